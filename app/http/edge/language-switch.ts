/** `?lang=fr` on any page: a cookie, and the same page without the parameter. */
import { isLanguage, type Language } from '#app/i18n/locales.ts'

/**
 * @param target path and query as requested
 * @returns the language chosen and where to go, or null when no known language is asked for
 */
export function readLanguageSwitch(target: string): { language: Language; location: string } | null {
  if (!target.includes('lang=') || !/^\/(?![/\\])/.test(target)) return null
  const url = new URL(target, 'http://localhost')
  const language = url.searchParams.get('lang')
  // `/..//elsewhere` has become `//elsewhere`, which a browser reads as another site.
  if (!isLanguage(language) || url.pathname.startsWith('//')) return null
  url.searchParams.delete('lang')
  return { language, location: `${url.pathname}${url.search}` }
}
