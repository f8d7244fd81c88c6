/** Countries under their names in the reader's language, in the order of that language. */
import { countries } from '#app/domain/person/countries.ts'
import { formatLocales, type Language } from '#app/i18n/locales.ts'

export interface CountryChoice {
  value: string
  label: string
}

const known = new Map<Language, CountryChoice[]>()

export function countryChoices(language: Language): CountryChoice[] {
  const made = known.get(language) ?? sorted(language)
  known.set(language, made)
  return made
}

function sorted(language: Language): CountryChoice[] {
  const locale = formatLocales[language]
  const names = new Intl.DisplayNames([locale], { type: 'region' })
  const { compare } = new Intl.Collator(locale)
  return countries
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => compare(a.label, b.label))
}
