/** Cards, each sorted into a group. */
import { partsRule, shareOfParts } from '../parts/rule.ts'

export const categorise = partsRule({
  kind: 'categorise',
  shuffles: { options: false, parts: true },
  share: shareOfParts,
})
