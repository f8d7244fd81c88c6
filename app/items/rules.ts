/** The rules of all kinds: a kind without one does not compile. */
import { categorise } from './categorise/rule.ts'
import { gapFill } from './gap-fill/rule.ts'
import { dataExercise } from './data-exercise/rule.ts'
import type { ItemKind, ResponseValue, Solution } from './item.ts'
import type { Doubt, GivenFields, GradedItem, ItemRule, ItemVerdict, ShownChoices } from './item-rule.ts'
import { matching } from './matching/rule.ts'
import { multipleResponse } from './multiple-response/rule.ts'
import { numeric } from './numeric/rule.ts'
import { openAnswer } from './open-answer/rule.ts'
import { ordering } from './ordering/rule.ts'
import { shortText } from './short-text/rule.ts'
import { singleChoice } from './single-choice/rule.ts'
import { trueFalse } from './true-false/rule.ts'

const rules = {
  'single-choice': singleChoice,
  'multiple-response': multipleResponse,
  'true-false': trueFalse,
  numeric,
  'short-text': shortText,
  'data-exercise': dataExercise,
  'open-answer': openAnswer,
  ordering,
  matching,
  'gap-fill': gapFill,
  categorise,
} satisfies { [K in ItemKind]: ItemRule<K> }

/** By a value's or solution's own kind, so that rule and value always belong together. */
const ruleOf = (kind: ItemKind) => rules[kind] as unknown as ItemRule<ItemKind>

/** What a learner gives, read from the fields of a form or the JSON of a script. */
export function readValue(kind: ItemKind, shown: ShownChoices, given: GivenFields): ResponseValue | null | 'unknown' {
  return ruleOf(kind).read(shown, given)
}

/** The name of the field of a question's form that an error stands at. */
export function answerField({ position, kind }: { position: number; kind: ItemKind }): string {
  return `answer.${position}.${ruleOf(kind).field}`
}

/** Counts as not answered. */
export function isBlank(value: ResponseValue): boolean {
  return ruleOf(value.kind).isBlank(value)
}

export function sameValue(a: ResponseValue, b: ResponseValue): boolean {
  const canonical = (value: ResponseValue) => JSON.stringify(ruleOf(value.kind).canonical(value))
  return a.kind === b.kind && canonical(a) === canonical(b)
}

/** Why an answer cannot be graded as it is, or null. */
export function doubtOf(value: ResponseValue, item: Pick<GradedItem, 'unit' | 'parts'>): Doubt | null {
  return ruleOf(value.kind).doubt(value, item)
}

/** @throws when the response is of another kind than the key: an attempt would be graded by the wrong rule */
export function gradeItem(solution: Solution, value: ResponseValue, item: GradedItem): ItemVerdict {
  if (solution.kind !== value.kind)
    throw new Error(`A response of kind ${value.kind} to an item of kind ${solution.kind}`)
  return ruleOf(solution.kind).grade(solution, value, item)
}

/** The key of an item that was left open. */
export function keyOf(solution: Solution, item: Pick<GradedItem, 'drawn'>): Pick<ItemVerdict, 'right' | 'parts'> {
  return ruleOf(solution.kind).keyOf(solution, item)
}

/** What of a kind stands in another order for each learner, or is drawn for her. */
export function shufflesOf(kind: ItemKind): ItemRule<ItemKind>['shuffles'] {
  return ruleOf(kind).shuffles
}
