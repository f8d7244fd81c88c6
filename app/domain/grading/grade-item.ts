/** Grading one response. Each kind of item has its file; the registry makes a missing kind a compile error. */
import type { ItemKind, OptionLetter, ResponseValue, Solution } from '#app/domain/course/item.ts'
import { gradeMultipleResponse } from './multiple-response.ts'
import { gradeNumeric } from './numeric.ts'
import { gradeSingleChoice } from './single-choice.ts'

export interface ItemVerdict {
  isRight: boolean
  /** the options given, or the case that a number met: whose feedback applies */
  chosen: OptionLetter[]
  /** the key, as it stood when this was graded */
  right: OptionLetter[]
}

/** What grading knows of an item besides its key. */
export interface GradedItem {
  /** unit of a number, in the words of the text that was shown; empty when there is none */
  unit: string
}

export type SolutionOf<K extends ItemKind> = Extract<Solution, { kind: K }>
export type ValueOf<K extends ItemKind> = Extract<ResponseValue, { kind: K }>
export type GradeItem<K extends ItemKind> = (
  solution: SolutionOf<K>,
  value: ValueOf<K>,
  item: GradedItem,
) => ItemVerdict

const graders = {
  'single-choice': gradeSingleChoice,
  'multiple-response': gradeMultipleResponse,
  numeric: gradeNumeric,
} satisfies { [K in ItemKind]: GradeItem<K> }

/** @throws when the response is of another kind than the key: an attempt would be graded by the wrong rule */
export function gradeItem(solution: Solution, value: ResponseValue, item: GradedItem): ItemVerdict {
  if (solution.kind !== value.kind)
    throw new Error(`A response of kind ${value.kind} to an item of kind ${solution.kind}`)
  const grade = graders[solution.kind] as GradeItem<ItemKind>
  return grade(solution, value, item)
}

const keys = {
  'single-choice': (solution) => [solution.key],
  'multiple-response': (solution) => [...solution.keys].sort(),
  numeric: (solution) => solution.cases.filter((one) => one.right).map((one) => one.letter),
} satisfies { [K in ItemKind]: (solution: SolutionOf<K>) => OptionLetter[] }

/** The right options of an item that was left open. */
export function rightLetters(solution: Solution): OptionLetter[] {
  const lettersOf = keys[solution.kind] as (solution: Solution) => OptionLetter[]
  return lettersOf(solution)
}
