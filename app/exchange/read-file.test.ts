import { expect, it } from 'vitest'
import { readFile } from './read-file.ts'

const read = (text: string) => readFile({ bytes: new TextEncoder().encode(text), outcome: 'tell', label: 'Answer' })

it('says what came of each question, and gives what came in as MDX', async () => {
  const outcome = await read('::One::A stock has one date.{T}\n\nWrite about it.{}\n')
  if ('refusal' in outcome) throw new Error(outcome.refusal)
  expect(outcome.entries.map((entry) => [entry.line, entry.outcome, entry.reasons])).toEqual([
    [1, 'taken', []],
    [3, 'skipped', ['essay']],
  ])
  expect(outcome.mdx).toContain('<TrueFalse id="one" outcome="tell">')
})

it('says why a file was not read at all', async () => {
  expect(await read('')).toEqual({ refusal: 'empty' })
})
