/**
 * Everything that is stored beside the facts of an enrolment, derived from them by one pure function. Live and rebuilt
 * summaries agree because both come from here.
 */
import type { CourseStructure } from '#app/domain/course/structure.ts'
import { activityStates, type ActivityState } from './activity-states.ts'
import { completionBlockers, type Blocker } from './blockers.ts'
import { countedActivities } from './activities.ts'
import { distinct, type Facts, type Place } from './facts.ts'
import { placeLeft } from './place.ts'

export interface Progress {
  done: number
  total: number
  place: Place | null
  lastActiveAt: string
  missing: Blocker[]
}

export interface Summaries {
  activities: ActivityState[]
  progress: Progress
}

export function summarise(structure: CourseStructure, facts: Facts): Summaries {
  const activities = activityStates(structure, facts)
  const missing = completionBlockers(structure, activities, distinct(facts.handIns))
  const total = countedActivities(structure).length
  const place = placeLeft(facts.events)
  return {
    activities,
    progress: { done: total - missing.length, total, place, lastActiveAt: lastActiveAt(facts), missing },
  }
}

function lastActiveAt({ enrolledAt, events, attempts, handIns }: Facts): string {
  const instants = [
    ...distinct(events).map((event) => event.recordedAt),
    ...distinct(handIns).map((one) => one.at),
    ...distinct(attempts).flatMap(({ startedAt, submittedAt }) =>
      submittedAt === null ? [startedAt] : [startedAt, submittedAt],
    ),
  ]
  return instants.reduce((last, instant) => (instant > last ? instant : last), enrolledAt)
}

/** True when nothing is left to do: the certificate may be issued. */
export function isComplete({ progress }: Summaries): boolean {
  return progress.missing.length === 0
}
