/** Takes a question apart: prompt, options, feedback. The gate judges the parts, `extract` lifts them out. */
import type { TreeNode } from './tree.ts'

export interface ItemParts {
  prompt: TreeNode[]
  options: OptionParts[]
  /** children that are neither: quotes outside an option, second lists, text behind the options */
  strays: TreeNode[]
}

export interface OptionParts {
  node: TreeNode
  checked: boolean | null
  content: TreeNode[]
  feedback: TreeNode[]
}

/** `a`, `b`, `c` … by place. */
export function letterAt(index: number): string {
  return String.fromCharCode(97 + index)
}

/** The options are the first list with a box, or else the last list; what stands before it is the prompt. */
export function readItem(element: TreeNode): ItemParts {
  const children = element.children ?? []
  const boxed = children.findIndex((child) => child.type === 'list' && child.children?.some(hasBox))
  const at = boxed >= 0 ? boxed : children.findLastIndex((child) => child.type === 'list')
  if (at < 0)
    return { prompt: children.filter(isPrompt), options: [], strays: children.filter((child) => !isPrompt(child)) }
  const before = children.slice(0, at)
  return {
    prompt: before.filter(isPrompt),
    options: (children[at]!.children ?? []).map(readOption),
    strays: [...before.filter((child) => !isPrompt(child)), ...children.slice(at + 1)],
  }
}

function isPrompt(node: TreeNode): boolean {
  return node.type !== 'blockquote'
}

function hasBox(node: TreeNode): boolean {
  return typeof node.checked === 'boolean'
}

/** One entry of a list: its words and what is quoted below them. */
export function readOption(node: TreeNode): OptionParts {
  const children = node.children ?? []
  return {
    node,
    checked: typeof node.checked === 'boolean' ? node.checked : null,
    content: children.filter((child) => child.type !== 'blockquote'),
    feedback: children.filter((child) => child.type === 'blockquote').flatMap((quote) => quote.children ?? []),
  }
}
