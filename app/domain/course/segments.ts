/** A rendered page: finished HTML for prose, figures and charts; a named place for each activity. */
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

export type Segment = HtmlSegment | CheckSegment

export interface PageSegments {
  version: 1
  segments: Segment[]
}
