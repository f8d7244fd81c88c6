/** Items: one question each. Types that go to a learner (`ItemText`) cannot express a key or feedback. */
import type { Language } from '#app/domain/course/structure.ts'

/** Answered part by part: lines to order, statements to match, gaps, cards to sort. */
export const partKinds = ['ordering', 'matching', 'gap-fill', 'categorise'] as const
export type PartKind = (typeof partKinds)[number]

export const itemKinds = [
  'single-choice',
  'multiple-response',
  'true-false',
  'numeric',
  'short-text',
  'data-exercise',
  'open-answer',
  ...partKinds,
] as const
export type ItemKind = (typeof itemKinds)[number]

/** `a`, `b`, `c` … in the order of the first language's file. */
export type OptionLetter = string

/** `A`, `B`, `C` … in the order of the first language's file. */
export type PartLetter = string

export interface ItemPart {
  letter: PartLetter
  /** empty for a gap, which stands in the prompt as `(1)` */
  html: string
  /** options that may be given; null: it is typed; none: its place among the others is given */
  choices: OptionLetter[] | null
}

/** What a learner may see before submitting. HTML has passed the content gate. */
export interface ItemText {
  version: 1
  id: string
  itemVersionId: string
  itemKey: string
  kind: ItemKind
  language: Language
  promptHtml: string
  /** empty for what is typed; of a data exercise each thing that may be drawn, by its value in the dataset */
  options: { letter: OptionLetter; html: string }[]
  /** of kinds that are answered part by part, and the criteria of an open answer; left out of others */
  parts?: ItemPart[]
  /** of what is typed: label of the field and, of a number, unit in words, both plain text; empty otherwise */
  label: string
  hint: string
  unit: string
  marks: number
}

/** HTML of the options of a question, then of its parts, in the order of their letters; none where options are not named by place. */
export function linesOf({ kind, options, parts = [] }: ItemText): string[] {
  if (kind === 'data-exercise') return []
  return [...options, ...parts].map(({ html }) => html)
}

/** The key: read by grading alone. `cases` of a numeric item pair a value with the letter of its feedback. */
export type Solution =
  | { version: 1; kind: 'single-choice'; key: OptionLetter }
  | { version: 1; kind: 'multiple-response'; keys: OptionLetter[] }
  | { version: 1; kind: 'true-false'; key: OptionLetter }
  | { version: 1; kind: 'numeric'; cases: NumericCase[] }
  | { version: 1; kind: 'short-text'; cases: TextCase[] }
  | { version: 1; kind: 'data-exercise'; cases: FormulaCase[]; draws: Record<string, Record<string, number>> }
  | { version: 1; kind: 'open-answer'; criteria: OpenCriterion[] }
  | { version: 1; kind: PartKind; keys: PartKey[] }

export interface NumericCase {
  letter: OptionLetter
  right: boolean
  /** null matches whatever no other case matched ("otherwise") */
  value: number | null
  tolerance: { kind: 'absolute' | 'relative'; by: number }
}

export interface FormulaCase {
  letter: OptionLetter
  right: boolean
  /** over the figures of a draw; null matches whatever no other case matched ("otherwise") */
  formula: string | null
  tolerance: NumericCase['tolerance']
}

/** What a trainer gives marks for. */
export interface OpenCriterion {
  part: PartLetter
  marks: number
}

/** Characters of an answer on one line. */
export const longestLine = 100

/** Characters of an answer in one's own words. */
export const longestAnswer = 4000

export interface PartKey {
  part: PartLetter
  /** each of them is right: an option's letter, a place from 1, or spellings of what is typed, in every language */
  answers: string[]
  isTyped: boolean
}

export interface TextCase {
  letter: OptionLetter
  right: boolean
  /** spellings in every language of the course; none match whatever no other case matched ("otherwise") */
  texts: string[]
}

/** What a learner gave. Numbers are kept as typed; grading reads them. */
export type ResponseValue =
  | { version: 1; kind: 'single-choice'; letter: OptionLetter }
  | { version: 1; kind: 'multiple-response'; letters: OptionLetter[] }
  | { version: 1; kind: 'true-false'; letter: OptionLetter }
  | { version: 1; kind: 'numeric'; typed: string }
  | { version: 1; kind: 'short-text'; typed: string }
  | { version: 1; kind: 'data-exercise'; typed: string }
  | { version: 1; kind: 'open-answer'; typed: string }
  | { version: 1; kind: PartKind; given: Record<PartLetter, string> }
