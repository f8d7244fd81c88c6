/** How questions of all kinds are written: a kind without one does not compile. */
import { writtenCategorise } from './categorise/written.ts'
import { writtenGapFill } from './gap-fill/written.ts'
import { writtenDataExercise } from './data-exercise/written.ts'
import type { ItemKind, Solution } from './item.ts'
import { writtenMatching } from './matching/written.ts'
import { writtenMultipleResponse } from './multiple-response/written.ts'
import { writtenNumeric } from './numeric/written.ts'
import { writtenOpenAnswer } from './open-answer/written.ts'
import { writtenOrdering } from './ordering/written.ts'
import { writtenShortText } from './short-text/written.ts'
import { writtenSingleChoice } from './single-choice/written.ts'
import { writtenTrueFalse } from './true-false/written.ts'
import type { WrittenItem } from './written-item.ts'

const written = {
  'single-choice': writtenSingleChoice,
  'multiple-response': writtenMultipleResponse,
  'true-false': writtenTrueFalse,
  numeric: writtenNumeric,
  'short-text': writtenShortText,
  'data-exercise': writtenDataExercise,
  'open-answer': writtenOpenAnswer,
  ordering: writtenOrdering,
  matching: writtenMatching,
  'gap-fill': writtenGapFill,
  categorise: writtenCategorise,
} satisfies { [K in ItemKind]: WrittenItem<K> }

export function writtenOf(kind: ItemKind): WrittenItem<ItemKind> {
  return written[kind]
}

/** @throws for a component that is no question: the vocabulary lists one that no kind knows */
export function kindNamed(name: string): ItemKind {
  const kind = (Object.keys(written) as ItemKind[]).find((one) => written[one].name === name)
  if (kind === undefined) throw new Error(`No kind of item is written <${name}>`)
  return kind
}

/** The key of an item that is written in several languages. @param solutions the first language's first */
export function solutionInAllLanguages(solutions: Solution[]): Solution {
  const [first] = solutions
  return writtenOf(first!.kind).inAllLanguages?.(solutions) ?? first!
}

/** The key as an author would say it: the places of the right options, or the numbers in their order. */
export function keyWordsOf(solution: Solution): string {
  return writtenOf(solution.kind).keyWords.of(solution)
}
