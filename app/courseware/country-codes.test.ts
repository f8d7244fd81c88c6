import { describe, expect, it } from 'vitest'
import { countries } from '#app/domain/person/countries.ts'
import { countryName } from '#app/i18n/country-names.ts'
import { languages } from '#app/i18n/locales.ts'
import { codeWords } from './country-codes.ts'

describe('the name of a country code', () => {
  it('stands in every language', () => {
    for (const code of ['AFG', 'CIV', 'WLD', 'XKX', 'CHI', 'AB9', 'ANT', 'UNK', 'XXA', 'TIB']) {
      const words = codeWords(code)
      expect(Object.keys(words ?? {}).sort(), code).toEqual([...languages].sort())
      expect(Object.values(words ?? {}), code).not.toContain(code)
    }
  })

  it('is the one that people choose at sign-up', () => {
    expect(codeWords('COD')?.fr).toBe('République démocratique du Congo')
    for (const [alpha3, alpha2] of [
      ['COD', 'CD'],
      ['CHE', 'CH'],
      ['TUR', 'TR'],
    ] as const) {
      expect(codeWords(alpha3)).toEqual(
        Object.fromEntries(languages.map((language) => [language, countryName(alpha2, language)])),
      )
    }
  })

  it('exists once for every country of the list at sign-up', () => {
    const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const all = alphabet.flatMap((a) => alphabet.flatMap((b) => alphabet.map((c) => a + b + c)))
    const named = all.flatMap((code) => codeWords(code)?.en ?? [])
    const missing = countries.filter((country) => !named.includes(countryName(country, 'en')))
    expect(missing).toEqual([])
    expect(named.length - new Set(named).size).toBe(0)
  })

  it('is null for what is no code, inherited names too', () => {
    for (const code of ['', 'FR', 'fra', 'ZZZ', 'constructor', '__proto__', 'toString']) {
      expect(codeWords(code), code).toBeNull()
    }
    expect(codeWords('FRA')?.en).toBe('France')
  })
})
