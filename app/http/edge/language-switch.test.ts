import { describe, expect, it } from 'vitest'
import { readLanguageSwitch } from './language-switch.ts'

describe('the language switch', () => {
  it.each([
    ['/?lang=fr', { language: 'fr', location: '/' }],
    ['/learn/courses/a?notice=enrolled&lang=ar', { language: 'ar', location: '/learn/courses/a?notice=enrolled' }],
    ['/verify?number=AB+CD&lang=pt', { language: 'pt', location: '/verify?number=AB+CD' }],
    ['/?lang=xx', null],
    ['/learn', null],
    ['//evil.org/?lang=fr', null],
    ['/\\evil.org/?lang=fr', null],
  ])('%s', (target, expected) => {
    expect(readLanguageSwitch(target)).toEqual(expected)
  })

  it('never leads to another site', () => {
    for (const path of ['/..//evil.org?lang=fr', '/a/..//evil.org?lang=fr', '/%2f%2fevil.org?lang=fr']) {
      const answer = readLanguageSwitch(path)
      expect(new URL(answer?.location ?? '/', 'http://here').host).toBe('here')
    }
  })
})
