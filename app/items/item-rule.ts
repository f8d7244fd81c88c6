/**
 * What every kind of item says of itself, on the server and in the page alike: how an answer is read from fields, when it
 * counts as none, what is asked before it is handed in, how it is graded. Pure; each kind has its `rule.ts`.
 */
import type { ItemKind, ItemPart, OptionLetter, PartLetter, ResponseValue, Solution } from './item.ts'

export type SolutionOf<K extends ItemKind> = Solution & { kind: K }
export type ValueOf<K extends ItemKind> = ResponseValue & { kind: K }

/** One question's fields as they came in. */
export interface GivenFields {
  /** a letter, or a number as typed */
  value?: string | undefined
  /** all that apply */
  letters?: string[] | undefined
  /** by place of the part as it was shown: the place of an option, a place in the order, or words */
  parts?: Record<string, string> | undefined
}

/** What a learner was shown, as far as reading her fields needs it. */
export interface ShownChoices {
  /** letters of options, then of parts, as they stood on the page */
  order: string[]
  parts: ItemPart[]
}

/** What a rule knows of an item besides its key. */
export interface GradedItem {
  /** unit of a number, in the words of the text that was shown; empty when there is none */
  unit: string
  /** how many options it has */
  options: number
  /** how many parts */
  parts: number
  /** of a data exercise: what was drawn for the learner; null otherwise */
  drawn: string | null
}

/** Why an answer cannot be graded as it is. */
export type Doubt = 'no-number' | 'open-parts' | 'same-place'

export interface PartVerdict {
  letter: PartLetter
  isRight: boolean
  /** the key, as it stood when this was graded */
  right: string[]
}

export interface ItemVerdict {
  /** of the item's marks: 0 for nothing, exactly 1 for all of it; between them where its kind gives part marks */
  share: number
  /** the options given, or the case that a number met: whose feedback applies */
  chosen: OptionLetter[]
  /** the key, as it stood when this was graded */
  right: OptionLetter[]
  /** no rule can say: a trainer gives marks */
  isToMark?: true
  /** of kinds that are answered part by part; of a data exercise the figure that is right for its draw */
  parts?: PartVerdict[]
}

export interface ItemRule<K extends ItemKind> {
  /** the field of the form that an error stands at: `answer.3.value` */
  field: 'value' | 'letters' | 'parts.1'
  /** what stands in another order for each learner; `draw`: one option, and no other is ever shown to her */
  shuffles: { options: boolean | 'draw'; parts: boolean }
  /** @returns the value; null when a choice was not made; `unknown` when it names an option the item does not have */
  read(shown: ShownChoices, given: GivenFields): ValueOf<K> | null | 'unknown'
  /** nothing ticked, nothing typed: counts as not answered */
  isBlank(value: ValueOf<K>): boolean
  /** equal for values that say the same */
  canonical(value: ValueOf<K>): unknown
  /** why an answer cannot be graded as it is; asked once before it is handed in */
  doubt(value: ValueOf<K>, item: Pick<GradedItem, 'unit' | 'parts'>): Doubt | null
  grade(solution: SolutionOf<K>, value: ValueOf<K>, item: GradedItem): ItemVerdict
  /** the key of an item that was left open */
  keyOf(solution: SolutionOf<K>, item: Pick<GradedItem, 'drawn'>): Pick<ItemVerdict, 'right' | 'parts'>
}
