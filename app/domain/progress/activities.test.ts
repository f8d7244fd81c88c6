import { describe, expect, it } from 'vitest'
import { aModule, anItem, aStructure, aTest } from '#tests/support/structure.ts'
import {
  activitiesOfModule,
  countedActivities,
  findActivity,
  findAssessment,
  findCheck,
  findLesson,
  itemsOf,
  lessonFor,
  neighbours,
  orderedActivities,
} from './activities.ts'

const ids = (activities: { id: string }[]) => activities.map((activity) => activity.id)

const check = { id: 'check-1', items: [anItem('i', 'read')] }
const withCheck = aStructure({
  modules: [
    {
      ...aModule('m1', ['l1', 'l2'], 'q1'),
      lessons: [
        { id: 'l1', minutes: 5, checks: [] },
        { id: 'l2', minutes: 5, checks: [check] },
      ],
    },
    aModule('m2', ['l3']),
  ],
})

describe('the order of the course', () => {
  it('is module by module, each with its quiz, then the tests', () => {
    expect(ids(orderedActivities(aStructure()))).toEqual(['l1', 'l2', 'q1', 'l3', 'l4', 'q2', 'final'])
  })

  it('puts pre-tests first, wherever they are written', () => {
    const structure = aStructure({ tests: [aTest('final'), aTest('before', 'pre')] })
    expect(ids(orderedActivities(structure))).toEqual(['before', 'l1', 'l2', 'q1', 'l3', 'l4', 'q2', 'final'])
  })

  it('knows modules without a quiz', () => {
    expect(ids(activitiesOfModule(aModule('m', ['l1', 'l2'])))).toEqual(['l1', 'l2'])
  })
})

describe('finding', () => {
  const structure = aStructure()

  it('an activity by its id', () => {
    expect([
      findActivity(structure, 'l3')?.kind,
      findActivity(structure, 'q2')?.kind,
      findActivity(structure, 'final')?.kind,
    ]).toEqual(['lesson', 'quiz', 'test'])
    expect(findActivity(structure, 'nowhere')).toBeNull()
  })

  it('a lesson is not a quiz, and a quiz is not a lesson', () => {
    expect([findLesson(structure, 'l1')?.id, findLesson(structure, 'q1'), findLesson(structure, 'final')]).toEqual([
      'l1',
      null,
      null,
    ])
    expect([
      findAssessment(structure, 'l1'),
      findAssessment(structure, 'q1')?.id,
      findAssessment(structure, 'final')?.id,
    ]).toEqual([null, 'q1', 'final'])
  })

  it('a check with the lesson it stands in', () => {
    expect(findCheck(withCheck, 'check-1')).toMatchObject({ check: { id: 'check-1' }, lesson: { id: 'l2' } })
    expect(findCheck(withCheck, 'check-2')).toBeNull()
  })

  it('the items of an assessment', () => {
    expect(itemsOf(findAssessment(structure, 'q1')!).map((item) => item.itemKey)).toEqual(['q1-item'])
    expect(itemsOf(findAssessment(structure, 'final')!).map((item) => item.itemKey)).toEqual(['final-item'])
  })
})

describe('what is counted', () => {
  it('is what the certificate asks for, in the order of the course', () => {
    const structure = aStructure({ completion: { lessons: ['l4', 'l1'], passed: ['final', 'q1'] } })
    expect(ids(countedActivities(structure))).toEqual(['l1', 'q1', 'l4', 'final'])
  })

  it('counts each once, however often it is named', () => {
    expect(ids(countedActivities(aStructure({ completion: { lessons: ['l1', 'l1'], passed: [] } })))).toEqual(['l1'])
  })
})

describe('before and after', () => {
  it.each([
    ['l1', null, 'l2'],
    ['q1', 'l2', 'l3'],
    ['final', 'q2', null],
    ['nowhere', null, null],
  ])('%s', (id, before, after) => {
    const { previous, next } = neighbours(aStructure(), id)
    expect([previous?.id ?? null, next?.id ?? null]).toEqual([before, after])
  })
})

describe('where to read again', () => {
  it('is the lesson whose check trains the outcome', () => {
    expect(lessonFor(withCheck, 'read')?.id).toBe('l2')
  })

  it('is the lesson that says it teaches the outcome, whichever asks for it first', () => {
    const [first, second] = withCheck.modules
    const lessons = second!.lessons.map((lesson, index) => (index === 0 ? { ...lesson, teaches: ['read'] } : lesson))
    const taught = { ...withCheck, modules: [first!, { ...second!, lessons }] }
    expect(lessonFor(taught, 'read')?.id).toBe(lessons[0]!.id)
    expect(lessonFor(taught, 'read', first)?.id).toBe('l2')
  })

  it('is in the module of the quiz, where one is meant', () => {
    expect(lessonFor(withCheck, 'read', withCheck.modules[1])).toBeNull()
  })

  it('is nowhere when no lesson says so', () => {
    expect(lessonFor(withCheck, 'tell')).toBeNull()
  })
})
