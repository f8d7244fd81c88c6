import { describe, expect, it } from 'vitest'
import { languages } from '#app/i18n/locales.ts'
import { centreName, noCentre } from './centre.ts'

it('offers every language of the interface until somebody chooses', () => {
  expect(noCentre.languages).toEqual(languages)
})

describe('the name of a centre', () => {
  it('is the one of the language, else the first there is', () => {
    const centre = { names: { fr: 'Centre régional', ar: 'المركز الإقليمي' } }
    expect(centreName(centre, 'ar')).toEqual({ language: 'ar', text: 'المركز الإقليمي' })
    expect(centreName(centre, 'es')).toEqual({ language: 'fr', text: 'Centre régional' })
    expect(centreName(noCentre, 'en')).toBeNull()
  })
})
