import { expect, it } from 'vitest'
import { plainWords, wordsOf } from './plain-words.ts'

it.each([
  ['<p>One</p><p>Two &amp; &lt;three&gt;</p>', 'One\nTwo & <three>'],
  ['a < b and c > d', 'a < b and c > d'],
  ['<script>alert(1)</script>kept', 'kept'],
  ['before<style>p{}</style>after', 'beforeafter'],
  ['<script>never closed', ''],
  ['line<br/>next', 'line\nnext'],
  ['open <b', 'open <b'],
  ['&amp;lt;', '&lt;'],
])('%j: %j', (html, expected) => {
  expect(wordsOf(html)).toBe(expected)
})

it('says what is lost', () => {
  expect(plainWords('<b>x</b>', '').losses).toEqual(['formatting'])
  expect(plainWords('x', '<img src="y">').losses).toEqual(['picture'])
  expect(plainWords('<p>x</p>', '').losses).toEqual([])
})
