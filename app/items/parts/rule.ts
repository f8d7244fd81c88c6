/**
 * What kinds that are answered part by part share: a form speaks of places as they were shown, the record of letters. The
 * letters follow the author's file, so that they would tell the key of an order; they never reach a page before submission.
 */
import type { ItemPart, PartKey, PartKind, PartLetter } from '../item.ts'
import type { Doubt, GivenFields, ItemRule, ItemVerdict, PartVerdict, ShownChoices } from '../item-rule.ts'
import { foldAnswer } from '../short-text/fold-answer.ts'
import { lettersShown } from './shown.ts'

type Given = Record<PartLetter, string>

export interface PartsRule<K extends PartKind> {
  kind: K
  shuffles: { options: boolean; parts: boolean }
  /** 0 to 1, of parts judged one by one */
  share(parts: PartVerdict[], given: Given): number
  /** besides parts that were left open */
  doubt?(given: Given): Doubt | null
}

export function partsRule<K extends PartKind>({ kind, shuffles, share, doubt }: PartsRule<K>): ItemRule<K> {
  return {
    field: 'parts.1',
    shuffles,
    read(shown, fields) {
      const given = readParts(shown, fields)
      return given === 'unknown' ? given : { version: 1, kind, given }
    },
    isBlank: ({ given }) => Object.keys(given).length === 0,
    canonical: ({ given }) => Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1)),
    doubt: ({ given }, { parts }) => (Object.keys(given).length < parts ? 'open-parts' : (doubt?.(given) ?? null)),
    grade({ keys }, { given }): ItemVerdict {
      const parts = keys.map((key) => verdictOf(key, given[key.part]))
      return { share: share(parts, given), chosen: [], right: [], parts }
    },
    keyOf: ({ keys }) => ({ right: [], parts: keys.map((key) => verdictOf(key, undefined)) }),
  }
}

/** Each part counts the same. */
export function shareOfParts(parts: PartVerdict[]): number {
  return parts.filter((part) => part.isRight).length / parts.length
}

function verdictOf({ part, answers, isTyped }: PartKey, given: string | undefined): PartVerdict {
  const isSame = (answer: string) => (isTyped ? foldAnswer(answer) === foldAnswer(given ?? '') : answer === given)
  return { letter: part, isRight: given !== undefined && answers.some(isSame), right: answers }
}

function readParts(shown: ShownChoices, fields: GivenFields): Given | 'unknown' {
  const letters = lettersShown(shown.order)
  const given: Given = {}
  for (const [place, typed] of Object.entries(fields.parts ?? {})) {
    const part = shown.parts.find((one) => one.letter === letters.parts[Number(place) - 1])
    if (part === undefined) return 'unknown'
    const answer = readPart(part, typed.trim(), letters)
    if (answer === 'unknown') return 'unknown'
    if (answer !== '') given[part.letter] = answer
  }
  return given
}

/** @returns what the record holds; empty where nothing was given */
function readPart({ choices }: ItemPart, typed: string, letters: ReturnType<typeof lettersShown>): string {
  if (typed === '' || choices === null) return typed
  const at = Number(typed) - 1
  if (choices.length === 0) return letters.parts[at] === undefined ? 'unknown' : String(at + 1)
  const letter = letters.options[at]
  return letter !== undefined && choices.includes(letter) ? letter : 'unknown'
}
