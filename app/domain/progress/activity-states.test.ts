import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aSheet } from '#tests/support/sheets.ts'
import type { HandIn } from '#app/domain/sheet/hand-in.ts'
import { anAttempt, anEvent, aStructure, aTest, clock, someFacts } from '#tests/support/structure.ts'
import { activityStates } from './activity-states.ts'
import type { AttemptFact, LearningEvent } from './facts.ts'

const structure = aStructure({ tests: [aTest('final'), aTest('before', 'pre')] })

function stateOf(id: string, events: LearningEvent[], attempts: AttemptFact[] = []) {
  return activityStates(structure, someFacts(events, attempts)).find((state) => state.activityId === id)
}

describe('a lesson', () => {
  it('without any fact has no state', () => {
    expect(stateOf('l1', [])).toBeUndefined()
  })

  it('is begun once its reader was there', () => {
    expect(stateOf('l1', [anEvent(3, 'place.moved', 'l1', 'l1')])).toMatchObject({
      state: 'open',
      firstAt: clock(3),
      doneAt: null,
    })
  })

  it('is done once its reader said so, since the first time', () => {
    const events = [
      anEvent(9, 'lesson.done', 'l1'),
      anEvent(5, 'lesson.done', 'l1'),
      anEvent(3, 'place.moved', 'l1', 'l1'),
    ]
    expect(stateOf('l1', events)).toMatchObject({
      state: 'done',
      firstAt: clock(3),
      doneAt: clock(5),
      attempts: 0,
      bestMarks: null,
    })
  })
})

describe('a quiz or test', () => {
  it.each([
    [
      'is open while its attempt is',
      [anAttempt(1, 'final', null)],
      { state: 'open', attempts: 0, bestMarks: null, maximum: null },
    ],
    [
      'is open below the pass mark',
      [anAttempt(1, 'final', 6)],
      { state: 'open', attempts: 1, bestMarks: 6, maximum: 10 },
    ],
    [
      'is done at the pass mark',
      [anAttempt(1, 'final', 7)],
      { state: 'done', attempts: 1, bestMarks: 7, doneAt: clock(2) },
    ],
    [
      'keeps its best marks',
      [anAttempt(1, 'final', 8), anAttempt(5, 'final', 4)],
      { state: 'done', attempts: 2, bestMarks: 8, doneAt: clock(2) },
    ],
    [
      'is done since the first attempt that passed',
      [anAttempt(5, 'final', 9), anAttempt(1, 'final', 4), anAttempt(3, 'final', 7)],
      { doneAt: clock(4), bestMarks: 9 },
    ],
    [
      'is judged by the pass mark each attempt began under',
      [anAttempt(1, 'final', 7, { passMark: 80 })],
      { state: 'open' },
    ],
  ])('%s', (_name, attempts, expected) => {
    expect(stateOf('final', [], attempts)).toMatchObject(expected)
  })

  it('that was regraded follows its current grade', () => {
    const regraded = anAttempt(1, 'final', 6, { grade: { marks: 7, maximum: 10, at: clock(40) } })
    expect(stateOf('final', [], [regraded])).toMatchObject({ state: 'done', doneAt: clock(40) })
  })
})

describe('what nobody must pass', () => {
  it('a pre-test is done when it is submitted', () => {
    expect(stateOf('before', [], [anAttempt(1, 'before', 0)])).toMatchObject({ state: 'done', bestMarks: 0 })
    expect(stateOf('before', [], [anAttempt(1, 'before', null)])).toMatchObject({ state: 'open' })
  })

  it('a check is done when it is answered', () => {
    expect(stateOf('check-1', [], [anAttempt(1, 'check-1', 0, { kind: 'check', passMark: 0 })])).toMatchObject({
      state: 'done',
    })
  })
})

it('what the course does not ask for is kept all the same', () => {
  expect(activityStates(structure, someFacts([anEvent(1, 'lesson.done', 'of-another-edition')]))).toHaveLength(1)
})

it('order and repetition of the facts change nothing', () => {
  const event = fc.record({
    minute: fc.integer({ min: 1, max: 50 }),
    kind: fc.constantFrom('lesson.done', 'place.moved', 'attempt.submitted'),
    id: fc.constantFrom('l1', 'l2', 'q1'),
  })
  const attempt = fc.record({
    minute: fc.integer({ min: 1, max: 50 }),
    id: fc.constantFrom('q1', 'final', 'before'),
    marks: fc.option(fc.integer({ min: 0, max: 10 })),
  })
  const unique = <T extends { id: string }>(facts: T[]) => [...new Map(facts.map((fact) => [fact.id, fact])).values()]
  const facts = fc.record({
    events: fc.array(event.map((one) => anEvent(one.minute, one.kind as LearningEvent['kind'], one.id))).map(unique),
    attempts: fc.array(attempt.map((one) => anAttempt(one.minute, one.id, one.marks))).map(unique),
  })
  fc.assert(
    fc.property(facts, ({ events, attempts }) => {
      const shuffled = someFacts([...events, ...events].reverse(), [...attempts, ...attempts].reverse())
      expect(activityStates(structure, shuffled)).toEqual(activityStates(structure, someFacts(events, attempts)))
    }),
  )
})

describe('a sheet', () => {
  const withWork = aStructure({ finalWork: aSheet('work', { use: 'final-work', passMark: 60 }) })
  const handIn = (minute: number, activityId: string, marks: number | null): HandIn => {
    const review = marks === null ? null : { verdict: 'marked' as const, marks, maximum: 10, at: clock(minute + 1) }
    return { id: `${activityId}-${minute}`, activityId, number: minute, at: clock(minute), review }
  }
  const of = (...handIns: HandIn[]) => activityStates(withWork, someFacts([], [], [...handIns, ...handIns]))

  it('is done when it is handed in', () => {
    expect(of(handIn(3, 'sheet', null))).toMatchObject([
      { state: 'done', doneAt: clock(3), attempts: 1, bestMarks: null },
    ])
  })

  it('with a pass mark is done when its marks reach it; the best marks stay', () => {
    expect(of(handIn(3, 'work', 5))).toMatchObject([{ state: 'open', doneAt: null, bestMarks: 5, maximum: 10 }])
    const states = of(handIn(3, 'work', 7), handIn(8, 'work', 6))
    expect(states).toMatchObject([{ state: 'done', doneAt: clock(4), attempts: 2, bestMarks: 7 }])
  })
})
