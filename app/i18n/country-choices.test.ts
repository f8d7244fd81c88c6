import { describe, expect, it } from 'vitest'
import { countries } from '#app/domain/person/countries.ts'
import { languages } from './locales.ts'
import { countryChoices } from './country-choices.ts'

describe.each(languages)('countries in %s', (language) => {
  const choices = countryChoices(countries, language)

  it('each has a name of its own', () => {
    expect(choices).toHaveLength(249)
    expect(new Set(choices.map(({ label }) => label)).size).toBe(249)
    expect(choices.filter(({ value, label }) => value === label)).toEqual([])
  })
})

it('accents do not send a country to the end', () => {
  const labels = countryChoices(countries, 'fr').map(({ label }) => label)
  expect(labels.indexOf('Éthiopie')).toBeLessThan(labels.indexOf('Fidji'))
})

it('the Arabic list begins with alif', () => {
  expect(countryChoices(countries, 'ar')[0]?.label).toMatch(/^[اآأإ]/)
})
