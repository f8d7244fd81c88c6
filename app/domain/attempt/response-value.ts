/** What a learner gives, read from the fields of a form or the JSON of a script. Numbers are kept as typed. */
import type { ItemKind, OptionLetter, ResponseValue } from '#app/domain/course/item.ts'

/** One question's fields as they came in. */
export interface GivenFields {
  /** a letter, or a number as typed */
  value?: string | undefined
  /** all that apply */
  letters?: string[] | undefined
}

/**
 * @param options letters the item has
 * @returns the value; null when a choice was not made; `unknown` when it names an option the item does not have
 */
export function readValue(
  kind: ItemKind,
  options: OptionLetter[],
  given: GivenFields,
): ResponseValue | null | 'unknown' {
  return readers[kind](options, given)
}

type Read = (options: OptionLetter[], given: GivenFields) => ResponseValue | null | 'unknown'

const readers = {
  'single-choice': (options, { value = '' }) => {
    if (value === '') return null
    return options.includes(value) ? { version: 1, kind: 'single-choice', letter: value } : 'unknown'
  },
  'multiple-response': (options, { letters = [] }) => {
    const chosen = [...new Set(letters)].sort()
    return chosen.every((letter) => options.includes(letter))
      ? { version: 1, kind: 'multiple-response', letters: chosen }
      : 'unknown'
  },
  numeric: (_options, { value = '' }) => ({ version: 1, kind: 'numeric', typed: value.trim() }),
} satisfies Record<ItemKind, Read>

/** Nothing ticked, nothing typed: counts as not answered. */
export function isBlank(value: ResponseValue): boolean {
  return blanks[value.kind](value as never)
}

const blanks = {
  'single-choice': () => false,
  'multiple-response': (value) => value.letters.length === 0,
  numeric: (value) => value.typed === '',
} satisfies { [K in ItemKind]: (value: Extract<ResponseValue, { kind: K }>) => boolean }

export function sameValue(a: ResponseValue, b: ResponseValue): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))
}

function canonical(value: ResponseValue): unknown[] {
  if (value.kind === 'single-choice') return [value.kind, value.letter]
  return value.kind === 'numeric' ? [value.kind, value.typed] : [value.kind, [...value.letters].sort()]
}
