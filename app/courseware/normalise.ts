/**
 * Brings a tree into one shape before it is judged, so that it does not matter whether an author writes a block on one
 * line or on several: MDX reads `<Desk>words</Desk>` as a block that holds bare words, and a `<Foreign>` alone on its line
 * as a block of its own.
 */
import { isElement, isPhrasing, type TreeNode } from './tree.ts'
import { isAuthorName, ruleOf } from './vocabulary.ts'

export function normalise(root: TreeNode): void {
  wrapSentences(root, false)
}

function wrapSentences(node: TreeNode, wordsInside: boolean): void {
  for (const child of node.children ?? []) {
    if (isElement(child)) {
      const inline = standsInText(child)
      if (inline) child.type = 'mdxJsxTextElement'
      wrapSentences(child, inline || child.type === 'mdxJsxTextElement')
    } else wrapSentences(child, isPhrasing(child))
  }
  const holdsBlocks = blockTypes.includes(node.type) || (isElement(node) && !wordsInside)
  if (holdsBlocks) node.children = paragraphsAround(node.children ?? [])
}

const blockTypes = ['root', 'listItem', 'blockquote']

function standsInText(node: TreeNode): boolean {
  const name = node.name ?? null
  return isAuthorName(name) && ruleOf(name).place === 'text'
}

/** Runs of words between blocks become paragraphs; white space alone goes. */
function paragraphsAround(nodes: TreeNode[]): TreeNode[] {
  const result: TreeNode[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (!isPhrasing(node)) result.push(node)
    else if (last?.type === 'paragraph' && last.data?.made) {
      last.children!.push(node)
      if (last.position && node.position) last.position = { start: last.position.start, end: node.position.end }
    } else result.push({ type: 'paragraph', children: [node], position: node.position, data: { made: true } })
  }
  return result.filter(
    (node) => !node.data?.made || node.children!.some((child) => child.type !== 'text' || child.value!.trim() !== ''),
  )
}
