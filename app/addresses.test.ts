import { describe, expect, it } from 'vitest'
import { ownPage, to } from './addresses.ts'

const token = 'Ab3_'.repeat(10) + 'xyz'

describe('a page that is reported', () => {
  it.each(['/', '/learn/courses/migration-data/lessons/stocks', '/verify/01J8Z3X5', '/a%20b', '/no-such-page'])(
    'is named when it is ours: %s',
    (path) => {
      expect(ownPage(path)).toBe(path)
    },
  )

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    'learn',
    '/learn?name=Amina',
    '/learn#x',
    '/"><script>',
    '/a\nb',
    `/${'a'.repeat(400)}`,
    '',
    null,
    undefined,
  ])('is left out when it is not: %j', (path) => {
    expect(ownPage(path)).toBeNull()
  })

  it.each([
    [`/account/reset/${token}`, '/account/reset'],
    [`/account/confirmation/${token}`, '/account/confirmation'],
    [`/invitations/${token}/answer`, '/invitations'],
  ])('never carries a one-time link: %s', (path, kept) => {
    expect(ownPage(path)).toBe(kept)
  })

  it('keeps long readable names, and ids', () => {
    const path = `/learn/courses/${'long-name-'.repeat(5)}x/lessons/018f0000-0000-7000-8000-000000000001`
    expect(ownPage(path)).toBe(path)
  })

  it('is never the page of help itself', () => {
    expect(to.help({ page: '/help/sent', request: 'r' })).toBe('/help?request=r')
  })

  it('stands in the address without escapes', () => {
    expect(to.help({ page: '/learn/courses/x', request: '1' })).toBe('/help?page=/learn/courses/x&request=1')
  })
})
