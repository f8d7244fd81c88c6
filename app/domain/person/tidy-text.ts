/**
 * A line that a person wrote about herself, as it is kept: one form for letters that can be written in several ways, one
 * blank between words, and none of the invisible marks that turn the direction of the text around them. Joiners stay:
 * Persian and Indian scripts are spelt with them.
 */
export function tidyText(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/(?![\s\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
