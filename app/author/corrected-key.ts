/** The key of an item as a form shows it, and the key that such a form comes to. */
import { readNumber } from '#app/domain/grading/read-number.ts'
import type { FieldError } from '#app/i18n/refusal.ts'
import type { Cells } from '#app/items/data-exercise/formula.ts'
import { caseValue } from '#app/items/data-exercise/rule.ts'
import type { FormulaCase, ItemText, NumericCase, PartKey, Solution, TextCase } from '#app/items/item.ts'

/** What a form of a key carries. */
export interface GivenKey {
  /** letters of options or cases that are right */
  right: string[]
  /** by letter of a case or part: a number, a formula, a place, or spellings line by line */
  values: Record<string, string>
  /** by letter of a number's case: `0.2`, or `5%` */
  tolerances: Record<string, string>
  /** by letter of a part: letters of options that are right there */
  answers: Record<string, string[]>
}

export function givenKey(solution: Solution): GivenKey {
  const none = { right: [], values: {}, tolerances: {}, answers: {} }
  switch (solution.kind) {
    case 'single-choice':
    case 'true-false':
      return { ...none, right: [solution.key] }
    case 'multiple-response':
      return { ...none, right: solution.keys }
    case 'numeric':
      return { ...none, right: rightOf(solution.cases), ...numbersOf(solution.cases) }
    case 'short-text': {
      const own = solution.cases.filter(({ texts }) => texts.length > 0)
      return { ...none, right: rightOf(solution.cases), values: byLetter(own, ({ texts }) => texts.join('\n')) }
    }
    case 'open-answer':
      return none
    case 'data-exercise':
      return { ...none, right: rightOf(solution.cases), ...formulasOf(solution.cases) }
    default:
      return { ...none, ...partsOf(solution) }
  }
}

function numbersOf(cases: NumericCase[]): Pick<GivenKey, 'values' | 'tolerances'> {
  const own = cases.filter(({ value }) => value !== null)
  return { values: byLetter(own, ({ value }) => `${value}`), tolerances: byLetter(own, toleranceWords) }
}

function formulasOf(cases: FormulaCase[]): Pick<GivenKey, 'values' | 'tolerances'> {
  const own = cases.filter(({ formula }) => formula !== null)
  return { values: byLetter(own, ({ formula }) => formula ?? ''), tolerances: byLetter(own, toleranceWords) }
}

function toleranceWords({ tolerance: { kind, by } }: Pick<NumericCase, 'tolerance'>): string {
  return kind === 'relative' ? `${rounded(by * 100)}%` : `${by}`
}

function partsOf(solution: PartSolution): Pick<GivenKey, 'values' | 'answers'> {
  const chosen = solution.keys.filter((key) => choosesOptions(solution, key))
  const written = solution.keys.filter((key) => !choosesOptions(solution, key))
  return {
    values: Object.fromEntries(
      written.map(({ part, answers, isTyped }) => [part, answers.join(isTyped ? '\n' : ', ')]),
    ),
    answers: Object.fromEntries(chosen.map(({ part, answers }) => [part, answers])),
  }
}

/** A part whose key is among the options; other parts are typed, or have a place in an order. */
export function choosesOptions({ kind }: Pick<Solution, 'kind'>, { isTyped }: Pick<PartKey, 'isTyped'>): boolean {
  return kind !== 'ordering' && !isTyped
}

type Errors = Record<string, FieldError>
type Corrected = { solution: Solution } | { errors: Errors }

/**
 * @param solution the key as it stands: cases and parts stay, what is right of them changes
 * @param text the item in any language
 */
export function correctedKey(solution: Solution, text: Pick<ItemText, 'options'>, given: GivenKey): Corrected {
  const letters = text.options.map(({ letter }) => letter)
  switch (solution.kind) {
    case 'single-choice':
    case 'true-false': {
      const [key, ...more] = given.right
      if (key === undefined || more.length > 0 || !letters.includes(key)) return wrong('right', 'author.key-one-right')
      return { solution: { ...solution, key } }
    }
    case 'multiple-response': {
      const keys = letters.filter((letter) => given.right.includes(letter))
      return keys.length === 0 ? wrong('right', 'author.key-no-right') : { solution: { ...solution, keys } }
    }
    case 'numeric': {
      const read = correctedCases(solution.cases, given, numericCase)
      return 'errors' in read ? read : { solution: { ...solution, ...read } }
    }
    case 'short-text': {
      const read = correctedCases(solution.cases, given, textCase)
      return 'errors' in read ? read : { solution: { ...solution, ...read } }
    }
    case 'data-exercise': {
      const read = correctedCases(solution.cases, given, (one, typed) => formulaCase(one, solution.draws, typed))
      return 'errors' in read ? read : { solution: { ...solution, ...read } }
    }
    default:
      // A trainer marks an open answer: its page offers no correction.
      return solution.kind === 'open-answer' ? { solution } : withParts(solution, letters, given)
  }
}

/** @param read what the form says of one case, or what is wrong with it */
function correctedCases<C extends { letter: string; right: boolean }>(
  cases: C[],
  given: GivenKey,
  read: (one: C, given: GivenKey) => C | { errors: Errors },
): { cases: C[] } | { errors: Errors } {
  const outcomes = cases.map((one) => read({ ...one, right: given.right.includes(one.letter) }, given))
  const errors = Object.assign({}, ...outcomes.map((one) => ('errors' in one ? one.errors : {}))) as Errors
  if (Object.keys(errors).length > 0) return { errors }
  const corrected = outcomes.filter((one): one is C => !('errors' in one))
  return corrected.some(({ right }) => right) ? { cases: corrected } : wrong('right', 'author.key-no-right')
}

function numericCase(one: NumericCase, given: GivenKey): NumericCase | { errors: Errors } {
  if (one.value === null) return { ...one, right: false }
  const { letter } = one
  const [value] = readNumber(given.values[letter] ?? '')
  const tolerance = readTolerance(given.tolerances[letter] ?? '')
  const errors: Errors = {}
  if (value === undefined) errors[`values.${letter}`] = { key: 'author.key-number-wrong' }
  if (tolerance === null) errors[`tolerances.${letter}`] = { key: 'author.key-tolerance-wrong' }
  return value === undefined || tolerance === null ? { errors } : { ...one, value, tolerance }
}

/** A formula has a value for everything that may be drawn. */
function formulaCase(
  one: FormulaCase,
  draws: Record<string, Cells>,
  given: GivenKey,
): FormulaCase | { errors: Errors } {
  if (one.formula === null) return { ...one, right: false }
  const { letter } = one
  const formula = (given.values[letter] ?? '').replace(/\s+/g, ' ').trim()
  const tolerance = readTolerance(given.tolerances[letter] ?? '')
  const errors: Errors = {}
  const without = Object.entries(draws).find(([, cells]) => caseValue({ formula }, cells) === null)
  if (without) {
    const values = { drawn: without[0], cells: Object.keys(without[1]).join(', ') }
    errors[`values.${letter}`] = { key: 'author.key-formula-wrong', values }
  }
  if (tolerance === null) errors[`tolerances.${letter}`] = { key: 'author.key-tolerance-wrong' }
  return without || tolerance === null ? { errors } : { ...one, formula, tolerance }
}

function readTolerance(typed: string): NumericCase['tolerance'] | null {
  const isRelative = /[%٪]\s*$/.test(typed)
  const [by] = readNumber(typed.replace(/[%٪]/, '').trim() || '0')
  if (by === undefined || by < 0) return null
  return isRelative ? { kind: 'relative', by: rounded(by / 100) } : { kind: 'absolute', by }
}

function textCase(one: TextCase, given: GivenKey): TextCase | { errors: Errors } {
  if (one.texts.length === 0) return { ...one, right: false }
  const texts = linesIn(given.values[one.letter] ?? '')
  return texts.length === 0 ? wrong(`values.${one.letter}`, 'author.key-text-missing') : { ...one, texts }
}

type PartSolution = Extract<Solution, { keys: PartKey[] }>

function withParts(solution: PartSolution, letters: string[], given: GivenKey): Corrected {
  const errors: Errors = {}
  const keys = solution.keys.map((key): PartKey => {
    const { part, isTyped } = key
    if (choosesOptions(solution, key)) {
      const answers = letters.filter((letter) => given.answers[part]?.includes(letter))
      if (answers.length === 0) errors[`answers.${part}`] = { key: 'author.key-no-right' }
      return { ...key, answers }
    }
    const answers = isTyped ? linesIn(given.values[part] ?? '') : placesIn(given.values[part] ?? '')
    if (answers.length === 0) errors[`values.${part}`] = { key: 'author.key-text-missing' }
    else if (!isTyped && !answers.every((place) => isPlace(place, solution.keys.length)))
      errors[`values.${part}`] = { key: 'author.key-place-wrong', values: { count: solution.keys.length } }
    return { ...key, answers }
  })
  if (Object.keys(errors).length > 0) return { errors }
  const places = new Set(keys.flatMap(({ answers }) => answers))
  if (solution.kind === 'ordering' && places.size < keys.length)
    return wrong(`values.${keys[0]!.part}`, 'author.key-places-twice')
  return { solution: { ...solution, keys } }
}

function isPlace(typed: string, count: number): boolean {
  return /^[1-9]\d?$/.test(typed) && Number(typed) <= count
}

/** `3`, or `3, 4` where either will do. */
function placesIn(typed: string): string[] {
  return typed.split(/[,،;\s]+/).flatMap((place) => {
    const [value] = readNumber(place)
    return place === '' ? [] : [value === undefined ? place : String(value)]
  })
}

function linesIn(typed: string): string[] {
  return [...new Set(typed.split('\n').flatMap((line) => line.trim() || []))]
}

const rightOf = (cases: { letter: string; right: boolean }[]) =>
  cases.filter(({ right }) => right).map(({ letter }) => letter)

function byLetter<C extends { letter: string }>(cases: C[], words: (one: C) => string): Record<string, string> {
  return Object.fromEntries(cases.map((one) => [one.letter, words(one)]))
}

/** Without the errors of binary fractions. */
const rounded = (value: number) => Number(value.toPrecision(12))

function wrong(field: string, key: FieldError['key']): { errors: Errors } {
  return { errors: { [field]: { key } } }
}
