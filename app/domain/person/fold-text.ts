/**
 * Text as one looks for it: small letters, without accents and Arabic vowel marks, so that "Emilie" finds Émilie. The
 * databases know the same rule as `folded`: SQLite from here, PostgreSQL from a migration.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670]/g, '')
    .toLowerCase()
}
