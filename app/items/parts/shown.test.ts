import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { QuestionView } from '../question-view.ts'
import { valueWithPlaces, withPlaces } from './shown.ts'
import { matching } from '../matching/rule.ts'

/** As `questionView` makes it: in the order that is shown, still with letters. */
function question(options: string[], parts: string[]): QuestionView {
  return {
    position: 1,
    kind: 'matching',
    language: 'en',
    promptHtml: 'Match.',
    options: options.map((letter) => ({ letter, html: `option ${letter}` })),
    parts: parts.map((letter) => ({ letter, html: `part ${letter}`, choices: ['a', 'b', 'c'] })),
    label: '',
    hint: '',
    unit: '',
    marks: 1,
  }
}

const orders = fc.tuple(
  fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 3 }),
  fc.shuffledSubarray(['A', 'B', 'C'], { minLength: 3 }),
)

it('a page before submission holds places, and nothing of the order of the author', () => {
  fc.assert(
    fc.property(orders, ([options, parts]) => {
      const shown = withPlaces(question(options, parts))
      expect(shown.options.map(({ letter }) => letter)).toEqual(['1', '2', '3'])
      expect(shown.parts.map(({ letter, choices }) => [letter, choices])).toEqual(
        ['1', '2', '3'].map((place) => [place, ['1', '2', '3']]),
      )
    }),
  )
})

it('what is shown as saved, sent again, is the same response', () => {
  const answers = fc.dictionary(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('a', 'b', 'c'))
  fc.assert(
    fc.property(orders, answers, ([options, parts], given) => {
      const view = question(options, parts)
      const shown = valueWithPlaces(view, { version: 1, kind: 'matching', given: { ...given } })
      const fields = 'given' in shown ? shown.given : {}
      const again = matching.read({ order: [...options, ...parts], parts: view.parts }, { parts: fields })
      expect(again).toEqual({ version: 1, kind: 'matching', given: { ...given } })
    }),
  )
})

it('other kinds stay as they are', () => {
  const single = { ...question(['b', 'a'], []), kind: 'single-choice' as const }
  expect(withPlaces(single)).toBe(single)
})
