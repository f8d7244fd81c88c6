/**
 * Drawing questions. A quiz asks so many of its items; a test asks, of each outcome, as many as its blueprint says. No item
 * is asked twice in one attempt; the order of questions and options is by chance, and kept with the attempt.
 */
import type { ItemRef } from '#app/domain/course/structure.ts'
import type { Assessment } from '#app/domain/progress/activities.ts'
import type { ItemText } from '#app/items/item.ts'
import { shufflesOf } from '#app/items/rules.ts'
import { seededRandom, shuffled, type Random } from './random.ts'

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

/**
 * The order in which options, and then parts, of one item are shown. A check shows options as they were written; what is
 * answered part by part stands there in one other order for everybody, in every language.
 */
export function shownOrder(
  { kind, itemVersionId, options, parts = [] }: Pick<ItemText, 'kind' | 'itemVersionId' | 'options' | 'parts'>,
  activity: 'check' | 'quiz' | 'test',
  random: Random,
): string[] {
  const shuffles = shufflesOf(kind)
  const chance = activity === 'check' ? seededRandom(itemVersionId) : random
  const isMixed = activity !== 'check' || parts.length > 0
  const inOrder = (letters: string[], isShuffled: boolean) =>
    isMixed && isShuffled ? shuffled(letters, chance) : [...letters]
  return [
    ...inOrder(
      options.map(({ letter }) => letter),
      shuffles.options,
    ),
    ...inOrder(
      parts.map(({ letter }) => letter),
      shuffles.parts,
    ),
  ]
}
