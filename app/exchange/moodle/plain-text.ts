/** A text of Moodle's XML, which says in which format it is written, as plain words. */
import type { Loss } from '../neutral-question.ts'
import { plainWords } from '../plain-words.ts'
import { childOf, childrenOf, textOf, type Tag } from '../xml/read-xml.ts'

const plainFormats = ['plain_text', 'markdown']

/** @param tag with a `text` in it; without one, what stands in it directly is the text, as in old files */
export function plainText(tag: Tag | undefined, losses: Set<Loss>): string {
  if (tag === undefined) return ''
  const text = textOf(childOf(tag, 'text') ?? tag).trim()
  if (childrenOf(tag, 'file').length > 0) losses.add('picture')
  if (plainFormats.includes(tag.attributes['format'] ?? '')) return text
  const plain = plainWords(text, '')
  for (const loss of plain.losses) losses.add(loss)
  return plain.before
}
