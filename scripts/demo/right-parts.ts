/** What a form sends to be right in every part, or in none: places as they are shown, or words. */
import type { ItemPart, PartKey } from '#app/items/item.ts'
import { lettersShown } from '#app/items/parts/shown.ts'

/** @param order of the attempt, as it is stored @returns by place of the part */
export function rightParts(keys: PartKey[], order: string[]): Record<string, string> {
  const { options, parts } = lettersShown(order)
  const answer = ({ answers: [first = ''], isTyped }: PartKey) =>
    isTyped || !options.includes(first) ? first : String(options.indexOf(first) + 1)
  return Object.fromEntries(keys.map((key) => [String(parts.indexOf(key.part) + 1), answer(key)]))
}

/**
 * Answered, and nothing of it right: another option for each part, lines the other way round, words that nobody expects.
 * @param shown parts as the form shows them @param right what would be right, by place
 */
export function wrongParts(shown: ItemPart[], right: Record<string, string>): Record<string, string> {
  const wrong = ({ choices }: ItemPart, answer: string) => {
    if (choices === null) return '–'
    if (choices.length === 0) return String(shown.length + 1 - Number(answer))
    return choices.find((choice) => choice !== answer) ?? answer
  }
  return Object.fromEntries(shown.map((part, index) => [String(index + 1), wrong(part, right[String(index + 1)]!)]))
}
