/** Words of another system as words of an MDX text: nothing in them is markup, a component or program code. */

/** Control signs and signs that steer direction or join: they carry nothing here, and may hide what a reader sees. */
const unseenSigns = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** @param words on one line */
export function escapedLine(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(unseenSigns, '')
    .replace(/[\\`*_{}[\]<>|~&]/g, (sign) => `\\${sign}`)
    .replace(/(https?:\/\/|www\.)\S*/gi, (address) => `\`${address.replace(/[`\\<>{}]/g, '')}\``)
    .replace(/^(#+|[-+=]|\d+[.)]|\$)/, (sign) => sign.replace(/.$/, (last) => `\\${last}`))
    .replace(/^(i)(mport\b)/, '&#105;$2')
    .replace(/^(e)(xport\b)/, '&#101;$2')
}

/** Paragraphs stay paragraphs. */
export function escapedParagraphs(words: string): string {
  return words
    .split(/\n\s*\n/)
    .map(escapedLine)
    .filter((line) => line !== '')
    .join('\n\n')
}

/** The value of a property, between straight quotes. */
export function escapedValue(words: string): string {
  return words.replace(/\s+/g, ' ').replace(unseenSigns, '').replace(/"/g, '”').trim().slice(0, 200)
}
