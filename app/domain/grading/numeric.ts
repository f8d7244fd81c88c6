/**
 * A number: right when a right case holds, its tolerance included. Absolute: within so many units; relative: within such a
 * share of the value. A number that can be read in two ways counts in the learner's favour. Otherwise the first wrong case
 * that holds tells which feedback applies; "otherwise" holds when nothing else does.
 */
import type { NumericCase } from '#app/domain/course/item.ts'
import type { GradeItem } from './grade-item.ts'
import { readNumber } from './read-number.ts'

export const gradeNumeric: GradeItem<'numeric'> = (solution, value, { unit }) => {
  const numbers = readNumber(value.typed, unit)
  const holding = solution.cases.filter((one) => numbers.some((number) => holds(one, number)))
  const found = holding.find((one) => one.right) ?? holding[0] ?? solution.cases.find((one) => one.value === null)
  const right = solution.cases.filter((one) => one.right).map((one) => one.letter)
  return { isRight: found?.right === true && numbers.length > 0, chosen: found ? [found.letter] : [], right }
}

/** Room for what binary fractions cannot say: 0.1 + 0.2 lies within 0 of 0.3. */
const grain = 1e-9

function holds({ value, tolerance }: NumericCase, number: number): boolean {
  if (value === null) return false
  const room = tolerance.kind === 'absolute' ? tolerance.by : Math.abs(value) * tolerance.by
  return Math.abs(number - value) <= room + grain * Math.max(1, Math.abs(value))
}
