/**
 * The facts that progress is derived from. Events are never changed or taken back; an attempt is the fact that it was
 * begun, its grade the fact of how it ended.
 */

import type { Step } from '#app/domain/scenario/run.ts'
import type { HandIn } from '#app/domain/sheet/hand-in.ts'

/** Where a learner is: an activity, and a heading or question in it. */
export interface Place {
  activityId: string
  /** id of an element of the page; empty for its beginning */
  fragment: string
}

/** What happened, in the past tense. Ids are UUIDv7, made where it happened. */
export type EventKind =
  | 'enrolment.began'
  | 'enrolment.withdrawn'
  | 'enrolment.resumed'
  | 'lesson.done'
  | 'place.moved'
  | 'attempt.submitted'
  | 'attempt.regraded'
  | 'scenario.chosen'
  | 'sheet.handed-in'
  | 'sheet.reviewed'
  | 'answer.marked'
  | 'course.completed'

export interface LearningEvent {
  id: string
  kind: EventKind
  activityId: string | null
  /** where the learner goes on from here; null when the event says nothing of it */
  place: Place | null
  /** of a scenario; left out elsewhere */
  choice?: Omit<Step, 'id'>
  recordedAt: string
}

export interface AttemptFact {
  id: string
  activityId: string
  number: number
  kind: 'check' | 'quiz' | 'test'
  /** frozen when the attempt was begun */
  passMark: number
  startedAt: string
  submittedAt: string | null
  /** the last grade, and since when it passes or does not; null until it is submitted */
  grade: { marks: number; maximum: number; at: string } | null
}

export interface Facts {
  enrolledAt: string
  events: LearningEvent[]
  attempts: AttemptFact[]
  handIns: HandIn[]
}

/** Each fact once, however often it came in. */
export function distinct<T extends { id: string }>(facts: T[]): T[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()]
}
