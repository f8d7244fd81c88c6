import { describe, expect, it } from 'vitest'
import { aSheet } from '#tests/support/sheets.ts'
import { aModule, aStructure } from '#tests/support/structure.ts'
import { certificateRule } from './certificate-rule.ts'

describe('what the certificate asks', () => {
  it('is said in parts', () => {
    expect(certificateRule(aStructure())).toEqual({
      lessons: { count: 4, all: true },
      quizzes: [{ passMark: 70, count: 2 }],
      tests: [{ activityId: 'final', passMark: 70, attempts: 3 }],
      worksheets: 0,
      finalWork: null,
    })
  })

  it('says when only some lessons are asked for', () => {
    const structure = aStructure({ completion: { lessons: ['l1', 'l2'], passed: [] } })
    expect(certificateRule(structure)).toMatchObject({ lessons: { count: 2, all: false }, quizzes: [], tests: [] })
  })

  it('counts worksheets, and names the final work', () => {
    const structure = aStructure({
      modules: [{ ...aModule('m1', ['l1']), worksheets: [aSheet('w1'), aSheet('w2')] }],
      finalWork: aSheet('work', { use: 'final-work', passMark: 60 }),
      completion: { lessons: [], passed: ['work'], handedIn: ['w2'] },
    })
    expect(certificateRule(structure)).toMatchObject({ worksheets: 1, finalWork: { activityId: 'work', passMark: 60 } })
  })

  it('keeps quizzes of different pass marks apart', () => {
    const strict = aModule('m2', ['l3', 'l4'], 'q2')
    strict.quiz!.passMark = 80
    const { quizzes } = certificateRule(aStructure({ modules: [aModule('m1', ['l1', 'l2'], 'q1'), strict] }))
    expect(quizzes).toEqual([
      { passMark: 70, count: 1 },
      { passMark: 80, count: 1 },
    ])
  })
})
