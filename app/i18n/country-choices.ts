/** Countries under their names in the reader's language, in the order of that language. */
import { countryName } from './country-names.ts'
import { formatLocales, type Language } from './locales.ts'

export interface CountryChoice {
  value: string
  label: string
}

const known = new Map<string, CountryChoice[]>()

/** @param codes ISO 3166-1 alpha-2; `domain/person/countries.ts` has them all */
export function countryChoices(codes: readonly string[], language: Language): CountryChoice[] {
  const key = `${language} ${codes.length}`
  const made = known.get(key) ?? sorted(codes, language)
  known.set(key, made)
  return made
}

function sorted(codes: readonly string[], language: Language): CountryChoice[] {
  const { compare } = new Intl.Collator(formatLocales[language])
  return codes
    .map((value) => ({ value, label: countryName(value, language) }))
    .sort((a, b) => compare(a.label, b.label))
}
