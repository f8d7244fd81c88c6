/** Takes the list of a question apart that is answered part by part: lines, and what stands indented below each. */
import { readOption, type OptionParts } from './read-item.ts'
import type { TreeNode } from './tree.ts'

export interface Line extends OptionParts {
  /** the lines of the list below it; none where there is no list */
  below: OptionParts[]
  /** what is neither its words, one list below, nor its feedback */
  strays: TreeNode[]
}

export function readLine({ node, checked, content, feedback }: OptionParts): Line {
  const words = content[0]?.type === 'paragraph' ? content.slice(0, 1) : []
  const lists = content.filter((child) => child.type === 'list')
  const [list] = lists
  const strays = content.filter((child) => child !== words[0] && child !== list)
  return { node, checked, content: words, feedback, below: (list?.children ?? []).map(readOption), strays }
}
