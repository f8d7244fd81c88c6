import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAttempt, anEvent, aStructure, someFacts } from '#tests/support/structure.ts'
import { activityStates } from './activity-states.ts'
import { placeIn, placeLeft, placeToGoOn } from './place.ts'

const structure = aStructure()

describe('the place left', () => {
  it('is none at first', () => {
    expect(placeLeft([])).toBeNull()
    expect(placeLeft([anEvent(1, 'enrolment.began')])).toBeNull()
  })

  it('is that of the last event that has one', () => {
    const events = [
      anEvent(1, 'place.moved', 'l1', 'l1'),
      anEvent(4, 'lesson.done', 'l1', 'l2'),
      anEvent(5, 'course.completed'),
    ]
    expect(placeLeft(events)).toEqual({ activityId: 'l2', fragment: '' })
  })

  it('does not depend on order or repetition', () => {
    const events = fc
      .uniqueArray(fc.integer({ min: 1, max: 50 }))
      .map((minutes) => minutes.map((minute) => anEvent(minute, 'place.moved', 'l1', `l${minute % 4}`)))
    fc.assert(
      fc.property(events, (given) => {
        expect(placeLeft([...given, ...given].reverse())).toEqual(placeLeft(given))
      }),
    )
  })
})

describe('going on', () => {
  const states = (...lessons: string[]) =>
    activityStates(structure, someFacts(lessons.map((lesson, i) => anEvent(i + 1, 'lesson.done', lesson))))

  it.each([
    ['leads to the place left', states('l1'), { activityId: 'l3', fragment: 'h' }, { activityId: 'l3', fragment: 'h' }],
    ['begins with the first activity', states(), null, { activityId: 'l1', fragment: '' }],
    [
      'leads to the first that is not done, where no place is known',
      states('l1', 'l2'),
      null,
      { activityId: 'q1', fragment: '' },
    ],
    [
      'leads there as well when the place is not in this edition',
      states('l1'),
      { activityId: 'gone', fragment: 'h' },
      { activityId: 'l2', fragment: '' },
    ],
  ])('%s', (_name, done, left, expected) => {
    expect(placeToGoOn(structure, done, left)).toEqual(expected)
  })

  it('leads to the beginning when all is done and no place is known', () => {
    const course = aStructure({ completion: { lessons: ['l1'], passed: [] } })
    expect(placeToGoOn(course, states('l1'), null)).toEqual({ activityId: 'l1', fragment: '' })
  })

  describe('with no attempt left at a test', () => {
    const failed = (count: number) =>
      Array.from({ length: count }, (_, i) => anAttempt(i * 2 + 10, 'final', 5, { number: i + 1 }))
    const after = (count: number, lessons: string[], quizzes: string[] = []) => {
      const events = lessons.map((lesson, i) => anEvent(i + 1, 'lesson.done', lesson))
      const passed = quizzes.map((quiz, i) => anAttempt(i * 2 + 30, quiz, 10))
      return activityStates(structure, someFacts(events, [...failed(count), ...passed]))
    }
    const atTest = { activityId: 'final', fragment: '' }

    it('leads to what is undone, not to that test', () => {
      expect(placeToGoOn(structure, after(3, ['l1']), atTest)).toEqual({ activityId: 'l2', fragment: '' })
    })

    it('leads to the test while an attempt is left', () => {
      expect(placeToGoOn(structure, after(2, ['l1']), atTest)).toEqual(atTest)
    })

    it('leads to the test when nothing else is undone: help is asked for there', () => {
      const states = after(3, ['l1', 'l2', 'l3', 'l4'], ['q1', 'q2'])
      expect(placeToGoOn(structure, states, atTest)).toEqual(atTest)
      expect(placeToGoOn(structure, states, null)).toEqual(atTest)
    })
  })

  it('leads nowhere in an empty course', () => {
    expect(placeToGoOn(aStructure({ modules: [], tests: [] }), [], null)).toBeNull()
  })
})

describe('the place in one activity', () => {
  it.each([
    ['l1', { activityId: 'l1', fragment: 'heading-2' }, { activityId: 'l1', fragment: 'heading-2' }],
    ['l1', { activityId: 'l2', fragment: 'heading-2' }, { activityId: 'l1', fragment: '' }],
    ['l1', null, { activityId: 'l1', fragment: '' }],
    ['gone', { activityId: 'gone', fragment: 'heading-2' }, null],
  ])('%s, after %j, is %j', (activityId, left, expected) => {
    expect(placeIn(structure, activityId, left)).toEqual(expected)
  })
})
