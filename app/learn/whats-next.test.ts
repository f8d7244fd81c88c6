import { describe, expect, it } from 'vitest'
import { activityStates } from '#app/domain/progress/activity-states.ts'
import { completionBlockers } from '#app/domain/progress/blockers.ts'
import { contentsOf, threadsOf } from '#app/domain/progress/contents.ts'
import { anAttempt, anEvent, aStructure, someFacts } from '#tests/support/structure.ts'
import type { CourseView } from './components/course-view.ts'
import { missingView, nextView } from './whats-next.ts'

const structure = aStructure()
const states = activityStates(structure, someFacts([anEvent(1, 'lesson.done', 'l1', 'l2')], [anAttempt(2, 'q1', 4)]))
const view: CourseView = {
  slug: 'course',
  title: 'Course',
  language: 'en',
  dye: 1,
  state: 'active',
  threads: threadsOf(structure, states),
  parts: contentsOf(structure, states).map((part) => ({
    title: part.moduleId,
    entries: part.entries.map((entry) => ({ ...entry, title: `Title of ${entry.activityId}` })),
  })),
}

describe('what is missing', () => {
  it('has the words of the course for each requirement', () => {
    const missing = missingView(completionBlockers(structure, states, []), view)
    expect(missing).toHaveLength(6)
    expect(missing[0]).toMatchObject({
      code: 'lesson-unread',
      title: 'Title of l2',
      number: '1.2',
      minutes: 15,
      kind: 'lesson',
    })
    expect(missing[1]).toMatchObject({ code: 'not-passed', title: 'Title of q1', best: 4, needed: 7 })
  })

  it('leaves out what the edition does not have', () => {
    expect(missingView([{ code: 'lesson-unread', activityId: 'gone' }], view)).toEqual([])
  })
})

describe('what is next', () => {
  it('is the place left', () => {
    expect(nextView(structure, states, { activityId: 'q1', fragment: '' }, view)).toMatchObject({
      activityId: 'q1',
      title: 'Title of q1',
      standing: 'begun',
    })
  })

  it('is the first thing that is not done where no place is known', () => {
    expect(nextView(structure, states, null, view)).toMatchObject({ activityId: 'l2', standing: 'to-do' })
  })

  it('is nothing in an empty course', () => {
    expect(nextView(aStructure({ modules: [], tests: [] }), [], null, { ...view, parts: [] })).toBeNull()
  })
})
