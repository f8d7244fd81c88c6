/**
 * The signs of GIFT, as Moodle's documentation of the format gives them: questions are divided by empty lines, `//` begins a
 * comment, `$CATEGORY:` names what follows, a backslash takes a sign's meaning away.
 */

export interface GiftBlock {
  /** of its first line, from 1 */
  line: number
  category: string
  text: string
}

/** The questions of a file, without comments, each with the category that holds for it. */
export function giftBlocks(file: string): GiftBlock[] {
  const blocks: GiftBlock[] = []
  let category = ''
  let lines: { text: string; line: number }[] = []
  const end = () => {
    const [first] = lines
    if (first) blocks.push({ line: first.line, category, text: lines.map(({ text }) => text).join('\n') })
    lines = []
  }
  for (const [index, text] of file.split(/\r\n|\r|\n/).entries()) {
    const named = /^\s*\$CATEGORY:\s*(.*)$/.exec(text)
    if (/^\s*\/\//.test(text)) continue
    if (text.trim() === '') end()
    else if (named) {
      end()
      category = unescaped(named[1]!.trim())
    } else lines.push({ text, line: index + 1 })
  }
  end()
  return blocks
}

/** The place of a sign that a backslash does not take away, from a place on; −1 when there is none. */
export function signAt(text: string, sign: string, from = 0): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text.startsWith(sign, at)) return at
  }
  return -1
}

/** The parts between signs that count. */
export function splitAt(text: string, sign: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = signAt(text, sign); at >= 0; at = signAt(text, sign, from)) {
    parts.push(text.slice(from, at))
    from = at + sign.length
  }
  return [...parts, text.slice(from)]
}

/** What stands there, without its backslashes; `\n` is the end of a line. */
export function unescaped(text: string): string {
  return text.replace(/\\([~=#{}:\\n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
}
