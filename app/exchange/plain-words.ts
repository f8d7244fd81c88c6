/** HTML of another system as plain words: what is bold or a picture there is told as lost, and nothing of it is kept as code. */
import type { Loss } from './neutral-question.ts'

export function plainWords(before: string, after: string): { before: string; after: string; losses: Loss[] } {
  const both = `${before} ${after}`
  const losses: Loss[] = [
    ...(/<(b|i|em|strong|u|sub|sup|table|ul|ol|a|span|div|h\d)\b/i.test(both) ? (['formatting'] as const) : []),
    ...(/<(img|svg|video|audio|object|embed|iframe)\b/i.test(both) ? (['picture'] as const) : []),
  ]
  return { before: wordsOf(before), after: wordsOf(after), losses }
}

const references: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  apos: "'",
}

/** Tags go, ends of blocks become ends of lines; one pass, whatever stands there. */
export function wordsOf(html: string): string {
  const [first = '', ...rest] = html.split('<')
  let words = first
  let hidden: string | null = null
  for (const piece of rest) {
    const end = piece.indexOf('>')
    const tag = end < 0 ? null : /^\/?[a-z!][a-z0-9]*/i.exec(piece)?.[0].toLowerCase()
    if (hidden !== null) hidden = tag === `/${hidden}` ? null : hidden
    else if (tag === 'script' || tag === 'style') hidden = tag
    else if (!tag) words += `<${piece}`
    if (hidden === null && tag) words += (endsLine.has(tag) ? '\n' : '') + piece.slice(end + 1)
  }
  return words
    .replace(/&(nbsp|amp|lt|gt|quot|apos|#39|#x27);/g, (_, name: string) => references[name]!)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim()
}

const endsLine = new Set(['br', '/p', '/li', '/div'])
