/** What the gate knows about a document, and what it found. */
import type { Language } from '#app/domain/course/structure.ts'
import type { Dataset } from './dataset.ts'
import type { Fault, Position } from './fault.ts'
import type { GlossaryTerm } from './glossary.ts'
import { findHidden, positionAt } from './limit.ts'
import { sentence, type FaultCode } from './sentences.ts'
import type { TreeNode } from './tree.ts'
import type { AuthorName } from './vocabulary.ts'

/** The page of a course, a lesson, a page of fields, a scenario, or a file of the item bank. */
export type DocumentKind = 'course' | 'lesson' | 'sheet' | 'scenario' | 'items'

export interface GateDocument {
  file: string
  kind: DocumentKind
  language: Language
  /** the text that was parsed, lines as in the file */
  text: string
  /** ids that course.yaml names */
  outcomes: readonly string[]
  glossary: ReadonlyMap<string, GlossaryTerm>
  datasets: ReadonlyMap<string, Dataset>
}

/** Where a node stands. */
export interface Where {
  /** the component around it */
  inside: AuthorName | null
  /** directly on the page */
  top: boolean
  heading: boolean
  link: boolean
  /** anywhere inside a question */
  item: boolean
  /** for nodes without a place of their own: that of the one around */
  at: Position
}

/** A link to another page or to a heading, for the checks that need the whole course. */
export interface OwnLink extends Position {
  url: string
}

/** A node type nobody has thought about: refused. */
export class UnknownNode extends Error {
  readonly position: Position
  constructor(type: string, position: Position) {
    super(`unknown node type ${type}`)
    this.position = position
  }
}

export class GateReport {
  readonly document: GateDocument
  readonly faults: Fault[] = []
  readonly links: OwnLink[] = []
  readonly anchors: string[] = []
  /** ids of this document, with where each stands: `item stock-or-flow` */
  readonly ids = new Map<string, Position>()

  constructor(document: GateDocument) {
    this.document = document
  }

  add<Code extends FaultCode>(code: Code, { line, column }: Position, ...words: string[]): void {
    this.faults.push({ file: this.document.file, line, column, code, message: sentence(code, ...words) })
  }

  /** Signs that cannot be seen may also be written as `&#x202e;`: the raw text never held them. */
  checkVisible(node: Pick<TreeNode, 'value' | 'position'>, at: Position): void {
    if (findHidden(node.value ?? '') < 0) return
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    const reference = this.document.text.slice(start, end).search(/&[#\w]+;/)
    this.add(
      'hidden-character',
      start === undefined || reference < 0 ? at : positionAt(this.document.text, start + reference),
    )
  }

  /** Notes an id; the second of a kind is a fault. */
  claim(kind: 'item' | 'activity' | 'field' | 'scene', id: string, at: Position): void {
    const key = `${kind} ${id}`
    const known = this.ids.get(key)
    if (known) this.add('duplicate-id', at, id, `line ${known.line}`)
    else this.ids.set(key, at)
  }
}
