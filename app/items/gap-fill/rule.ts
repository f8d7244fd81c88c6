/** Gaps in a text, each chosen from a few words or typed. */
import { partsRule, shareOfParts } from '../parts/rule.ts'

export const gapFill = partsRule({ kind: 'gap-fill', shuffles: { options: true, parts: false }, share: shareOfParts })
