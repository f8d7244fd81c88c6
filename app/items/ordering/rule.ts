/**
 * Lines to put in order, with part marks: each line that stands directly behind the one it should follow counts ("relative to
 * the next item"). One line out of place costs its neighbours, not the whole rest.
 */
import type { PartVerdict } from '../item-rule.ts'
import { partsRule } from '../parts/rule.ts'

export const ordering = partsRule({
  kind: 'ordering',
  shuffles: { options: false, parts: true },
  share(parts, given) {
    const inOrder = [...parts].sort((a, b) => Number(a.right[0]) - Number(b.right[0]))
    const following = inOrder.filter((part, index) => index > 0 && follows(part, inOrder[index - 1]!, given))
    return following.length / (inOrder.length - 1)
  },
  doubt: (given) => (new Set(Object.values(given)).size < Object.keys(given).length ? 'same-place' : null),
})

function follows(part: PartVerdict, before: PartVerdict, given: Record<string, string>): boolean {
  return Number(given[part.letter]) === Number(given[before.letter]) + 1
}
