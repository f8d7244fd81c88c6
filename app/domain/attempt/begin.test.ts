import { describe, expect, it } from 'vitest'
import type { AttemptFact } from '#app/domain/progress/facts.ts'
import { decideBeginning } from './begin.ts'

const at = '2026-11-02T09:00:00.000Z'
const rules = { version: 1, passMark: 70, attempts: 3, questions: 10 } as const

function attempt(number: number, marks: number | null): AttemptFact {
  const submittedAt = marks === null ? null : at
  const grade = marks === null ? null : { marks, maximum: 10, at }
  return {
    id: `attempt-${number}`,
    activityId: 't',
    number,
    kind: 'test',
    passMark: 70,
    startedAt: at,
    submittedAt,
    grade,
  }
}

describe('beginning a test', () => {
  it.each([
    ['the first attempt is number 1', [], { kind: 'begin', number: 1 }],
    ['the next one counts on', [attempt(1, 3), attempt(2, 6)], { kind: 'begin', number: 3 }],
    ['an open attempt is continued', [attempt(1, 3), attempt(2, null)], { kind: 'continue', attemptId: 'attempt-2' }],
    [
      'an open attempt is continued even when it is the last',
      [attempt(1, 3), attempt(2, 3), attempt(3, null)],
      { kind: 'continue', attemptId: 'attempt-3' },
    ],
    ['after the last one there is none', [attempt(1, 3), attempt(2, 3), attempt(3, 6)], { kind: 'attempts-used' }],
    ['a test that is passed asks for no more', [attempt(1, 7)], { kind: 'passed' }],
    [
      'a test that is passed is passed, attempts or not',
      [attempt(1, 3), attempt(2, 3), attempt(3, 9)],
      { kind: 'passed' },
    ],
  ])('%s', (_name, attempts, expected) => {
    expect(decideBeginning('test', rules, attempts, at)).toEqual(expected)
  })

  it('is judged by the pass mark each attempt began under', () => {
    expect(decideBeginning('test', { ...rules, passMark: 90 }, [attempt(1, 7)], at)).toEqual({ kind: 'passed' })
  })
})

describe('beginning a quiz', () => {
  it('has no end, and passing it does not end it', () => {
    expect(decideBeginning('quiz', { ...rules, attempts: null }, [attempt(1, 10), attempt(2, 10)], at)).toEqual({
      kind: 'begin',
      number: 3,
    })
  })
})
