import { expect, it } from 'vitest'
import { outcomeGains, type NamedSitting } from './outcome-gains.ts'

const outcomes = new Map([
  ['a1', 'tell'],
  ['a2', 'tell'],
  ['b1', 'read'],
])

function sitting(enrolmentId: string, marks: Record<string, number>): NamedSitting {
  const result = (got: number) => ({ marks: got, maximum: 1, chosen: [], isAnswered: true, seconds: null })
  const items = new Map(Object.entries(marks).map(([key, got]) => [key, result(got)]))
  return { enrolmentId, language: 'en', items }
}

const people = Array.from({ length: 30 }, (_, at) => `p${at}`)

it('counts who sat both tests, on items of the outcome, whichever were drawn', () => {
  const before = people.map((id) => sitting(id, { a1: 0, b1: 1 }))
  const after = [...people.map((id, at) => sitting(id, { a2: at % 2, b1: 1 })), sitting('late', { a2: 1 })]
  const gains = outcomeGains(outcomes, before, after)
  expect(gains.map(({ outcome, gain }) => [outcome, gain.n, gain.gain.value])).toEqual([
    ['tell', 30, 0.5],
    ['read', 30, 0],
  ])
})

it('says nothing of an outcome that only one test asked for', () => {
  expect(outcomeGains(outcomes, [sitting('p', { a1: 1 })], [sitting('p', { b1: 1 })])).toEqual([])
})

it('of few people gives their number and no figure', () => {
  const [first] = outcomeGains(outcomes, [sitting('p', { a1: 0 })], [sitting('p', { a1: 1 })])
  expect(first!.gain).toMatchObject({ n: 1, gain: { value: null, why: 'too-few' }, interval: null })
})
