/** What is next and what is missing, in the words of the course. */
import type { CourseStructure } from '#app/domain/course/structure.ts'
import type { ActivityState } from '#app/domain/progress/activity-states.ts'
import type { Blocker } from '#app/domain/progress/blockers.ts'
import type { Place } from '#app/domain/progress/facts.ts'
import { placeToGoOn } from '#app/domain/progress/place.ts'
import { entriesOf, type CourseView, type MissingView, type NextView } from './components/course-view.ts'

export function missingView(missing: Blocker[], view: CourseView): MissingView[] {
  const entries = new Map(entriesOf(view).map((entry) => [entry.activityId, entry]))
  return missing.flatMap((blocker) => {
    const entry = entries.get(blocker.activityId)
    if (entry === undefined) return []
    const { title, kind, minutes, number } = entry
    return [{ ...blocker, title, kind, minutes, number }]
  })
}

/** Null for a course without activities. */
export function nextView(
  structure: CourseStructure,
  states: ActivityState[],
  left: Place | null,
  view: CourseView,
): NextView | null {
  const place = placeToGoOn(structure, states, left)
  const entry = entriesOf(view).find((one) => one.activityId === place?.activityId)
  if (entry === undefined) return null
  const { activityId, title, kind, minutes, number, standing } = entry
  return { activityId, title, kind, minutes, number, standing }
}
