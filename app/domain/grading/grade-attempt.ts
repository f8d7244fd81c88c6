/**
 * The grade of an attempt: marks over marks, a verdict for each item, and the options whose feedback applies. An item is
 * worth the marks the attempt was begun with, or a share of them to two decimals; one left open gains none.
 */
import type { ItemText, OptionLetter, ResponseValue, Solution } from '#app/items/item.ts'
import type { PartVerdict } from '#app/items/item-rule.ts'
import { gradeItem, keyOf, shufflesOf } from '#app/items/rules.ts'
import { sumOfMarks } from './marks.ts'

export interface AskedItem {
  position: number
  itemVersionId: string
  marks: number
  unit: string
  /** how many options it has */
  options: number
  /** how many parts */
  parts: number
  /** of a data exercise: what was drawn; null otherwise */
  drawn: string | null
}

/** What grading asks of a question of an attempt. */
export function askedItem({
  position,
  itemVersionId,
  marks,
  optionOrder,
  text,
}: Pick<AskedItem, 'position' | 'itemVersionId' | 'marks'> & { optionOrder: string[]; text: ItemText }): AskedItem {
  return {
    position,
    itemVersionId,
    marks,
    unit: text.unit,
    options: text.options.length,
    parts: text.parts?.length ?? 0,
    drawn: shufflesOf(text.kind).options === 'draw' ? (optionOrder[0] ?? null) : null,
  }
}

/** `to-mark`: answered, and a trainer has not given marks yet */
export type Verdict = 'right' | 'partly' | 'not-right' | 'unanswered' | 'to-mark'

export interface ItemGrade {
  position: number
  verdict: Verdict
  marks: number
  maximum: number
  /** what was chosen, or the case a number met: its feedback applies */
  chosen: OptionLetter[]
  /** the key as it stood when this was graded */
  right: OptionLetter[]
  /** of kinds that are answered part by part; of a data exercise what is right for its draw */
  parts?: PartVerdict[]
}

export interface AttemptGrade {
  items: ItemGrade[]
  marks: number
  maximum: number
}

/**
 * @param responses the current one by position; none for what was left open
 * @param solutions by item version
 * @throws when an item has no solution: it must not be graded as wrong
 */
export function gradeAttempt(
  asked: AskedItem[],
  responses: ReadonlyMap<number, ResponseValue>,
  solutions: ReadonlyMap<string, Solution>,
): AttemptGrade {
  const items = [...asked].sort((a, b) => a.position - b.position).map((item) => gradeOne(item, responses, solutions))
  return {
    items,
    marks: sumOfMarks(items.map((item) => item.marks)),
    maximum: sumOfMarks(items.map((item) => item.maximum)),
  }
}

function gradeOne(
  item: AskedItem,
  responses: ReadonlyMap<number, ResponseValue>,
  solutions: ReadonlyMap<string, Solution>,
): ItemGrade {
  const solution = solutions.get(item.itemVersionId)
  if (solution === undefined) throw new Error(`Item version ${item.itemVersionId} has no solution`)
  const { position, marks: maximum } = item
  const value = responses.get(position)
  if (value === undefined)
    return { position, verdict: 'unanswered', marks: 0, maximum, chosen: [], ...keyOf(solution, item) }
  const { share, isToMark, ...verdict } = gradeItem(solution, value, item)
  return {
    position,
    verdict: isToMark ? 'to-mark' : verdictOf(share),
    marks: sumOfMarks([share * maximum]),
    maximum,
    ...verdict,
  }
}

export function verdictOf(share: number): Verdict {
  if (share === 1) return 'right'
  return share > 0 ? 'partly' : 'not-right'
}
