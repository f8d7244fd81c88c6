/**
 * What stands between a learner and the certificate: one blocker for each requirement that is not met, as a code and its
 * parameters. No blocker means that the course is completed.
 */
import type { CourseStructure } from '#app/domain/course/structure.ts'
import { attemptsLeft } from '#app/domain/attempt/rules.ts'
import { marksNeeded } from '#app/domain/grading/marks.ts'
import type { ActivityState } from './activity-states.ts'
import { sheetStanding, type HandIn } from '#app/domain/sheet/hand-in.ts'
import { countedActivities, isSheet, type Activity, type Assessment, type SheetActivity } from './activities.ts'

export type Blocker =
  /** not read to the end */
  | { code: 'lesson-unread'; activityId: string }
  /** no attempt yet */
  | { code: 'not-begun'; activityId: string }
  /** an attempt is open, none was submitted */
  | { code: 'not-submitted'; activityId: string }
  /** submitted, below the pass mark; `left` is null when attempts have no end */
  | { code: 'not-passed'; activityId: string; best: number; maximum: number; needed: number; left: number | null }
  /** below the pass mark, and no attempt is left */
  | { code: 'attempts-used'; activityId: string; best: number; maximum: number; needed: number }
  /** nothing handed in yet */
  | { code: 'not-handed-in'; activityId: string }
  /** handed in; a trainer's marks are awaited */
  | { code: 'being-read'; activityId: string }
  /** a trainer asks for another version */
  | { code: 'returned'; activityId: string }

/** In the order of the course. */
export function completionBlockers(structure: CourseStructure, states: ActivityState[], handIns: HandIn[]): Blocker[] {
  const byId = new Map(states.map((state) => [state.activityId, state]))
  return countedActivities(structure)
    .filter((activity) => byId.get(activity.id)?.state !== 'done')
    .map((activity) =>
      isSheet(activity) ? sheetBlocker(activity, handIns) : blockerOf(activity, byId.get(activity.id)),
    )
}

function sheetBlocker({ id, sheet }: SheetActivity, handIns: HandIn[]): Blocker {
  const standing = sheetStanding(
    sheet,
    handIns.filter((one) => one.activityId === id),
  )
  const codes = { open: 'not-handed-in', done: 'being-read', waiting: 'being-read', returned: 'returned' } as const
  return { code: codes[standing], activityId: id }
}

function blockerOf(activity: Exclude<Activity, SheetActivity>, state: ActivityState | undefined): Blocker {
  if (activity.kind === 'lesson' || activity.kind === 'scenario')
    return { code: 'lesson-unread', activityId: activity.id }
  if (state === undefined) return { code: 'not-begun', activityId: activity.id }
  if (state.bestMarks === null || state.maximum === null) return { code: 'not-submitted', activityId: activity.id }
  return belowPassMark(activity, state.attempts, { best: state.bestMarks, maximum: state.maximum })
}

function belowPassMark(activity: Assessment, attempts: number, score: { best: number; maximum: number }): Blocker {
  const { passMark, limit } = termsOf(activity)
  const common = { activityId: activity.id, ...score, needed: marksNeeded(score.maximum, passMark) }
  const left = attemptsLeft(limit, attempts)
  return left === 0 ? { code: 'attempts-used', ...common } : { code: 'not-passed', ...common, left }
}

/** Not passed, and no attempt is left. */
export function isUsedUp(activity: Activity, state: ActivityState | undefined): boolean {
  if (
    activity.kind === 'lesson' ||
    activity.kind === 'scenario' ||
    isSheet(activity) ||
    state === undefined ||
    state.state === 'done'
  )
    return false
  return attemptsLeft(termsOf(activity).limit, state.attempts) === 0
}

function termsOf(activity: Assessment): { passMark: number; limit: number | null } {
  return activity.kind === 'quiz'
    ? { passMark: activity.quiz.passMark, limit: null }
    : { passMark: activity.test.passMark, limit: activity.test.attempts }
}
