import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAttempt, anEvent, aStructure, clock, someFacts } from '#tests/support/structure.ts'
import { isComplete, summarise } from './summaries.ts'

const structure = aStructure()
const read = (...lessons: string[]) => lessons.map((lesson, i) => anEvent(i + 1, 'lesson.done', lesson, lesson))

describe('progress', () => {
  it('is counted: nothing of seven at the start', () => {
    expect(summarise(structure, someFacts()).progress).toMatchObject({
      done: 0,
      total: 7,
      place: null,
      lastActiveAt: clock(0),
    })
  })

  it('counts lessons read and assessments passed alike', () => {
    const { progress } = summarise(
      structure,
      someFacts(read('l1', 'l2'), [anAttempt(5, 'q1', 8), anAttempt(7, 'q2', 3)]),
    )
    expect(progress).toMatchObject({ done: 3, total: 7 })
    expect(progress.missing.map((blocker) => blocker.activityId)).toEqual(['l3', 'l4', 'q2', 'final'])
  })

  it('does not count checks and what the certificate does not ask for', () => {
    const course = aStructure({ completion: { lessons: ['l1'], passed: [] } })
    expect(
      summarise(course, someFacts(read('l1', 'l2'), [anAttempt(5, 'check-1', 1, { kind: 'check' })])).progress,
    ).toMatchObject({ done: 1, total: 1 })
  })

  it('knows when the learner was last here', () => {
    expect(summarise(structure, someFacts(read('l1'), [anAttempt(20, 'q1', null)])).progress.lastActiveAt).toBe(
      clock(20),
    )
    expect(summarise(structure, someFacts(read('l1'), [anAttempt(20, 'q1', 5)])).progress.lastActiveAt).toBe(clock(21))
  })
})

describe('completion', () => {
  const all = read('l1', 'l2', 'l3', 'l4')
  const passed = [anAttempt(10, 'q1', 7), anAttempt(12, 'q2', 7), anAttempt(14, 'final', 7)]

  it('holds when nothing is missing', () => {
    expect(isComplete(summarise(structure, someFacts(all, passed)))).toBe(true)
  })

  it('does not hold while one thing is', () => {
    expect(isComplete(summarise(structure, someFacts(all.slice(1), passed)))).toBe(false)
    expect(isComplete(summarise(structure, someFacts(all, passed.slice(1))))).toBe(false)
  })
})

it('order and repetition of the facts change nothing', () => {
  const events = fc
    .uniqueArray(fc.integer({ min: 1, max: 40 }))
    .map((minutes) =>
      minutes.map((minute) =>
        anEvent(minute, minute % 2 ? 'lesson.done' : 'place.moved', `l${(minute % 4) + 1}`, `l${(minute % 3) + 1}`),
      ),
    )
  const attempts = fc
    .uniqueArray(fc.integer({ min: 1, max: 40 }))
    .map((minutes) =>
      minutes.map((minute) =>
        anAttempt(minute, ['q1', 'q2', 'final'][minute % 3]!, minute % 5 === 0 ? null : minute % 11),
      ),
    )
  fc.assert(
    fc.property(events, attempts, (e, a) => {
      expect(summarise(structure, someFacts([...e, ...e].reverse(), [...a, ...a].reverse()))).toEqual(
        summarise(structure, someFacts(e, a)),
      )
    }),
  )
})

it('more facts never undo what is done', () => {
  const minutes = fc.uniqueArray(fc.integer({ min: 1, max: 40 }))
  fc.assert(
    fc.property(minutes, minutes, (some, more) => {
      const facts = (list: number[]) =>
        someFacts(
          [],
          list.map((minute) => anAttempt(minute, ['q1', 'q2', 'final'][minute % 3]!, minute % 11)),
        )
      expect(summarise(structure, facts([...some, ...more])).progress.done).toBeGreaterThanOrEqual(
        summarise(structure, facts(some)).progress.done,
      )
    }),
  )
})
