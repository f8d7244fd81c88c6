import { describe, expect, it } from 'vitest'
import { makeCookie, readCookie } from './cookies.ts'

describe('a cookie of a request', () => {
  it.each([
    ['alone', 'session=abc', 'abc'],
    ['among others', 'a=1; session=abc; language=fr', 'abc'],
    ['one whose name ends alike is another', '__Host-session=x; my-session=y', undefined],
    ['two of a name count as none', 'session=abc; session=def', undefined],
    ['none at all', '', undefined],
  ])('%s', (_name, header, expected) => {
    expect(readCookie(header, 'session')).toBe(expected)
  })
})

it('over TLS a cookie is held to this origin', () => {
  expect(makeCookie('session', 'abc', { secure: true, httpOnly: true, maxAgeSeconds: null })).toBe(
    '__Host-session=abc; Path=/; SameSite=Lax; HttpOnly; Secure',
  )
})

it('on this machine it has its plain name', () => {
  expect(makeCookie('language', 'fr', { secure: false, httpOnly: false, maxAgeSeconds: 60 })).toBe(
    'language=fr; Path=/; SameSite=Lax; Max-Age=60',
  )
})
