/** What a form sends to be right in every part: places as they are shown, or words. */
import type { PartKey } from '#app/items/item.ts'
import { lettersShown } from '#app/items/parts/shown.ts'

/** @param order of the attempt, as it is stored @returns by place of the part */
export function rightParts(keys: PartKey[], order: string[]): Record<string, string> {
  const { options, parts } = lettersShown(order)
  const answer = ({ answers: [first = ''], isTyped }: PartKey) =>
    isTyped || !options.includes(first) ? first : String(options.indexOf(first) + 1)
  return Object.fromEntries(keys.map((key) => [String(parts.indexOf(key.part) + 1), answer(key)]))
}
