import { describe, expect, it } from 'vitest'
import type { Module, Test } from '#app/domain/course/structure.ts'
import { attemptsLeft, rulesOf, rulesOfCheck } from './rules.ts'

const item = { itemVersionId: 'i', itemKey: 'i', outcome: 'tell', marks: 1 }
const module: Module = {
  id: 'm',
  lessons: [],
  quiz: { id: 'q', minutes: 5, passMark: 60, questions: 5, items: [item, item, item] },
}
const final: Test = {
  id: 't',
  role: 'post',
  minutes: 5,
  passMark: 70,
  attempts: 3,
  blueprint: [
    { outcome: 'tell', questions: 8 },
    { outcome: 'read', questions: 4 },
  ],
  items: [item],
}

describe('the terms of an attempt', () => {
  it('of a quiz: its pass mark, any number of attempts, never more questions than there are', () => {
    expect(rulesOf({ kind: 'quiz', id: 'q', minutes: 5, module, quiz: module.quiz! })).toEqual({
      version: 1,
      passMark: 60,
      attempts: null,
      questions: 3,
    })
  })

  it('of a test: as many questions as its blueprint asks', () => {
    expect(rulesOf({ kind: 'test', id: 't', minutes: 5, module: null, test: final })).toEqual({
      version: 1,
      passMark: 70,
      attempts: 3,
      questions: 12,
    })
  })

  it('of a check: nothing to pass, no end', () => {
    expect(rulesOfCheck(2)).toEqual({ version: 1, passMark: 0, attempts: null, questions: 2 })
  })
})

describe('attempts left', () => {
  it.each([
    ['all at the start', 3, 0, 3],
    ['fewer after each', 3, 2, 1],
    ['none at the end', 3, 3, 0],
    ['never fewer than none', 3, 4, 0],
    ['no end', null, 40, null],
  ])('%s', (_name, limit, submitted, expected) => {
    expect(attemptsLeft(limit, submitted)).toBe(expected)
  })
})
