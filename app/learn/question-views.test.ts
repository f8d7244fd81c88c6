import { describe, expect, it } from 'vitest'
import type { Response } from '#app/domain/attempt/responses.ts'
import type { ItemText } from '#app/items/item.ts'
import type { ItemGrade } from '#app/domain/grading/grade-attempt.ts'
import { asWritten, openQuestions, reviewedQuestions, type Review } from './question-views.ts'

const text: ItemText = {
  version: 1,
  id: 'text',
  itemVersionId: 'version',
  itemKey: 'item',
  kind: 'single-choice',
  language: 'en',
  promptHtml: '<p>Stock or flow?</p>',
  options: ['a', 'b', 'c'].map((letter) => ({ letter, html: `<p>${letter}</p>` })),
  label: '',
  hint: '',
  unit: '',
  marks: 1,
}
const at = '2026-11-02T09:00:00.000Z'
const response = (id: string, letter: string): Response => ({
  id,
  position: 1,
  value: { version: 1, kind: 'single-choice', letter },
  replaces: null,
  savedAt: at,
})
const item = { position: 1, optionOrder: ['c', 'a', 'b'], text }

describe('a question to be answered', () => {
  it('shows its options in the order of the attempt, and nothing is saved yet', () => {
    const [question] = openQuestions([item], [], () => 'next')
    expect(question?.options.map((option) => option.letter)).toEqual(['c', 'a', 'b'])
    expect(question).toMatchObject({ value: null, savedAt: null, replaces: null, nextId: 'next', others: [] })
  })

  it('shows what is saved, and which response the next one replaces', () => {
    const [question] = openQuestions([item], [response('1', 'b')], () => 'next')
    expect(question).toMatchObject({ value: { letter: 'b' }, savedAt: at, replaces: '1' })
  })

  it('shows what another device saved beside it', () => {
    const [question] = openQuestions([item], [response('1', 'b'), response('2', 'c')], () => 'next')
    expect(question).toMatchObject({ value: { letter: 'c' }, others: [{ letter: 'b' }] })
  })

  it('has no room for a key or feedback', () => {
    const leaky = { ...text, key: 'a', feedback: 'secret' } as ItemText
    expect(JSON.stringify(openQuestions([{ ...item, text: leaky }], [], () => 'next'))).not.toMatch(/secret|"key"/)
  })

  it('of a check shows its options as they were written', () => {
    expect(
      asWritten([text, text], { enrolmentId: 'e', number: 1 }).map(({ position, optionOrder }) => [
        position,
        optionOrder.join(''),
      ]),
    ).toEqual([
      [1, 'abc'],
      [2, 'abc'],
    ])
  })
})

describe('a question of a submitted attempt', () => {
  const grade: ItemGrade = { position: 1, verdict: 'not-right', marks: 0, maximum: 1, chosen: ['b'], right: ['a'] }
  const feedback = new Map([
    [
      'text',
      new Map([
        ['a', 'because a'],
        ['b', 'because b'],
        ['c', 'because c'],
      ]),
    ],
  ])
  const review = (parts: Partial<ItemGrade> = {}, withKey = true): Review => ({
    grades: [{ ...grade, ...parts }],
    responses: [response('1', 'b')],
    feedback,
    withKey,
    readAgain: () => ({ lessonId: 'lesson-1', title: 'First lesson' }),
  })

  it('explains what was chosen and what is right', () => {
    const [question] = reviewedQuestions([item], review())
    expect(question?.shown.map((one) => one.feedbackHtml)).toEqual(['because a', 'because b'])
    expect(question).toMatchObject({ verdict: 'not-right', gained: 0, readAgain: { lessonId: 'lesson-1' } })
  })

  it('explains what was chosen alone while the key stays hidden', () => {
    const shown = JSON.stringify(reviewedQuestions([item], review({}, false)))
    expect(shown).toContain('because b')
    expect(shown).not.toMatch(/because [ac]/)
  })

  it('sends nobody back who was right', () => {
    expect(reviewedQuestions([item], review({ verdict: 'right', chosen: ['a'], marks: 1 }))[0]?.readAgain).toBeNull()
  })

  it('is left out when it was not graded', () => {
    expect(reviewedQuestions([{ ...item, position: 2 }], review())).toEqual([])
  })
})
