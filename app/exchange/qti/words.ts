/** Words of a QTI item: its tags go, what they end becomes the end of a line, and what cannot come along is told. */
import type { Loss } from '../neutral-question.ts'
import type { Tag } from '../xml/read-xml.ts'

const pictures = ['img', 'object', 'audio', 'video', 'svg', 'picture']
const formats = [
  'b',
  'i',
  'em',
  'strong',
  'sub',
  'sup',
  'table',
  'ul',
  'ol',
  'a',
  'span',
  'math',
  'code',
  'h1',
  'h2',
  'h3',
]
const blocks = ['p', 'div', 'li', 'tr', 'blockquote', 'pre', 'prompt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table']
/** Said after an answer, or to those who mark. */
const elsewhere = ['feedbackInline', 'feedbackBlock', 'rubricBlock', 'modalFeedback', 'stylesheet']

/** @param replaced what stands for a tag instead of its words; null: its words */
export function wordsOf(
  tag: Tag | undefined,
  losses: Set<Loss>,
  replaced: (tag: Tag) => string | null = () => null,
): string {
  return joined(tag, losses, replaced)
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function joined(tag: Tag | undefined, losses: Set<Loss>, replaced: (tag: Tag) => string | null): string {
  return (tag?.children ?? [])
    .map((child) => {
      if (typeof child === 'string') return child.replace(/\s+/g, ' ')
      const other = replaced(child)
      if (other !== null) return other
      if (elsewhere.includes(child.name)) return ''
      if (pictures.includes(child.name)) losses.add('picture')
      if (formats.includes(child.name)) losses.add('formatting')
      if (child.name === 'br') return '\n'
      const words = joined(child, losses, replaced)
      return blocks.includes(child.name) ? `\n\n${words}\n\n` : words
    })
    .join('')
}
