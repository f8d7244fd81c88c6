/** Addresses of headings: made from their words, in any script, once a page. */
import { textOf, type TreeNode } from './tree.ts'

/** Ids the shell of a page uses itself. */
const taken = ['main', 'contents', 'errors']

/** `Stock or flow?` → `stock-or-flow`; empty when no letter or figure stands in it. */
export function anchorOf(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]|[\u064b-\u065f]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/**
 * Gives each heading its address, to be compiled with it.
 * @param used ids of figures and checks on the page
 */
export function anchorsOf(headings: TreeNode[], used: ReadonlySet<string>): string[] {
  const known = new Set([...taken, ...used])
  return headings.map((heading) => {
    const words = anchorOf(textOf(heading)) || 'section'
    let anchor = words
    for (let count = 2; known.has(anchor); count++) anchor = `${words}-${count}`
    known.add(anchor)
    heading.data = { hProperties: { id: anchor } }
    return anchor
  })
}
