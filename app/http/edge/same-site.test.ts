import { describe, expect, it } from 'vitest'
import { isFromThisSite } from './same-site.ts'

const here = 'https://training.example.org'

describe('a form is taken only from a page of this site', () => {
  it.each([
    ['the browser says so', { 'sec-fetch-site': 'same-origin' }, true],
    [
      'the browser says so, whatever the origin header says',
      { 'sec-fetch-site': 'same-origin', origin: 'https://x.org' },
      true,
    ],
    ['another site of the same family', { 'sec-fetch-site': 'same-site', origin: here }, false],
    ['another site', { 'sec-fetch-site': 'cross-site' }, false],
    ['typed into the address line', { 'sec-fetch-site': 'none' }, false],
    ['an old browser with our origin', { origin: here }, true],
    ['an old browser with another origin', { origin: 'https://training.example.org.evil.org' }, false],
    ['a hidden origin', { origin: 'null', referer: `${here}/learn` }, false],
    ['a very old browser that names our page', { referer: `${here}/learn` }, true],
    [
      'a very old browser that names another page',
      { referer: 'https://evil.org/?https://training.example.org' },
      false,
    ],
    ['an unreadable referer', { referer: 'training.example.org' }, false],
    ['no sign at all', {}, false],
  ])('%s', (_name, headers, expected) => {
    expect(isFromThisSite(headers, here)).toBe(expected)
  })
})
