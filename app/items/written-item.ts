/** What every kind says of how an author writes it; each kind has its `written.ts`. The gate and the extraction ask. */
import type { Position } from '#app/courseware/fault.ts'
import type { GateReport } from '#app/courseware/gate-report.ts'
import type { OptionParts } from '#app/courseware/read-item.ts'
import type { ItemKind } from './item.ts'
import type { SolutionOf } from './item-rule.ts'

/** An option with its letter: `a`, `b` … by place. */
export type LetteredOption = OptionParts & { letter: string }

export interface WrittenItem<K extends ItemKind> {
  /** the component's name */
  name: string
  /** fewest lines below the prompt */
  fewest: number
  /** whether a learner sees those lines as options to choose from */
  showsOptions: boolean
  /** faults of one line; `text` is its words */
  checkOption(text: string, at: Position, report: GateReport): void
  /** faults of all lines together, each of which is sound by itself */
  checkKey(options: OptionParts[], at: Position, report: GateReport): void
  /** @param options have passed the gate */
  solutionOf(options: LetteredOption[]): SolutionOf<K>
  /** the one key of all languages, where it is made of their words; otherwise that of the first */
  inAllLanguages?(solutions: SolutionOf<K>[]): SolutionOf<K>
  /** what must be the same in every language, in an author's words: its name, and the key itself */
  keyWords: { name: string; of(solution: SolutionOf<K>): string }
}

/** The letters of the options that are marked as right. */
export function markedLetters(options: LetteredOption[]): string[] {
  return options.filter((option) => option.checked === true).map((option) => option.letter)
}

/** `b` → `2`: an author counts lines. */
export function placeOfLetter(letter: string): string {
  return String(letter.charCodeAt(0) - 96)
}
