/** The contents of a course as its learner sees them: what is done, begun, to do, or in the way of the certificate. */
import type { CourseStructure } from '#app/domain/course/structure.ts'
import type { ActivityState } from './activity-states.ts'
import {
  activitiesOfModule,
  closingActivities,
  countedActivities,
  orderedActivities,
  type Activity,
} from './activities.ts'

export type Standing = 'done' | 'begun' | 'to-do'

export interface ContentsEntry {
  activityId: string
  kind: Activity['kind']
  minutes: number
  standing: Standing
  /** place in the course, "1.2"; empty for what stands outside a module's lessons */
  number: string
  best: { marks: number; maximum: number } | null
}

export interface ContentsPart {
  /** null for what belongs to no module: tests, the final work, surveys */
  moduleId: string | null
  entries: ContentsEntry[]
}

export function contentsOf(structure: CourseStructure, states: ActivityState[]): ContentsPart[] {
  const byId = new Map(states.map((state) => [state.activityId, state]))
  const entry = (activity: Activity, number = '') => entryOf(activity, number, byId.get(activity.id))
  const tests = orderedActivities(structure).filter((activity) => activity.kind === 'test')
  const part = (role: 'pre' | 'post'): ContentsPart[] => {
    const entries = tests.filter((one) => one.test.role === role).map((one) => entry(one))
    return entries.length === 0 ? [] : [{ moduleId: null, entries }]
  }
  const modules = structure.modules.map((module, m): ContentsPart => {
    const numbered = (activity: Activity, a: number) =>
      entry(activity, activity.kind === 'lesson' ? `${m + 1}.${a + 1}` : '')
    return { moduleId: module.id, entries: activitiesOfModule(module).map(numbered) }
  })
  const closing = closingActivities(structure).map((one) => entry(one))
  return [
    ...part('pre'),
    ...modules,
    ...part('post'),
    ...(closing.length === 0 ? [] : [{ moduleId: null, entries: closing }]),
  ]
}

function entryOf({ id, kind, minutes }: Activity, number: string, state: ActivityState | undefined): ContentsEntry {
  const best =
    state?.bestMarks != null && state.maximum !== null ? { marks: state.bestMarks, maximum: state.maximum } : null
  const standing = state === undefined ? 'to-do' : state.state === 'done' ? 'done' : 'begun'
  return { activityId: id, kind, minutes, standing, number, best }
}

/** One thread for each thing that counts: done, to come, or tried and still missing. */
export function threadsOf(structure: CourseStructure, states: ActivityState[]): ('done' | 'to-come' | 'missing')[] {
  const byId = new Map(states.map((state) => [state.activityId, state]))
  return countedActivities(structure).map(({ id }) => {
    const state = byId.get(id)
    if (state?.state === 'done') return 'done'
    return state !== undefined && state.attempts > 0 ? 'missing' : 'to-come'
  })
}
