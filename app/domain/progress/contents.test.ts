import { describe, expect, it } from 'vitest'
import { anAttempt, anEvent, aStructure, aTest, someFacts } from '#tests/support/structure.ts'
import { activityStates } from './activity-states.ts'
import { contentsOf, threadsOf } from './contents.ts'

const structure = aStructure({ tests: [aTest('final'), aTest('before', 'pre')] })
const events = [anEvent(1, 'lesson.done', 'l1', 'l2'), anEvent(2, 'place.moved', 'l2', 'l2')]
const states = activityStates(structure, someFacts(events, [anAttempt(3, 'q1', 4)]))

describe('the contents', () => {
  it('are parts in the order of the course: pre-tests, modules, tests', () => {
    expect(
      contentsOf(structure, []).map((part) => [part.moduleId, part.entries.map((entry) => entry.activityId)]),
    ).toEqual([
      [null, ['before']],
      ['m1', ['l1', 'l2', 'q1']],
      ['m2', ['l3', 'l4', 'q2']],
      [null, ['final']],
    ])
  })

  it('number the lessons, and nothing else', () => {
    expect(contentsOf(structure, []).flatMap((part) => part.entries.map((entry) => entry.number))).toEqual([
      '',
      '1.1',
      '1.2',
      '',
      '2.1',
      '2.2',
      '',
      '',
    ])
  })

  it('say what is done, begun and to do, with the best marks', () => {
    expect(contentsOf(structure, states)[1]?.entries).toMatchObject([
      { standing: 'done', best: null },
      { standing: 'begun', best: null },
      { standing: 'begun', best: { marks: 4, maximum: 10 } },
    ])
    expect(contentsOf(structure, states)[2]?.entries[0]).toMatchObject({ standing: 'to-do' })
  })

  it('have no part for tests where there are none', () => {
    expect(contentsOf(aStructure({ tests: [] }), []).map((part) => part.moduleId)).toEqual(['m1', 'm2'])
  })
})

describe('the threads', () => {
  it('are one for each thing that counts: done, tried and still missing, to come', () => {
    expect(threadsOf(aStructure(), states)).toEqual([
      'done',
      'to-come',
      'missing',
      'to-come',
      'to-come',
      'to-come',
      'to-come',
    ])
  })
})
