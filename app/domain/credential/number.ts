/**
 * A certificate's number: 26 letters and figures of Crockford's base 32 (128 random bits), printed in groups so that
 * it can be read aloud and typed. Typed numbers forgive grouping, small letters, and O, I and L in place of 0 and 1.
 */
const canonical = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/
const groups = /^(.{5})(.{5})(.{5})(.{5})(.{6})$/

/** The number as it is printed: four groups of five and one of six. */
export function formatNumber(credentialId: string): string {
  return credentialId.replace(groups, '$1-$2-$3-$4-$5')
}

/** Reads a number as people type, dictate or paste it (also the whole address). Null when it cannot be a number of ours. */
export function readNumber(typed: string): string | null {
  const last =
    typed
      .normalize('NFKC')
      .trim()
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .split('/')
      .at(-1) ?? ''
  const id = last
    .toUpperCase()
    .replace(/[\s\p{Pd}_.\p{Cf}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return canonical.test(id) ? id : null
}
