/**
 * A number that is worked out from figures which were drawn for the learner. Each case is a formula, worked out here from the
 * figures of her draw; then it is judged as a number with a tolerance is.
 */
import type { FormulaCase, NumericCase } from '../item.ts'
import type { GradedItem, ItemRule, SolutionOf } from '../item-rule.ts'
import { readTyped } from '../read-typed.ts'
import { numeric } from '../numeric/rule.ts'
import { readFormula, valueOf, type Cells } from './formula.ts'

type Exercise = SolutionOf<'data-exercise'>

export const dataExercise: ItemRule<'data-exercise'> = {
  field: 'value',
  shuffles: { options: 'draw', parts: false },
  read: (_shown, { value = '' }) => readTyped('data-exercise', value.trim()),
  isBlank: ({ typed }) => typed === '',
  canonical: ({ typed }) => typed,
  doubt: ({ typed }, item) => numeric.doubt({ version: 1, kind: 'numeric', typed }, item),
  grade(solution, { typed }, item) {
    const cases = workedOut(solution, item)
    const verdict = numeric.grade({ version: 1, kind: 'numeric', cases }, { version: 1, kind: 'numeric', typed }, item)
    return { ...verdict, parts: [figureOf(cases, item, verdict.share === 1)] }
  },
  keyOf(solution, item) {
    const cases = workedOut(solution, item)
    const right = cases.filter((one) => one.right).map(({ letter }) => letter)
    return { right, parts: [figureOf(cases, item, false)] }
  },
}

/** What is right for this draw. */
function figureOf(cases: NumericCase[], { drawn }: Pick<GradedItem, 'drawn'>, isRight: boolean) {
  const right = cases.flatMap((one) => (one.right && one.value !== null ? [String(rounded(one.value))] : []))
  return { letter: drawn ?? '', isRight, right }
}

/**
 * The cases in figures. @throws when the item was drawn for nobody, or a formula has no value: the gate and the form of
 * corrections let neither through, and a learner must not be graded by chance
 */
export function workedOut({ cases, draws }: Exercise, { drawn }: Pick<GradedItem, 'drawn'>): NumericCase[] {
  const cells = drawn === null || !Object.hasOwn(draws, drawn) ? null : draws[drawn]!
  if (cells === null) throw new Error(`The data exercise has no draw ${drawn}`)
  return cases.map((one) => {
    const value = one.formula === null ? null : caseValue(one, cells)
    if (one.formula !== null && value === null) throw new Error(`“${one.formula}” has no value for ${drawn}`)
    return { letter: one.letter, right: one.right, value, tolerance: one.tolerance }
  })
}

/** Null where the formula cannot be read or has no value. */
export function caseValue({ formula }: Pick<FormulaCase, 'formula'>, cells: Cells): number | null {
  const read = formula === null ? null : readFormula(formula)
  return read === null ? null : valueOf(read, cells)
}

/** Without the errors of binary fractions. */
const rounded = (value: number) => Number(value.toPrecision(12))
