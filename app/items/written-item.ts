/** What every kind says of how an author writes it; each kind has its `written.ts`. The gate and the extraction ask. */
import type { Dataset } from '#app/courseware/dataset.ts'
import type { Position } from '#app/courseware/fault.ts'
import type { GateReport } from '#app/courseware/gate-report.ts'
import type { OptionParts } from '#app/courseware/read-item.ts'
import type { Line } from '#app/courseware/read-lines.ts'
import type { TreeNode } from '#app/courseware/tree.ts'
import type { ItemKind, ItemPart } from './item.ts'
import type { SolutionOf } from './item-rule.ts'

/** An option with its letter: `a`, `b` … by place. */
export type LetteredOption = OptionParts & { letter: string }

interface Written<K extends ItemKind> {
  /** the component's name */
  name: string
  /** fewest lines below the prompt */
  fewest: number
  /** the one key of all languages, where it is made of their words; otherwise that of the first */
  inAllLanguages?(solutions: SolutionOf<K>[]): SolutionOf<K>
  /** the marks of the item, where its lines say them; otherwise its property does */
  marksOf?(solution: SolutionOf<K>): number
  /** what must be the same in every language, in an author's words: its name, and the key itself */
  keyWords: { name: string; of(solution: SolutionOf<K>): string }
}

/** Options with boxes, `[x]` before what is right. */
export interface WrittenBoxes<K extends ItemKind> extends Written<K> {
  form: 'boxes'
  /** whether a learner sees those lines as options to choose from */
  showsOptions: boolean
  /** faults of one line; `text` is its words */
  checkOption(text: string, at: Position, report: GateReport): void
  /** faults of all lines together, each of which is sound by itself */
  checkKey(options: OptionParts[], at: Position, report: GateReport): void
  /** @param options have passed the gate */
  solutionOf(options: LetteredOption[]): SolutionOf<K>
}

/** What the lines of a question become that is answered part by part. */
export interface LinesRead<K extends ItemKind> {
  options: { letter: string; content: TreeNode[] }[]
  parts: (Pick<ItemPart, 'letter' | 'choices'> & { content: TreeNode[]; feedback: TreeNode[] })[]
  solution: SolutionOf<K>
}

/** Lines in their right order, or with what belongs to each indented below. */
export interface WrittenLines<K extends ItemKind> extends Written<K> {
  form: 'lines'
  isNumbered: boolean
  /** whether a line has words of its own; a gap has none */
  hasWords: boolean
  /** what stands indented below each line */
  below: 'nothing' | 'lines' | 'boxes'
  /** faults of all lines together, each of which is sound by itself; `prompt` is the words of the question */
  check(lines: Line[], prompt: string, at: Position, report: GateReport): void
  /** @param lines have passed the gate */
  read(lines: Line[]): LinesRead<K>
}

/** What the lines of a question become whose figures are drawn. */
export interface DrawsRead<K extends ItemKind> {
  /** what a learner may be shown, one of them, by what was drawn */
  draws: { letter: string; content: TreeNode[] }[]
  solution: SolutionOf<K>
}

/** Options with boxes, about figures that are drawn from a dataset. */
export interface WrittenDrawn<K extends ItemKind>
  extends Written<K>, Pick<WrittenBoxes<K>, 'checkOption' | 'checkKey'> {
  form: 'drawn'
  /** faults of what is drawn, once the properties are sound */
  checkData(node: TreeNode, options: OptionParts[], at: Position, report: GateReport): void
  /** @param options have passed the gate */
  read(options: LetteredOption[], exercise: { node: TreeNode; datasets: ReadonlyMap<string, Dataset> }): DrawsRead<K>
}

export type WrittenItem<K extends ItemKind> = WrittenBoxes<K> | WrittenLines<K> | WrittenDrawn<K>

/** The letters of the options that are marked as right. */
export function markedLetters(options: LetteredOption[]): string[] {
  return options.filter((option) => option.checked === true).map((option) => option.letter)
}

/** `b` → `2`: an author counts lines. */
export function placeOfLetter(letter: string): string {
  return String(letter.charCodeAt(0) - 96)
}
