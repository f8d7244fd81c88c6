/**
 * Takes the questions out of a tree that has passed the gate. What is left is a row of parts, each compiled on its own:
 * pieces of the page, and the fragments of the questions (prompt, option, feedback). A page never holds a question, only
 * the place where a check is asked; so a key cannot reach it.
 */
import type { ItemKind, Solution } from '#app/items/item.ts'
import { kindNamed, writtenOf } from '#app/items/written.ts'
import type { LinesRead, WrittenItem } from '#app/items/written-item.ts'
import type { FieldText } from '#app/domain/sheet/fields.ts'
import type { Dataset } from './dataset.ts'
import type { Position } from './fault.ts'
import { letterAt, readItem, type OptionParts } from './read-item.ts'
import { readLine } from './read-lines.ts'
import { attributeOf, startOf, textOf, type TreeNode } from './tree.ts'
import { readFieldText } from './read-field.ts'
import { listOf } from './selection.ts'
import { isFieldName, isItemName } from './vocabulary.ts'

/** The element around each part. Authors cannot write it: the gate knows no such component. */
export const partName = 'Part'

/** A page in order; `part` is the number of a part. */
export type PagePlace =
  | { kind: 'html'; part: number }
  | ({ kind: 'check'; id: string; items: string[] } & Position)
  | ({ kind: 'field'; field: FieldText } & Position)
  | ({ kind: 'scene'; id: string; part: number; choices: SceneChoice[] } & Position)

/** A way out of a scene. */
export interface SceneChoice {
  to: string
  score: number
  words: string
}

export interface ExtractedItem extends Position {
  id: string
  kind: ItemKind
  outcome: string
  /** empty where the author says none */
  difficulty: string
  tags: string[]
  marks: number
  label: string
  hint: string
  unit: string
  prompt: number
  options: { letter: string; part: number }[]
  /** of kinds that are answered part by part; empty otherwise */
  parts: { letter: string; choices: string[] | null; part: number }[]
  feedback: { letter: string; part: number }[]
  solution: Solution
  /** options and parts, or cases of what is typed */
  optionCount: number
}

export interface Extracted {
  places: PagePlace[]
  items: ExtractedItem[]
  /** words of the page without its questions, for search and counting */
  text: string
}

/** Empties the tree, fills it with parts, and says what they are. @param datasets what data exercises draw from */
export function extract(root: TreeNode, datasets: ReadonlyMap<string, Dataset>): Extracted {
  const parts = new Parts(datasets)
  const page = new Page(parts)
  for (const node of root.children ?? []) {
    if (node.name === 'Check') page.addCheck(node)
    else if (isFieldName(node.name ?? null)) page.addField(node)
    else if (node.name === 'Scene') page.addScene(node)
    else if (isItemName(node.name ?? null)) page.items.push(extractItem(node, parts))
    else page.addBlock(node)
  }
  page.closePiece()
  root.children = parts.nodes
  return { places: page.places, items: page.items, text: page.text() }
}

/** What a page becomes, block by block: pieces of text between the places of its checks. */
class Page {
  readonly places: PagePlace[] = []
  readonly items: ExtractedItem[] = []
  private piece: TreeNode[] = []
  private readonly texts: string[] = []
  private readonly parts: Parts

  constructor(parts: Parts) {
    this.parts = parts
  }

  addBlock(node: TreeNode): void {
    this.texts.push(textOf(node))
    this.piece.push(...withNotes(node, this.parts))
  }

  addCheck(node: TreeNode): void {
    this.closePiece()
    const asked = (node.children ?? []).map((child) => extractItem(child, this.parts))
    this.items.push(...asked)
    const items = asked.map((item) => item.id)
    this.places.push({ kind: 'check', id: attributeOf(node, 'id'), items, ...placeOf(node) })
  }

  addField(node: TreeNode): void {
    this.closePiece()
    const field = readFieldText(node)
    this.texts.push([field.label, field.hint, ...field.choices, ...field.columns].join('\n'))
    this.places.push({ kind: 'field', field, ...placeOf(node) })
  }

  addScene(node: TreeNode): void {
    this.closePiece()
    const [told, choices] = [false, true].map((isChoice) =>
      (node.children ?? []).filter((child) => (child.name === 'Choice') === isChoice),
    ) as [TreeNode[], TreeNode[]]
    const part = this.parts.add(told.flatMap((child) => withNotes(child, this.parts)))
    this.places.push({
      kind: 'scene',
      id: attributeOf(node, 'id'),
      part,
      choices: choices.map(choiceOf),
      ...placeOf(node),
    })
  }

  closePiece(): void {
    if (this.piece.length > 0) this.places.push({ kind: 'html', part: this.parts.add(this.piece) })
    this.piece = []
  }

  text(): string {
    return this.texts
      .join('\n')
      .replace(/[^\S\n]+/g, ' ')
      .trim()
  }
}

class Parts {
  readonly datasets: ReadonlyMap<string, Dataset>
  readonly nodes: TreeNode[] = []
  /** terms explained so far on this page */
  readonly explained = new Set<string>()

  constructor(datasets: ReadonlyMap<string, Dataset>) {
    this.datasets = datasets
  }

  add(children: TreeNode[]): number {
    const attributes = [{ type: 'mdxJsxAttribute', name: 'n', value: String(this.nodes.length) }]
    this.nodes.push({ type: 'mdxJsxFlowElement', name: partName, attributes, children })
    return this.nodes.length - 1
  }
}

function choiceOf(node: TreeNode): SceneChoice {
  const words = textOf(node).replace(/\s+/g, ' ').trim()
  return { to: attributeOf(node, 'to'), score: Number(attributeOf(node, 'score') || '0'), words }
}

function placeOf(node: TreeNode): Position {
  return startOf(node, { line: 1, column: 1 })
}

/** A block, and behind it the notes of the terms that are named in it for the first time on this page. */
function withNotes(node: TreeNode, parts: Parts): TreeNode[] {
  const notes = termsIn(node).filter((id) => !parts.explained.has(id) && parts.explained.add(id))
  return [node, ...notes.map(noteNode)]
}

function termsIn(node: TreeNode): string[] {
  const own = node.name === 'Term' ? [attributeOf(node, 'id')] : []
  return [...own, ...(node.children ?? []).flatMap(termsIn)]
}

function noteNode(id: string): TreeNode {
  return {
    type: 'mdxJsxFlowElement',
    name: 'TermNote',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
    children: [],
  }
}

function extractItem(node: TreeNode, parts: Parts): ExtractedItem {
  const kind = kindNamed(node.name ?? '')
  const { prompt, options } = readItem(node)
  const written = writtenOf(kind)
  const lines = extractLines({ node, lines: options }, written, parts)
  return {
    ...placeOf(node),
    id: attributeOf(node, 'id'),
    kind,
    outcome: attributeOf(node, 'outcome'),
    difficulty: attributeOf(node, 'difficulty'),
    tags: tagsOf(attributeOf(node, 'tags')),
    marks: written.marksOf?.(lines.solution) ?? Number(attributeOf(node, 'marks') || '1'),
    label: attributeOf(node, 'label'),
    hint: attributeOf(node, 'hint'),
    unit: attributeOf(node, 'unit'),
    prompt: parts.add(unwrapped(prompt)),
    ...lines,
  }
}

/** In one order, each once: an author's order means nothing. */
function tagsOf(text: string): string[] {
  return text === '' ? [] : [...new Set(listOf(text))].sort()
}

type Lines = Pick<ExtractedItem, 'options' | 'parts' | 'feedback' | 'solution' | 'optionCount'>

function extractLines(
  { node, lines }: { node: TreeNode; lines: OptionParts[] },
  written: WrittenItem<ItemKind>,
  parts: Parts,
): Lines {
  if (written.form === 'lines') return extractParts(written.read(lines.map(readLine)), parts)
  const lettered = lines.map((option, index) => ({ ...option, letter: letterAt(index) }))
  const shared = { parts: [], feedback: feedbackOf(lettered, parts), optionCount: lettered.length }
  if (written.form === 'drawn') {
    const { draws, solution } = written.read(lettered, { node, datasets: parts.datasets })
    return { ...shared, options: draws.map(({ letter, content }) => ({ letter, part: parts.add(content) })), solution }
  }
  const shown = written.showsOptions ? lettered : []
  return {
    options: shown.map(({ letter, content }) => ({ letter, part: parts.add(unwrapped(content)) })),
    ...shared,
    solution: written.solutionOf(lettered),
  }
}

function extractParts(read: LinesRead<ItemKind>, parts: Parts): Lines {
  return {
    options: read.options.map(({ letter, content }) => ({ letter, part: parts.add(unwrapped(content)) })),
    parts: read.parts.map(({ letter, choices, content }) => ({ letter, choices, part: parts.add(unwrapped(content)) })),
    feedback: feedbackOf(read.parts, parts),
    solution: read.solution,
    optionCount: read.options.length + read.parts.length,
  }
}

function feedbackOf(lines: { letter: string; feedback: TreeNode[] }[], parts: Parts): ExtractedItem['feedback'] {
  return lines
    .filter((line) => line.feedback.length > 0)
    .map(({ letter, feedback }) => ({ letter, part: parts.add(unwrapped(feedback)) }))
}

/** One paragraph alone is a line of text: it stands in a legend, a label or a paragraph of the page. */
function unwrapped(nodes: TreeNode[]): TreeNode[] {
  return nodes.length === 1 && nodes[0]!.type === 'paragraph' ? (nodes[0]!.children ?? []) : nodes
}
