/** A few typed words as they are compared: what differs between two people who know the same answer is taken away. */
import { latinFigures } from '#app/domain/latin-figures.ts'
import { foldText } from '#app/domain/person/fold-text.ts'

/**
 * Small letters; no accents, no Arabic vowel marks; Arabic letters that are written in several forms as one (alef with or
 * without hamza, ta marbuta and ha, alef maqsura and ya, the stretching line left out); figures in one script; hyphens,
 * apostrophes and punctuation as spaces; no space doubled or at an end.
 */
export function foldAnswer(text: string): string {
  return latinFigures(foldText(text))
    .replace(/[\u0671\u0675]/g, '\u0627')
    .replace(/\u0629/g, '\u0647')
    .replace(/[\u0649\u06cc]/g, '\u064a')
    .replace(/\u06a9/g, '\u0643')
    .replace(/[\u0640\u200c-\u200f\u061c]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}%+]+/gu, ' ')
    .trim()
}
