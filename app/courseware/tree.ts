/**
 * The syntax tree as the gate sees it: deliberately loose, because nothing about it may be taken for granted.
 * Node types: mdast (https://github.com/syntax-tree/mdast) with its GFM and MDX extensions.
 */
import type { Position } from './fault.ts'

export interface TreeNode {
  type: string
  children?: TreeNode[]
  position?: { start: Point; end: Point } | undefined
  /** text, code, expressions */
  value?: string
  /** components */
  name?: string | null
  attributes?: TreeAttribute[]
  /** links and pictures */
  url?: string
  title?: string | null
  /** headings */
  depth?: number
  /** options of a question; null for an ordinary list entry */
  checked?: boolean | null
  /** lists: numbered? */
  ordered?: boolean | null
  /** columns of a table */
  align?: (string | null)[] | null
  data?: {
    hProperties?: Record<string, string>
    /** a paragraph put around bare words */
    made?: boolean
  }
}

interface Point extends Position {
  offset?: number
}

export interface TreeAttribute {
  type: string
  name?: string
  value?: unknown
  position?: { start: Point; end: Point } | undefined
}

/** Where a node begins; nodes that plugins made stand where their parent stands. */
export function startOf(node: { position?: { start: Position } | undefined }, fallback: Position): Position {
  const start = node.position?.start
  return start ? { line: start.line, column: start.column } : fallback
}

/** All text below a node, components included, without marks. */
export function textOf(node: TreeNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? ''
  if (node.type === 'break') return ' '
  const between = node.type === 'paragraph' || isPhrasingParent(node) ? '' : ' '
  return (node.children ?? []).map(textOf).join(between)
}

function isPhrasingParent(node: TreeNode): boolean {
  return ['heading', 'emphasis', 'strong', 'link', 'mdxJsxTextElement', 'tableCell'].includes(node.type)
}

/** The first node deeper than `limit`, or null. Without recursion: it is asked before anything that recurses. */
export function findDeeper(root: TreeNode, limit: number): TreeNode | null {
  let level: TreeNode[] = [root]
  for (let depth = 0; depth < limit && level.length > 0; depth++) {
    level = level.flatMap((node) => node.children ?? [])
  }
  return level[0] ?? null
}

const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'link',
  'break',
  'delete',
  'image',
  'imageReference',
  'linkReference',
  'footnoteReference',
  'mdxTextExpression',
  'mdxJsxTextElement',
])

/** Is it part of a sentence, as opposed to a block of its own? */
export function isPhrasing(node: TreeNode): boolean {
  return phrasing.has(node.type)
}

export function isElement(node: TreeNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** The text of an attribute that the gate has found to be plain. */
export function attributeOf(node: TreeNode, name: string): string {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value
  return typeof value === 'string' ? value : ''
}
