/**
 * A blueprint asks for so many questions of an outcome, with a tag, of a difficulty, or of any of these together. Its lines may
 * want the same items, so that taking at random could leave a line empty that might have been filled: questions are matched to
 * lines along augmenting paths (Kuhn, Naval Research Logistics Quarterly 2 (1955), 83–97), which finds a draw whenever there is one.
 */
import type { BlueprintLine, ItemRef } from '#app/domain/course/structure.ts'
import { shuffled, type Random } from './random.ts'

type Fitting = Pick<ItemRef, 'outcome' | 'difficulty' | 'tags'>

export function fits({ outcome, tag, difficulty }: Omit<BlueprintLine, 'questions'>, item: Fitting): boolean {
  return (
    (outcome === undefined || item.outcome === outcome) &&
    (difficulty === undefined || item.difficulty === difficulty) &&
    (tag === undefined || item.tags?.includes(tag) === true)
  )
}

/** @returns items for every line, none twice; or the number of the first line, from 0, that cannot be filled beside those before it */
export function fillBlueprint<I extends Fitting>(
  blueprint: BlueprintLine[],
  items: I[],
  random: Random,
): I[] | { line: number } {
  const slots = blueprint.flatMap((line, index) => Array.from({ length: line.questions }, () => ({ line, index })))
  const taken = new Map<I, number>()
  for (const [slot, { index }] of slots.entries()) {
    const choices = slots.map(({ line }) =>
      shuffled(
        items.filter((item) => fits(line, item)),
        random,
      ),
    )
    if (!augment(slot, choices, taken, new Set())) return { line: index }
  }
  return [...taken.keys()]
}

/** Gives a slot an item, moving others to another of theirs where that makes room. */
function augment<I>(slot: number, choices: I[][], taken: Map<I, number>, seen: Set<I>): boolean {
  for (const item of choices[slot]!) {
    if (seen.has(item)) continue
    seen.add(item)
    const holder = taken.get(item)
    if (holder !== undefined && !augment(holder, choices, taken, seen)) continue
    taken.set(item, slot)
    return true
  }
  return false
}

export type Form = 'A' | 'B'

/**
 * Two equivalent forms of one bank: of each outcome and difficulty every other item, in the order of their keys, so that both
 * hold as many of each; where the number is odd, the forms take turns in having one more.
 */
export function formsOf<I extends Pick<ItemRef, 'itemKey' | 'outcome' | 'difficulty'>>(items: I[]): Record<Form, I[]> {
  const cell = ({ outcome, difficulty = '' }: I) => `${outcome} ${difficulty}`
  const inOrder = [...items].sort((a, b) => (`${cell(a)} ${a.itemKey}` < `${cell(b)} ${b.itemKey}` ? -1 : 1))
  return {
    A: inOrder.filter((_, index) => index % 2 === 0),
    B: inOrder.filter((_, index) => index % 2 === 1),
  }
}

/** Who comes first has A before and B after, the next one B and A, and so on: halves get them swapped. @param place from 0 */
export function formFor(role: 'pre' | 'post', place: number): Form {
  return (role === 'pre') === (place % 2 === 0) ? 'A' : 'B'
}
