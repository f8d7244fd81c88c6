import { describe, expect, it } from 'vitest'
import { chooseLanguage } from './locales.ts'

describe('the language of a request', () => {
  it.each([
    ['the cookie wins', 'ar', 'fr', 'es', 'ar'],
    ['without a cookie the account decides', undefined, 'fr', 'es', 'fr'],
    ['without both the browser decides', undefined, undefined, 'pt-BR,pt;q=0.9,en;q=0.8', 'pt'],
    ['the higher weight wins, wherever it stands', undefined, undefined, 'en;q=0.2, es;q=0.9', 'es'],
    ['a language we do not have is passed over', undefined, undefined, 'sw,de;q=0.9,fr;q=0.5', 'fr'],
    ['a weight of nought means "not this one"', undefined, undefined, 'fr;q=0, ar;q=0.1', 'ar'],
    ['nonsense everywhere gives the first language', 'xx', 'yy', ';;;,q=9', 'en'],
    ['nothing at all gives the first language', undefined, undefined, undefined, 'en'],
  ])('%s', (_name, cookie, account, header, expected) => {
    expect(chooseLanguage(cookie, account, header)).toBe(expected)
  })
})
