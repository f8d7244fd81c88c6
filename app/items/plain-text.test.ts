import { expect, it } from 'vitest'
import { plainText } from './plain-text.ts'

it('leaves the words, once', () => {
  expect(plainText('<p>A <em>stock</em> &amp; a flow</p>')).toBe('A stock & a flow')
  expect(plainText('&amp;lt; is &lt;')).toBe('&lt; is <')
  expect(plainText('l&#x27;&quot;un&quot;')).toBe(`l'"un"`)
})
