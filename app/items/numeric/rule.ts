/**
 * A number: right when a right case holds, its tolerance included. Absolute: within so many units; relative: within such a
 * share of the value. A number that can be read in two ways counts in the learner's favour. Otherwise the first wrong case
 * that holds tells which feedback applies; "otherwise" holds when nothing else does.
 */
import { readNumber } from '#app/domain/grading/read-number.ts'
import type { NumericCase } from '../item.ts'
import type { ItemRule } from '../item-rule.ts'
import { readTyped } from '../read-typed.ts'

export const numeric: ItemRule<'numeric'> = {
  field: 'value',
  shuffles: { options: false, parts: false },
  read: (_shown, { value = '' }) => readTyped('numeric', value.trim()),
  isBlank: ({ typed }) => typed === '',
  canonical: ({ typed }) => typed,
  doubt: ({ typed }, { unit }) => (readNumber(typed, unit).length === 0 ? 'no-number' : null),
  grade({ cases }, { typed }, { unit }) {
    const numbers = readNumber(typed, unit)
    const holding = cases.filter((one) => numbers.some((number) => holds(one, number)))
    const found = holding.find((one) => one.right) ?? holding[0] ?? cases.find((one) => one.value === null)
    const isRight = found?.right === true && numbers.length > 0
    return { share: isRight ? 1 : 0, chosen: found ? [found.letter] : [], right: rightOf(cases) }
  },
  keyOf: ({ cases }) => ({ right: rightOf(cases) }),
}

const rightOf = (cases: NumericCase[]) => cases.filter((one) => one.right).map((one) => one.letter)

/** Room for what binary fractions cannot say: 0.1 + 0.2 lies within 0 of 0.3. */
const grain = 1e-9

function holds({ value, tolerance }: NumericCase, number: number): boolean {
  if (value === null) return false
  const room = tolerance.kind === 'absolute' ? tolerance.by : Math.abs(value) * tolerance.by
  return Math.abs(number - value) <= room + grain * Math.max(1, Math.abs(value))
}
