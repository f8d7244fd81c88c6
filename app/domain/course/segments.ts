/** A rendered page: finished HTML for prose, figures and charts; a named place for each activity. */
import type { FieldText } from '#app/domain/sheet/fields.ts'
import type { ItemText } from '#app/items/item.ts'

export interface HtmlSegment {
  kind: 'html'
  html: string
}

/** A check inside a lesson with everything a learner may see before submitting. A key cannot be expressed here. */
export interface CheckSegment {
  kind: 'check'
  activityId: string
  items: ItemText[]
}

/** A field of a sheet. */
export interface FieldSegment {
  kind: 'field'
  field: FieldText
}

/** A scene of a scenario: shown to who has come to it, never before. */
export interface SceneSegment {
  kind: 'scene'
  id: string
  html: string
  /** in words, in order */
  choices: string[]
}

export type Segment = HtmlSegment | CheckSegment | FieldSegment | SceneSegment

export interface PageSegments {
  version: 1
  segments: Segment[]
  /** criteria of a sheet's rubric in words, by id */
  rubric?: Record<string, string> | undefined
}
