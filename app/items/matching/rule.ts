/** Statements, each with what belongs to it. */
import { partsRule, shareOfParts } from '../parts/rule.ts'

export const matching = partsRule({ kind: 'matching', shuffles: { options: true, parts: true }, share: shareOfParts })
