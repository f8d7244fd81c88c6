import { expect, it } from 'vitest'
import { errorWords } from './error-words.ts'

it('every status that we answer has words of its own, and any other is a fault', () => {
  const titles = [400, 403, 404, 413, 429, 500, 503].map((status) => errorWords(status).title)
  expect(new Set(titles).size).toBe(7)
  expect(errorWords(418)).toEqual(errorWords(500))
})
