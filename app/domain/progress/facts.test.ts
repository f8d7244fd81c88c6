import { expect, it } from 'vitest'
import { distinct } from './facts.ts'

it('a fact that came in twice is one', () => {
  expect(distinct([{ id: '1' }, { id: '2' }, { id: '1' }])).toEqual([{ id: '1' }, { id: '2' }])
})
