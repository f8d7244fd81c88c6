/**
 * An answer in one's own words. No rule grades it: handed in, it waits for a trainer, who gives marks by the criteria
 * (`author/mark-answer.server.ts`); left open, it gains none.
 */
import { longestAnswer, type OpenCriterion, type PartLetter } from '../item.ts'
import type { ItemRule } from '../item-rule.ts'
import { readTyped } from '../read-typed.ts'

export const openAnswer: ItemRule<'open-answer'> = {
  field: 'value',
  shuffles: { options: false, parts: false },
  read: (_shown, { value = '' }) => readTyped('open-answer', value.replace(/\r\n?/g, '\n').trim(), longestAnswer * 2),
  isBlank: ({ typed }) => typed === '',
  canonical: ({ typed }) => typed,
  doubt: () => null,
  grade: () => ({ share: 0, chosen: [], right: [], isToMark: true }),
  keyOf: () => ({ right: [] }),
}

/** The marks of all criteria together. */
export function marksOfCriteria(criteria: OpenCriterion[]): number {
  return criteria.reduce((sum, { marks }) => sum + marks, 0)
}

/**
 * Marks by criterion as a trainer gave them: whole or half ones.
 * @returns the share of the item's marks, from 0 to 1; null when one is missing or out of bounds
 */
export function shareGiven(criteria: OpenCriterion[], given: Readonly<Record<PartLetter, number>>): number | null {
  const isSound = ({ part, marks }: OpenCriterion) => {
    const value = given[part]
    return value !== undefined && value >= 0 && value <= marks && Number.isInteger(value * 2)
  }
  if (!criteria.every(isSound)) return null
  return criteria.reduce((sum, { part }) => sum + given[part]!, 0) / marksOfCriteria(criteria)
}
