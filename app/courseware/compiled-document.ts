/** What one text becomes: finished HTML and questions, plain data that passes between threads. */
import type { ItemKind, ItemPart, Solution } from '#app/items/item.ts'
import type { Language } from '#app/domain/course/structure.ts'
import type { FieldText } from '#app/domain/sheet/fields.ts'
import type { SceneChoice } from './extract.ts'
import type { Position } from './fault.ts'
import type { DocumentKind, OwnLink } from './gate-report.ts'

export type CompiledPlace =
  | { kind: 'html'; html: string }
  | ({ kind: 'check'; id: string; items: string[] } & Position)
  | ({ kind: 'field'; field: FieldText } & Position)
  | ({ kind: 'scene'; id: string; html: string; choices: SceneChoice[] } & Position)

export interface CompiledItem extends Position {
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
  promptHtml: string
  /** empty for numeric */
  options: { letter: string; html: string }[]
  parts: ItemPart[]
  /** options and parts, or cases of what is typed */
  optionCount: number
  /** never on a page, never in `ItemText` */
  solution: Solution
  feedback: { letter: string; html: string }[]
}

export interface CompiledDocument {
  kind: DocumentKind
  places: CompiledPlace[]
  items: CompiledItem[]
  /** words of the page without its questions */
  text: string
  /** links to own pages and headings */
  links: OwnLink[]
  /** addresses of headings, figures and checks on the page */
  anchors: string[]
  /** names of the datasets that charts and tables show */
  datasets: string[]
}

/** One text to compile. `text` has passed the limits; its front matter is blanked out. */
export interface CompileJob {
  file: string
  kind: DocumentKind
  language: Language
  firstLanguage: Language
  courseSlug: string
  /** place in the catalogue, 1… */
  position: number
  outcomes: string[]
  text: string
}
