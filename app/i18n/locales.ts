/** The five languages of the interface, each in its own name, and how one is chosen. */
export const languages = ['en', 'fr', 'ar', 'pt', 'es'] as const
export type Language = (typeof languages)[number]

export const firstLanguage: Language = 'en'

export const languageNames: Record<Language, string> = {
  en: 'English',
  fr: 'Français',
  ar: 'العربية',
  pt: 'Português',
  es: 'Español',
}

/** Full locales for numbers and dates. Digits are 0–9 in every language: the figures of a course are read beside tables. */
export const formatLocales: Record<Language, string> = {
  en: 'en-GB',
  fr: 'fr-FR',
  ar: 'ar-EG-u-nu-latn',
  pt: 'pt-PT',
  es: 'es-ES',
}

export type Direction = 'ltr' | 'rtl'

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (languages as readonly string[]).includes(value)
}

export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/**
 * Which language answers a request: the cookie, then the account, then the browser, then the first language.
 * @param acceptLanguage the header as sent (RFC 9110 §12.5.4), quality values respected
 * @param offered those that the centre offers
 */
export function chooseLanguage(
  cookie: string | undefined,
  account: string | undefined,
  acceptLanguage: string | undefined,
  offered: readonly Language[] = languages,
): Language {
  const isOffered = (value: unknown): value is Language => isLanguage(value) && offered.includes(value)
  if (isOffered(cookie)) return cookie
  if (isOffered(account)) return account
  return fromAcceptLanguage(acceptLanguage ?? '', isOffered) ?? offered[0] ?? firstLanguage
}

function fromAcceptLanguage(header: string, isOffered: (value: unknown) => value is Language): Language | undefined {
  return header
    .slice(0, 500)
    .split(',')
    .map(readPreference)
    .filter((preference) => preference.quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map((preference) => preference.language)
    .find(isOffered)
}

function readPreference(part: string): { language: string; quality: number } {
  const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
  const weight = parameters.map((parameter) => /^\s*q=(\d(?:\.\d{1,3})?)\s*$/.exec(parameter)?.[1]).find(Boolean)
  return { language: range.split('-')[0] ?? '', quality: weight === undefined ? 1 : Number(weight) }
}
