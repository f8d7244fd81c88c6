import { describe, expect, it } from 'vitest'
import { showsKey, shownOptions } from './feedback-shown.ts'
import type { ItemGrade } from './grade-attempt.ts'

describe('the right options are shown', () => {
  it.each([
    ['after a check', { kind: 'check', hasPassed: false, attemptsLeft: null }, true],
    ['after a quiz', { kind: 'quiz', hasPassed: false, attemptsLeft: null }, true],
    ['after a test that is passed', { kind: 'test', hasPassed: true, attemptsLeft: 2 }, true],
    ['after the last attempt at a test', { kind: 'test', hasPassed: false, attemptsLeft: 0 }, true],
    ['not while a test may be tried again', { kind: 'test', hasPassed: false, attemptsLeft: 1 }, false],
    ['not while a test may be tried without end', { kind: 'test', hasPassed: false, attemptsLeft: null }, false],
  ] as const)('%s', (_name, attempt, expected) => {
    expect(showsKey(attempt)).toBe(expected)
  })
})

describe('the options that are marked', () => {
  const grade: ItemGrade = { position: 1, verdict: 'not-right', marks: 0, maximum: 1, chosen: ['c'], right: ['a'] }

  it('are the chosen and the right ones', () => {
    expect(shownOptions(grade, true)).toEqual([
      { letter: 'a', isChosen: false, isRight: true },
      { letter: 'c', isChosen: true, isRight: false },
    ])
  })

  it('are the chosen ones alone while the key stays hidden', () => {
    expect(shownOptions(grade, false)).toEqual([{ letter: 'c', isChosen: true, isRight: false }])
  })

  it('of several chosen, none is judged by itself while the key stays hidden', () => {
    const several: ItemGrade = { ...grade, chosen: ['a', 'c'], right: ['a', 'b'] }
    expect(shownOptions(several, false).map((option) => option.isRight)).toEqual([null, null])
  })

  it('of one chosen among several keys, none is judged by itself either', () => {
    const one: ItemGrade = { ...grade, chosen: ['a'], right: ['a', 'b'] }
    expect(shownOptions(one, false)).toEqual([{ letter: 'a', isChosen: true, isRight: null }])
  })

  it('are none when nothing was answered and the key stays hidden', () => {
    expect(shownOptions({ ...grade, verdict: 'unanswered', chosen: [] }, false)).toEqual([])
  })
})
