import { useI18n } from '#app/i18n/i18n-context.tsx'
import { directionOf, type Language } from '#app/i18n/locales.ts'

/** `lang` and `dir` for text of a question where it is in another language than the page; nothing otherwise. */
export function useForeign(language: Language): { lang?: Language; dir?: 'ltr' | 'rtl' } {
  const page = useI18n()
  return language === page.language ? {} : { lang: language, dir: directionOf(language) }
}
