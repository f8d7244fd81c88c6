/** Answers with shares of the marks, as GIFT and Moodle's XML write them, by the rules of both. */
import { checkAnswers, Obstructed, type Body } from './check-answers.ts'
import type { Loss, NeutralCase, NeutralOption } from './neutral-question.ts'
import { readDecimal, readRange } from './read-decimal.ts'

export interface Weighed {
  /** of the marks, −1 to 1 */
  share: number
  words: string
  feedback: string
}

/** Shares are written with few figures. */
const whole = 0.999

/** @param isSingle whether one answer is given; then only what has all of the marks is right */
export function weighedChoice(answers: Weighed[], isSingle: boolean, losses: Set<Loss>): Body {
  const positive = answers.map(({ share }) => share).filter((share) => share > 0)
  if (Math.max(...positive, 0) - Math.min(...positive, 1) > 0.01 && positive.length > 1) losses.add('weights')
  const options = answers.map(({ share, words, feedback }): NeutralOption => {
    return { text: words, isRight: isSingle ? share >= whole : share > 0, feedback }
  })
  checkAnswers(options.map(({ text }) => text))
  const right = options.filter(({ isRight }) => isRight).length
  if (right === 0) throw new Obstructed('no-right-answer')
  if (isSingle && right > 1) losses.add('weights')
  return { kind: right === 1 ? 'single-choice' : 'multiple-response', options }
}

export function weighedSpellings(answers: Weighed[], losses: Set<Loss>): Body {
  if (answers.some(({ share }) => share > 0 && share < whole)) losses.add('weights')
  const options = answers.map(({ share, words, feedback }): NeutralOption => {
    return { text: words, isRight: share >= whole, feedback }
  })
  checkAnswers(
    options.map(({ text }) => text),
    1,
  )
  if (!options.some(({ isRight }) => isRight)) throw new Obstructed('no-right-answer')
  return { kind: 'short-text', options }
}

/** Words are `5`, `5:0.1`, `1..5`, or `*` for every other number. */
export function weighedNumbers(answers: Weighed[], losses: Set<Loss>): Body {
  const cases = answers.flatMap((answer) => numberCase(answer, losses))
  if (!cases.some(({ isRight }) => isRight)) throw new Obstructed('no-right-answer')
  const others = cases.filter(({ value }) => value === null)
  return { kind: 'numeric', cases: [...cases.filter(({ value }) => value !== null), ...others.slice(0, 1)] }
}

function numberCase({ share, words, feedback }: Weighed, losses: Set<Loss>): NeutralCase[] {
  if (share > 0 && share < whole) losses.add('weights')
  if (words === '' || words === '*') {
    if (share > 0) throw new Obstructed('unreadable')
    return feedback === '' ? [] : [{ value: null, tolerance: 0, isRight: false, feedback }]
  }
  const [value = '', by = '0', ...more] = words.split(':')
  const read = readRange(words) ?? { value: readDecimal(value), by: readDecimal(by) }
  if (read.value === null || read.by === null || more.length > 0) throw new Obstructed('unreadable')
  return [{ value: read.value, tolerance: Math.abs(read.by), isRight: share >= whole, feedback }]
}
