import { describe, expect, it } from 'vitest'
import { readQuestions } from '../read-questions.ts'
import type { ImportReport } from '../neutral-question.ts'
import { isTable, readTable } from './read.ts'

const head = 'kind,prompt,right,wrong,tolerance,praise,hint,name,category'
const read = (...lines: string[]) => readTable([head, ...lines].join('\n')) as ImportReport

it.each([
  [
    'single-choice,Which is a stock?,Residents,"Arrivals\nDepartures"',
    {
      kind: 'single-choice',
      options: [{ text: 'Residents', isRight: true }, { text: 'Arrivals' }, { isRight: false }],
    },
  ],
  [
    'multiple-response,Which are flows?,"Arrivals\n\nDepartures",Residents',
    { kind: 'multiple-response', options: [{ isRight: true }, { isRight: true }, { isRight: false }] },
  ],
  [
    'TRUE-FALSE,A flow has one date.,FALSE,,,Right.,It has a period.',
    { kind: 'true-false', isTrue: false, whenFalse: 'Right.', whenTrue: 'It has a period.' },
  ],
  ['numeric,How many?,12.5,,0.5', { kind: 'numeric', cases: [{ value: 12.5, tolerance: 0.5, isRight: true }] }],
  ['numeric,How many?,12,,,,Again', { cases: [{ value: 12 }, { value: null, isRight: false, feedback: 'Again' }] }],
  ['short-text,Money sent home?,"remittance\nremittances",aid', { kind: 'short-text', options: [{}, {}, {}] }],
  [
    'matching,Match.,"Kenya -> Nairobi\nPeru → Lima",Cusco',
    { kind: 'matching', pairs: [{ right: 'Nairobi' }, { left: 'Peru' }], others: ['Cusco'] },
  ],
])('%s', (line, expected) => {
  const { questions, entries } = read(line)
  expect(entries).toMatchObject([{ outcome: 'taken', reasons: [], line: 2 }])
  expect(questions).toMatchObject([expected])
})

it.each([
  ['essay,Write a page.,', 'kind-unknown'],
  ['single-choice,,a,b', 'unreadable'],
  ['single-choice,Which?,,b', 'no-right-answer'],
  ['single-choice,Which?,a,', 'few-options'],
  ['single-choice,Which?,"a\nb",c', 'unreadable'],
  ['single-choice,Which?,a,A', 'repeated-answer'],
  ['multiple-response,Which?,a,"b\nc\nd\ne\nf\ng\nh\ni\nj\nk"', 'many-options'],
  ['true-false,Is it?,perhaps', 'unreadable'],
  ['numeric,How many?,"1,822"', 'unreadable'],
  ['numeric,How many?,5,,-1', 'unreadable'],
  ['matching,Match.,Kenya', 'unreadable'],
  [`short-text,${'x'.repeat(20_001)},a`, 'too-long'],
])('%s is left out: %s', (line, obstacle) => {
  expect(read(line)).toMatchObject({ questions: [], entries: [{ outcome: 'skipped', reasons: [obstacle] }] })
})

describe('a file', () => {
  it.each([';', '\t'])('divided by %j is read, with the line of each question', async (separator) => {
    const lines = [
      ['Kind', '"Prompt"', 'Right'],
      ['true-false', '"Two\nlines, and a comma"', 'true'],
      ['true-false', 'Next', 'false'],
    ]
    const text = `\ufeff${lines.map((cells) => cells.join(separator)).join('\r\n')}\r\n`
    const report = await readQuestions(new TextEncoder().encode(text))
    expect(report).toMatchObject({
      questions: [{ prompt: 'Two\nlines, and a comma' }, { prompt: 'Next' }],
      entries: [{ line: 2 }, { line: 4, name: 'Next' }],
    })
  })

  it('with a quote that is never closed is refused; one without our columns is no table', async () => {
    expect(await readQuestions(new TextEncoder().encode(`${head}\ntrue-false,"open,true`))).toBe('broken-table')
    expect(isTable('question,answer\nWhat?,That')).toBe(false)
  })
})
