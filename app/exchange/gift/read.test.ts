import { describe, expect, it } from 'vitest'
import { giftCases, spiced } from '#tests/support/gift-cases.ts'
import { keyLine } from '#tests/support/key-line.ts'
import { readGift } from './read.ts'

it('the table is long enough', () => {
  expect(giftCases.length + spiced.length).toBeGreaterThanOrEqual(200)
})

describe.each([
  ['as they stand', giftCases],
  ['with other words around them', spiced],
])('%s', (_name, cases) => {
  it.each(cases)('%j', (text, kind, key, reasons = []) => {
    const { questions, entries } = readGift(text)
    const outcome = kind === 'skipped' ? 'skipped' : reasons.length > 0 ? 'taken-with-loss' : 'taken'
    expect(entries).toMatchObject([{ outcome, reasons }])
    expect(questions.map((question) => [question.kind, keyLine(question)])).toEqual(
      kind === 'skipped' ? [] : [[kind, key]],
    )
  })
})

describe('a file', () => {
  const file = [
    '// by hand',
    '$CATEGORY: Census/Stocks',
    '',
    '::One::Is it?{T}',
    '',
    '',
    'And this?{}',
    '$CATEGORY: Flows',
    '::Two::How many?{#5}',
  ].join('\r\n')

  it('is told question by question, with its line and category', () => {
    const { questions, entries } = readGift(file)
    expect(entries).toEqual([
      { line: 4, name: 'One', outcome: 'taken', reasons: [] },
      { line: 7, name: 'And this?', outcome: 'skipped', reasons: ['essay'] },
      { line: 9, name: 'Two', outcome: 'taken', reasons: [] },
    ])
    expect(questions.map(({ name, category }) => [name, category])).toEqual([
      ['One', 'Census/Stocks'],
      ['Two', 'Flows'],
    ])
  })

  it('feedback stays with its answer', () => {
    const [choice, truth] = ['Q{=a#Yes \\= right ~b#No}', 'Q{T#Sorry#Well done}'].map(
      (text) => readGift(text).questions[0],
    )
    expect(choice).toMatchObject({ options: [{ feedback: 'Yes = right' }, { feedback: 'No' }] })
    expect(truth).toMatchObject({ whenTrue: 'Well done', whenFalse: 'Sorry' })
  })
})
