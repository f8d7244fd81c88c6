/**
 * What every kind of item says of itself, on the server and in the page alike: how an answer is read from fields, when it
 * counts as none, what is asked before it is handed in, how it is graded. Pure; each kind has its `rule.ts`.
 */
import type { ItemKind, OptionLetter, ResponseValue, Solution } from './item.ts'

export type SolutionOf<K extends ItemKind> = Extract<Solution, { kind: K }>
export type ValueOf<K extends ItemKind> = Extract<ResponseValue, { kind: K }>

/** One question's fields as they came in. */
export interface GivenFields {
  /** a letter, or a number as typed */
  value?: string | undefined
  /** all that apply */
  letters?: string[] | undefined
}

/** What a rule knows of an item besides its key. */
export interface GradedItem {
  /** unit of a number, in the words of the text that was shown; empty when there is none */
  unit: string
  /** how many options it has */
  options: number
}

export interface ItemVerdict {
  /** of the item's marks: 0 for nothing, exactly 1 for all of it; between them where its kind gives part marks */
  share: number
  /** the options given, or the case that a number met: whose feedback applies */
  chosen: OptionLetter[]
  /** the key, as it stood when this was graded */
  right: OptionLetter[]
}

export interface ItemRule<K extends ItemKind> {
  /** the field of the form that an error stands at: `answer.3.value` */
  field: 'value' | 'letters'
  /**
   * @param options letters the item has
   * @returns the value; null when a choice was not made; `unknown` when it names an option the item does not have
   */
  read(options: OptionLetter[], given: GivenFields): ValueOf<K> | null | 'unknown'
  /** nothing ticked, nothing typed: counts as not answered */
  isBlank(value: ValueOf<K>): boolean
  /** equal for values that say the same */
  canonical(value: ValueOf<K>): unknown
  /** why an answer cannot be graded as it is; asked once before it is handed in */
  doubt(value: ValueOf<K>, item: Pick<GradedItem, 'unit'>): 'no-number' | null
  grade(solution: SolutionOf<K>, value: ValueOf<K>, item: GradedItem): ItemVerdict
  /** the right options of an item that was left open */
  rightLetters(solution: SolutionOf<K>): OptionLetter[]
}
