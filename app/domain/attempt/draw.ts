/**
 * Drawing questions. A quiz asks so many of its items; a test asks, of each outcome, as many as its blueprint says. No item
 * is asked twice in one attempt; the order of questions and options is by chance, and kept with the attempt.
 */
import type { ItemRef } from '#app/domain/course/structure.ts'
import type { Assessment } from '#app/domain/progress/activities.ts'
import { shuffled, type Random } from './random.ts'

/** @throws when the bank cannot fill the blueprint: such an edition must not have been published */
export function drawItems(activity: Assessment, random: Random): ItemRef[] {
  if (activity.kind === 'quiz') return shuffled(activity.quiz.items, random).slice(0, activity.quiz.questions)
  const { id, blueprint, items } = activity.test
  const drawn = blueprint.reduce<ItemRef[]>((taken, { outcome, questions }) => {
    const free = items.filter((item) => item.outcome === outcome && !taken.includes(item))
    if (free.length < questions) throw new Error(`The bank of ${id} holds too few items for the outcome ${outcome}`)
    return [...taken, ...shuffled(free, random).slice(0, questions)]
  }, [])
  return shuffled(drawn, random)
}

/** The order in which the options of one item are shown. A check shows them as they were written. */
export function optionOrder(letters: string[], kind: 'check' | 'quiz' | 'test', random: Random): string[] {
  return kind === 'check' ? [...letters] : shuffled(letters, random)
}
