import { describe, expect, it } from 'vitest'
import { countries } from '#app/domain/person/countries.ts'
import { countryName } from './country-names.ts'
import { formatLocales, languages, type Language } from './locales.ts'

/** As UNTERM has them; the Portuguese after the style guide named beside the table. */
const said: [string, Record<Language, string>][] = []
const row = (code: string, en: string, fr: string, ar: string, pt: string, es: string) =>
  said.push([code, { en, fr, ar, pt, es }])
row('CG', 'Congo', 'Congo', 'الكونغو', 'Congo', 'Congo')
row(
  'CD',
  'Democratic Republic of the Congo',
  'République démocratique du Congo',
  'جمهورية الكونغو الديمقراطية',
  'República Democrática do Congo',
  'República Democrática del Congo',
)
row('CI', 'Côte d’Ivoire', 'Côte d’Ivoire', 'كوت ديفوار', 'Côte d’Ivoire', 'Côte d’Ivoire')
row('CV', 'Cabo Verde', 'Cabo Verde', 'كابو فيردي', 'Cabo Verde', 'Cabo Verde')
row('TR', 'Türkiye', 'Türkiye', 'تركيا', 'Turquia', 'Türkiye')
row('RU', 'Russian Federation', 'Fédération de Russie', 'الاتحاد الروسي', 'Federação da Rússia', 'Federación de Rusia')
row('IR', 'Iran', 'Iran', 'إيران', 'Irão', 'Irán')
row('MZ', 'Mozambique', 'Mozambique', 'موزامبيق', 'Moçambique', 'Mozambique')

describe('a country', () => {
  it.each(said)('%s has the name that the United Nations use', (code, names) => {
    const found = languages.map((language) => [language, countryName(code, language)])
    expect(Object.fromEntries(found)).toEqual(names)
  })

  it.each(languages)('has no name of another country, and no code for one, in %s', (language) => {
    const names = countries.map((code) => countryName(code, language))
    expect(new Set(names).size).toBe(countries.length)
    expect(names.filter((name) => name.length < 3 || name !== name.trim())).toEqual([])
  })

  it('keeps to the language data where nothing else is said, and a code nobody uses to itself', () => {
    const data = new Intl.DisplayNames([formatLocales.ar], { type: 'region' })
    for (const code of ['KE', 'MA', 'JO', 'TR']) expect(countryName(code, 'ar')).toBe(data.of(code))
    expect(countryName('QX', 'en')).toBe('QX')
  })
})
