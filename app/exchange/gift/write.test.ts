import fc from 'fast-check'
import { expect, it } from 'vitest'
import { giftCases, spiced } from '#tests/support/gift-cases.ts'
import { readGift } from './read.ts'
import { writeGift, type GiftQuestion } from './write.ts'

const giftIn = (file: string) => readGift(file).questions.filter((one) => one.kind !== 'ordering')

it('what was read is written and read again as it was, for every question of the table', () => {
  const questions = giftIn([...giftCases, ...spiced].map(([text]) => text).join('\n\n'))
  const again = readGift(writeGift(questions))
  expect(again.questions).toEqual(questions)
  expect(again.entries.map(({ outcome }) => outcome)).not.toContain('skipped')
})

const signs = [...'~=#{}:\\%$/-> []ab1é\n', '->', '::', '//', '%50%', '####', '[html]', '$CATEGORY: x', '\n\n', '\\n']
const words = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 }).map((all) => `x${all.join('')}x`)
const maybe = fc.option(words, { nil: '' })
const option = fc.record({ text: words, isRight: fc.boolean(), feedback: maybe })
const common = { name: fc.constant(''), category: fc.constant(''), prompt: words }

const choice = fc
  .record({
    ...common,
    kind: fc.constant('single-choice' as const),
    options: fc.array(option, { minLength: 2, maxLength: 5 }),
  })
  .map((one) => ({
    ...one,
    options: one.options.map((each, index) => ({ ...each, text: `${index}${each.text}`, isRight: index === 0 })),
  }))
const spelled = choice.map((one): GiftQuestion => ({ ...one, kind: 'short-text' }))
const truth = fc.record({
  ...common,
  kind: fc.constant('true-false' as const),
  isTrue: fc.boolean(),
  whenTrue: maybe,
  whenFalse: maybe,
})
const match = fc
  .record({
    ...common,
    kind: fc.constant('matching' as const),
    pairs: fc.array(fc.tuple(words, words), { minLength: 2, maxLength: 5 }),
  })
  .map(({ pairs, ...one }): GiftQuestion => ({
    ...one,
    pairs: pairs.map(([left, right], index) => ({ left: `${index}${left}`, right: `${index}${right}` })),
    others: [],
  }))

/** The one thing that GIFT cannot say: `->` in an answer that is no pair. */
function withArrows(question: GiftQuestion): GiftQuestion {
  if (question.kind !== 'short-text' && question.kind !== 'matching') return question
  const { prompt } = question
  return { ...(JSON.parse(JSON.stringify(question).replaceAll('->', '→')) as GiftQuestion), prompt }
}

it('words that look like a weight stay words', () => {
  const option = (text: string, isRight: boolean) => ({ text, isRight, feedback: '' })
  const options = [option('%50% of them', true), option('%5% or less', false)]
  const common = { name: '', category: '', prompt: 'How many?', options }
  const questions = (['single-choice', 'multiple-response', 'short-text'] as const).map((kind) => ({ ...common, kind }))
  expect(readGift(writeGift(questions)).questions).toMatchObject([
    { kind: 'single-choice', options },
    { kind: 'single-choice', options },
    { kind: 'short-text', options },
  ])
})

it('whatever signs its words hold', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(choice, spelled, truth, match), { minLength: 1, maxLength: 4 }), (questions) => {
      expect(readGift(writeGift(questions)).questions).toEqual(questions.map(withArrows))
    }),
    { numRuns: 500 },
  )
})
