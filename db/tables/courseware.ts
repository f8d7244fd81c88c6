/** Tables of courses, editions, items, datasets, imports. Append-only ones are marked (A), summaries (S). */
import type { Fixed } from './columns.ts'

export interface CourseTable {
  id: Fixed<string>
  slug: Fixed<string>
  origin: Fixed<'files' | 'studio'>
  first_language: string
  /** place in the catalogue, 1…; chooses the dye of the band */
  position: number
  state: 'open' | 'closed'
  /** the edition new learners begin */
  current_edition_id: string | null
}

/** (A) */
export interface EditionTable {
  id: Fixed<string>
  course_id: Fixed<string>
  number: Fixed<number>
  /** SHA-256 over the sources: an import of the same sources is a no-op */
  content_hash: Fixed<string>
  /** JSON CourseStructure (domain/course/structure.ts) */
  structure: Fixed<string>
  published_at: Fixed<string>
  /** what changed, in words; empty for the first */
  summary: Fixed<string>
}

/** (A) titles and texts of one edition in one language that many pages need: JSON CourseOutline */
export interface EditionOutlineTable {
  edition_id: Fixed<string>
  language: Fixed<string>
  outline: Fixed<string>
}

/** (A) one row is one page view */
export interface EditionPageTable {
  edition_id: Fixed<string>
  language: Fixed<string>
  /** `course` or a lesson id */
  page_key: Fixed<string>
  title: Fixed<string>
  /** JSON PageSegments (domain/course/segments.ts) */
  segments: Fixed<string>
  /** SHA-256 of the source text */
  source_hash: Fixed<string>
  words: Fixed<number>
  bytes: Fixed<number>
  search_text: Fixed<string>
}

/** (A) no words, no key */
export interface ItemVersionTable {
  id: Fixed<string>
  course_id: Fixed<string>
  item_key: Fixed<string>
  kind: Fixed<string>
  outcome: Fixed<string>
  option_count: Fixed<number>
  marks: Fixed<number>
}

/** (A) what a learner may see before submitting: JSON ItemText */
export interface ItemTextTable {
  id: Fixed<string>
  item_version_id: Fixed<string>
  language: Fixed<string>
  body: Fixed<string>
}

/** (A) which text of an item an edition shows in a language */
export interface EditionItemTable {
  edition_id: Fixed<string>
  item_version_id: Fixed<string>
  language: Fixed<string>
  item_text_id: Fixed<string>
}

/** (A) read by grading alone; the current one is the last number */
export interface ItemSolutionTable {
  item_version_id: Fixed<string>
  number: Fixed<number>
  /** JSON Solution (domain/grading) */
  solution: Fixed<string>
  from_at: Fixed<string>
  author: Fixed<string>
  reason: Fixed<string>
}

/** (A) shown only after submission */
export interface ItemFeedbackTable {
  item_text_id: Fixed<string>
  /** option letter */
  option: Fixed<string>
  html: Fixed<string>
}

/** (A) */
export interface DatasetVersionTable {
  id: Fixed<string>
  dataset: Fixed<string>
  /** JSON: title, columns, source, revision, licence, date */
  about: Fixed<string>
  csv: Fixed<string>
}

/** (A) The versions of datasets that an edition cites. */
export interface EditionDatasetTable {
  edition_id: Fixed<string>
  dataset_version_id: Fixed<string>
}

/** One row for each run that changed or refused something. */
export interface ContentImportTable {
  id: Fixed<string>
  at: Fixed<string>
  outcome: Fixed<'published' | 'refused'>
  /** JSON: courses, editions, faults as file:line:column message */
  report: Fixed<string>
}
