import { describe, expect, it } from 'vitest'
import { anAttempt, anEvent, aStructure, aTest, someFacts } from '#tests/support/structure.ts'
import { activityStates } from './activity-states.ts'
import { findActivity } from './activities.ts'
import { completionBlockers, isUsedUp } from './blockers.ts'
import type { AttemptFact } from './facts.ts'

const structure = aStructure()
const read = (...lessons: string[]) => lessons.map((lesson, i) => anEvent(i + 1, 'lesson.done', lesson))

function blockers(lessons: string[], attempts: AttemptFact[], course = structure) {
  return completionBlockers(course, activityStates(course, someFacts(read(...lessons), attempts)), [])
}

describe('what is missing', () => {
  it('is everything at the start, in the order of the course', () => {
    expect(blockers([], []).map((blocker) => [blocker.code, blocker.activityId])).toEqual([
      ['lesson-unread', 'l1'],
      ['lesson-unread', 'l2'],
      ['not-begun', 'q1'],
      ['lesson-unread', 'l3'],
      ['lesson-unread', 'l4'],
      ['not-begun', 'q2'],
      ['not-begun', 'final'],
    ])
  })

  it('is nothing when every requirement is met', () => {
    expect(
      blockers(['l1', 'l2', 'l3', 'l4'], [anAttempt(1, 'q1', 7), anAttempt(3, 'q2', 10), anAttempt(5, 'final', 7)]),
    ).toEqual([])
  })

  it('leaves out what the certificate does not ask for', () => {
    const lenient = aStructure({ completion: { lessons: ['l1'], passed: [] } })
    expect(blockers([], [], lenient)).toEqual([{ code: 'lesson-unread', activityId: 'l1' }])
    expect(blockers(['l1'], [], lenient)).toEqual([])
  })
})

describe('of a lesson', () => {
  it('that was begun, to read it to the end', () => {
    const states = activityStates(structure, someFacts([anEvent(1, 'place.moved', 'l1', 'l1')]))
    expect(completionBlockers(structure, states, [])[0]).toEqual({ code: 'lesson-unread', activityId: 'l1' })
  })
})

describe('of a quiz', () => {
  const ofQuiz = (attempts: AttemptFact[]) =>
    blockers(['l1', 'l2', 'l3', 'l4'], attempts).find((blocker) => blocker.activityId === 'q1')

  it.each([
    ['not begun', [], { code: 'not-begun', activityId: 'q1' }],
    ['begun', [anAttempt(1, 'q1', null)], { code: 'not-submitted', activityId: 'q1' }],
    [
      'below the pass mark',
      [anAttempt(1, 'q1', 3), anAttempt(3, 'q1', 6)],
      { code: 'not-passed', activityId: 'q1', best: 6, maximum: 10, needed: 7, left: null },
    ],
    ['passed once', [anAttempt(1, 'q1', 7), anAttempt(3, 'q1', 2)], undefined],
  ])('%s', (_name, attempts, expected) => {
    expect(ofQuiz(attempts)).toEqual(expected)
  })
})

describe('of a test', () => {
  const ofTest = (attempts: AttemptFact[], course = structure) =>
    blockers(['l1', 'l2', 'l3', 'l4'], attempts, course).find((blocker) => blocker.activityId === 'final')
  const isFinalUsedUp = (attempts: AttemptFact[]) => {
    const [state] = activityStates(structure, someFacts([], attempts))
    return isUsedUp(findActivity(structure, 'final')!, state)
  }
  const failed = (count: number) =>
    Array.from({ length: count }, (_, i) => anAttempt(i * 2 + 1, 'final', 5, { number: i + 1 }))

  it('says how many attempts are left', () => {
    expect(ofTest(failed(2))).toEqual({
      code: 'not-passed',
      activityId: 'final',
      best: 5,
      maximum: 10,
      needed: 7,
      left: 1,
    })
  })

  it('says when none is left', () => {
    expect(ofTest(failed(3))).toEqual({ code: 'attempts-used', activityId: 'final', best: 5, maximum: 10, needed: 7 })
    expect([2, 3].map((count) => isFinalUsedUp(failed(count)))).toEqual([false, true])
  })

  it('is not used up once it was passed, be it with the last attempt', () => {
    expect(isFinalUsedUp([...failed(2), anAttempt(9, 'final', 9, { number: 3 })])).toBe(false)
  })

  it('has no end where attempts have none', () => {
    expect(ofTest(failed(9), aStructure({ tests: [aTest('final', 'post', null)] }))).toMatchObject({
      code: 'not-passed',
      left: null,
    })
  })
})
