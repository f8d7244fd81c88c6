import { expect, it } from 'vitest'
import { anEvent } from '#tests/support/structure.ts'
import { stepsIn } from './steps.ts'

it('are the choices made in this scenario alone', () => {
  const choice = { run: 'r', scene: 'start', choice: 1 }
  const events = [
    { ...anEvent(1, 'scenario.chosen', 'case'), choice },
    { ...anEvent(2, 'scenario.chosen', 'other'), choice },
    anEvent(3, 'place.moved', 'case', 'case'),
  ]
  expect(stepsIn(events, 'case')).toEqual([{ id: events[0]!.id, ...choice }])
})
