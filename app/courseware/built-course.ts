/** A course that has passed every check, finished and ready to be published: rows but for the ids of the edition. */
import type { ItemKind, ItemText, Solution } from '#app/items/item.ts'
import type { PageSegments } from '#app/domain/course/segments.ts'
import type { CourseOutline, CourseStructure, Language } from '#app/domain/course/structure.ts'
import type { Position } from './fault.ts'

export interface BuiltPage {
  language: Language
  /** `course` or a lesson id */
  pageKey: string
  title: string
  segments: PageSegments
  /** SHA-256 of the source text */
  sourceHash: string
  words: number
  searchText: string
}

export interface BuiltItem {
  versionId: string
  itemKey: string
  kind: ItemKind
  outcome: string
  optionCount: number
  marks: number
  solution: Solution
  texts: BuiltItemText[]
  /** where the first language asks it, for faults that only the published edition can show */
  source: Position & { file: string }
}

export interface BuiltItemText {
  text: ItemText
  feedback: { letter: string; html: string }[]
}

export interface BuiltDataset {
  /** SHA-256 over what follows */
  id: string
  name: string
  /** JSON: title, columns, source, revision, licence, date */
  about: string
  csv: string
}

export interface BuiltCourse {
  slug: string
  contentHash: string
  structure: CourseStructure
  /** what changed, in the trainer's words; may be empty */
  changes: string
  outlines: CourseOutline[]
  pages: BuiltPage[]
  items: BuiltItem[]
  datasets: BuiltDataset[]
}
