/** An item's lines as a trainer reads them: every option or case, which of them is right; every part with what belongs to it. */
import type { ItemText, NumericCase, PartKey, Solution } from '#app/items/item.ts'

export interface LetteredText {
  letter: string
  html: string
  /** what is right there, in words; null for an option that is right or wrong by itself */
  answers: string[] | null
  isRight: boolean
}

export function keyLines(solution: Solution, text: ItemText): LetteredText[] {
  switch (solution.kind) {
    case 'single-choice':
    case 'true-false':
      return options(text, [solution.key])
    case 'multiple-response':
      return options(text, solution.keys)
    case 'numeric':
      return solution.cases.map((one) => line(one.letter, withTolerance(one.value, one), one.right, 'ltr'))
    case 'data-exercise':
      return solution.cases.map((one) => line(one.letter, withTolerance(one.formula, one), one.right, 'ltr'))
    case 'open-answer':
      return (text.parts ?? []).map(({ letter, html }) => ({ letter, html, answers: null, isRight: false }))
    case 'short-text':
      return solution.cases.map(({ letter, right, texts }) => line(letter, texts.join(' | '), right))
    default:
      return parts(text, solution.keys)
  }
}

function withTolerance(
  said: string | number | null,
  { tolerance: { kind, by } }: Pick<NumericCase, 'tolerance'>,
): string {
  if (said === null) return ''
  return by === 0 ? `${said}` : `${said} ± ${kind === 'relative' ? `${by * 100}%` : by}`
}

function options({ options }: ItemText, right: string[]): LetteredText[] {
  return options.map(({ letter, html }) => ({ letter, html, answers: null, isRight: right.includes(letter) }))
}

/** A case without words stands for every other answer. */
function line(letter: string, words: string, isRight: boolean, dir: 'auto' | 'ltr' = 'auto'): LetteredText {
  const html = `<bdi dir="${dir}">${escaped(words === '' ? '…' : words)}</bdi>`
  return { letter, html, answers: null, isRight }
}

function parts({ options, parts = [] }: ItemText, keys: PartKey[]): LetteredText[] {
  const words = new Map(options.map(({ letter, html }) => [letter, html]))
  return parts.map(({ letter, html }) => {
    const key = keys.find(({ part }) => part === letter)
    const answers = (key?.answers ?? []).map((answer) =>
      key?.isTyped ? escaped(answer) : (words.get(answer) ?? answer),
    )
    return { letter, html: html === '' ? `(${letter})` : html, answers, isRight: true }
  })
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
