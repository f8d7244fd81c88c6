import { expect, it } from 'vitest'
import { readFile } from '#app/exchange/read-file.ts'
import { readQuestionFile } from './read-question-file.server.ts'

const file = { bytes: new TextEncoder().encode('A stock has one date.{T}'), outcome: 'tell', label: 'Answer' }

it('says in a worker what is read here', async () => {
  expect(await readQuestionFile(file)).toEqual(await readFile(file))
})

it('refuses a file that takes too long', async () => {
  expect(await readQuestionFile(file, 0)).toEqual({ refusal: 'unreadable' })
})
