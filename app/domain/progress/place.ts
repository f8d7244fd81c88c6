/**
 * Where a learner goes on: the place left, on any device; at the start, or where nothing can be done at that place any
 * more, what comes next.
 */
import type { CourseStructure } from '#app/domain/course/structure.ts'
import type { ActivityState } from './activity-states.ts'
import { countedActivities, findActivity, orderedActivities, type Activity } from './activities.ts'
import { isUsedUp } from './blockers.ts'
import { distinct, type LearningEvent, type Place } from './facts.ts'

/** The place of the last event that has one: of the greatest id, since ids carry the moment at which they were made. */
export function placeLeft(events: LearningEvent[]): Place | null {
  const placed = distinct(events).filter((event) => event.place !== null)
  return (
    placed.reduce<LearningEvent | null>((last, event) => (last === null || event.id > last.id ? event : last), null)
      ?.place ?? null
  )
}

/** The place in one activity: the one left, or its beginning. Null where the course has no such activity. */
export function placeIn(structure: CourseStructure, activityId: string, left: Place | null): Place | null {
  if (findActivity(structure, activityId) === null) return null
  return left?.activityId === activityId ? left : { activityId, fragment: '' }
}

/** Null only for a course without activities. */
export function placeToGoOn(structure: CourseStructure, states: ActivityState[], left: Place | null): Place | null {
  const stateOf = ({ id }: Activity) => states.find((state) => state.activityId === id)
  const isDone = (activity: Activity) => stateOf(activity)?.state === 'done'
  // A lesson may be read again; a quiz or test that is passed, or has no attempt left, holds nothing to go on with.
  const isOver = (activity: Activity) => isDone(activity) || isUsedUp(activity, stateOf(activity))
  const there = left && findActivity(structure, left.activityId)
  const counted = countedActivities(structure)
  const open = counted.find((activity) => !isOver(activity))
  if (left && there && (there.kind === 'lesson' || !isOver(there) || open === undefined)) return left
  const next = open ?? counted.find((activity) => !isDone(activity)) ?? orderedActivities(structure)[0]
  return next === undefined ? null : { activityId: next.id, fragment: '' }
}
