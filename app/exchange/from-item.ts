/** A question of our item bank as other systems say it. */
import type { ItemText, NumericCase, PartKey, Solution } from '#app/items/item.ts'
import type { NeutralCase, NeutralOption, NeutralQuestion } from './neutral-question.ts'
import { wordsOf } from './plain-words.ts'

export interface KeyedItem {
  category: string
  text: ItemText
  /** the key that holds */
  solution: Solution
  /** HTML said after an answer, by the letter of the answer */
  feedback: ReadonlyMap<string, string>
}

type Body = NeutralQuestion extends infer Q
  ? Q extends unknown
    ? Omit<Q, 'name' | 'category' | 'prompt'>
    : never
  : never

/** Null for gaps in a text and for data exercises and answers in one's own words, which no format that we write has. */
export function neutralOf({ category, text, solution, feedback }: KeyedItem): NeutralQuestion | null {
  const said = (letter: string) => wordsOf(feedback.get(letter) ?? '')
  const body = bodyOf(text, solution, said)
  if (body === null) return null
  const unit = text.unit === '' ? '' : ` (${text.unit})`
  return { name: text.itemKey, category, prompt: wordsOf(text.promptHtml) + unit, ...body }
}

function bodyOf(text: ItemText, solution: Solution, said: (letter: string) => string): Body | null {
  switch (solution.kind) {
    case 'single-choice':
      return { kind: solution.kind, options: optionsOf(text, [solution.key], said) }
    case 'multiple-response':
      return { kind: solution.kind, options: optionsOf(text, solution.keys, said) }
    case 'true-false': {
      const [whenTrue = 'a', whenFalse = 'b'] = text.options.map(({ letter }) => letter)
      const isTrue = solution.key === whenTrue
      return { kind: solution.kind, isTrue, whenTrue: said(whenTrue), whenFalse: said(whenFalse) }
    }
    case 'numeric':
      return { kind: solution.kind, cases: solution.cases.map((one) => caseOf(one, said)) }
    case 'short-text':
      return {
        kind: solution.kind,
        options: solution.cases.flatMap(({ letter, right, texts }) =>
          texts.map((words) => ({ text: words, isRight: right, feedback: said(letter) })),
        ),
      }
    case 'data-exercise':
    case 'open-answer':
      return null
    default:
      return inParts(text, solution)
  }
}

function optionsOf({ options }: ItemText, right: string[], said: (letter: string) => string): NeutralOption[] {
  return options.map(({ letter, html }) => {
    return { text: wordsOf(html), isRight: right.includes(letter), feedback: said(letter) }
  })
}

/** A relative tolerance becomes the absolute one that it is for its value. */
function caseOf({ letter, right, value, tolerance }: NumericCase, said: (letter: string) => string): NeutralCase {
  const by = tolerance.kind === 'relative' ? Math.abs(value ?? 0) * tolerance.by : tolerance.by
  return { value, tolerance: Number(by.toFixed(10)), isRight: right, feedback: said(letter) }
}

function inParts(text: ItemText, { kind, keys }: { kind: Solution['kind']; keys: PartKey[] }): Body | null {
  const parts = (text.parts ?? []).map(({ letter, html }) => {
    return { words: wordsOf(html), answer: keys.find(({ part }) => part === letter)?.answers[0] ?? '' }
  })
  if (kind === 'ordering') {
    const inOrder = [...parts].sort((a, b) => Number(a.answer) - Number(b.answer))
    return { kind, lines: inOrder.map(({ words }) => words) }
  }
  if (kind !== 'matching' && kind !== 'categorise') return null
  const belongs = new Map(text.options.map(({ letter, html }) => [letter, wordsOf(html)]))
  const used = new Set(parts.map(({ answer }) => answer))
  return {
    kind: 'matching',
    pairs: parts.map(({ words, answer }) => ({ left: words, right: belongs.get(answer) ?? '' })),
    others: text.options.filter(({ letter }) => !used.has(letter)).map(({ letter }) => belongs.get(letter)!),
  }
}
