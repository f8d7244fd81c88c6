/**
 * Drawing questions. A quiz asks so many of its items; a test asks as many as its blueprint says, of its bank or of one of its two forms. No item
 * is asked twice in one attempt; the order of questions and options is by chance, and kept with the attempt.
 */
import type { ItemRef } from '#app/domain/course/structure.ts'
import type { Assessment } from '#app/domain/progress/activities.ts'
import { fillBlueprint, formFor, formsOf } from './blueprint.ts'
import type { ItemText } from '#app/items/item.ts'
import { shufflesOf } from '#app/items/rules.ts'
import { seededRandom, shuffled, type Random } from './random.ts'

/**
 * @param place of the learner among those of the course, from 0: says which form she gets, where there are two
 * @throws when the bank cannot fill the blueprint: such an edition must not have been published
 */
export function drawItems(activity: Assessment, random: Random, place = 0): ItemRef[] {
  if (activity.kind === 'quiz') return shuffled(activity.quiz.items, random).slice(0, activity.quiz.questions)
  const { id, blueprint, items, forms, role } = activity.test
  const own = forms === undefined ? items : formsOf(items)[formFor(role, place)]
  const drawn = fillBlueprint(blueprint, own, random)
  if ('line' in drawn)
    throw new Error(`The bank of ${id} holds too few items for line ${drawn.line + 1} of its blueprint`)
  return shuffled(drawn, random)
}

/**
 * The order in which options, and then parts, of one item are shown. A check shows options as they were written; what is
 * answered part by part stands there in one other order for everybody, in every language. Where one of the options is drawn, it
 * stands alone.
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
  if (shuffles.options === 'draw')
    return shuffled(
      options.map(({ letter }) => letter),
      random,
    ).slice(0, 1)
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
