/** Where a learner goes on: the place left, on any device; at the start, or where that place is gone, what comes next. */
import type { CourseStructure } from '#app/domain/course/structure.ts'
import type { ActivityState } from './activity-states.ts'
import { countedActivities, findActivity, orderedActivities } from './activities.ts'
import { distinct, type LearningEvent, type Place } from './facts.ts'

/** The place of the last event that has one: of the greatest id, since ids carry the moment at which they were made. */
export function placeLeft(events: LearningEvent[]): Place | null {
  const placed = distinct(events).filter((event) => event.place !== null)
  return (
    placed.reduce<LearningEvent | null>((last, event) => (last === null || event.id > last.id ? event : last), null)
      ?.place ?? null
  )
}

/** Null only for a course without activities. */
export function placeToGoOn(structure: CourseStructure, states: ActivityState[], left: Place | null): Place | null {
  const isDone = (id: string) => states.some((state) => state.activityId === id && state.state === 'done')
  const there = left && findActivity(structure, left.activityId)
  // A lesson may be read again; a quiz or test that is passed holds nothing to go on with.
  const open = countedActivities(structure).find((activity) => !isDone(activity.id))
  if (left && there && (there.kind === 'lesson' || !isDone(left.activityId) || open === undefined)) return left
  const next = open ?? orderedActivities(structure)[0]
  return next === undefined ? null : { activityId: next.id, fragment: '' }
}
