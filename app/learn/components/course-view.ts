/** What the pages of a course show of it around their own part. Made by the area's use-cases, read by its components. */
import type { Blocker } from '#app/domain/progress/blockers.ts'
import type { ContentsEntry } from '#app/domain/progress/contents.ts'
import type { EnrolmentState } from '#app/domain/enrolment/enrolment.ts'
import type { Language } from '#app/i18n/locales.ts'

export type Dye = 1 | 2 | 3 | 4 | 5

export interface EntryView extends ContentsEntry {
  /** as the course names it */
  title: string
}

export interface PartView {
  /** null where the part is no module */
  title: string | null
  entries: EntryView[]
}

export interface CourseView {
  slug: string
  title: string
  /** of titles and outcomes: the reader's, or the course's first */
  language: Language
  dye: Dye
  state: EnrolmentState
  threads: ('done' | 'to-come' | 'missing')[]
  parts: PartView[]
}

/** A requirement that is not met yet, with the words of the course. */
export type MissingView = Blocker & Pick<EntryView, 'title' | 'kind' | 'minutes' | 'number'>

/** Where one goes on. */
export type NextView = Pick<EntryView, 'activityId' | 'title' | 'kind' | 'minutes' | 'number' | 'standing'>

/** Whether there is anything to continue: something done, or the next thing begun. */
export function isBegun({ threads }: Pick<CourseView, 'threads'>, next: Pick<NextView, 'standing'>): boolean {
  return threads.includes('done') || next.standing !== 'to-do'
}

export function dyeOf(position: number): Dye {
  return (((((position - 1) % 5) + 5) % 5) + 1) as Dye
}

/** The entries of all parts, in the order of the course. */
export function entriesOf({ parts }: Pick<CourseView, 'parts'>): EntryView[] {
  return parts.flatMap((part) => part.entries)
}

/** An activity by its name alone. */
export interface ActivityNameView {
  slug: string
  activityId: string
  kind: EntryView['kind']
  title: string
  language: Language
}
