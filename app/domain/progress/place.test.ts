import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEvent, aStructure, someFacts } from '#tests/support/structure.ts'
import { activityStates } from './activity-states.ts'
import { placeLeft, placeToGoOn } from './place.ts'

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

  it('leads nowhere in an empty course', () => {
    expect(placeToGoOn(aStructure({ modules: [], tests: [] }), [], null)).toBeNull()
  })
})
