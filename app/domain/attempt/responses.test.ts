import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ResponseValue } from '#app/items/item.ts'
import { currentAnswers, currentValues, type Response } from './responses.ts'

const number = (typed: string): ResponseValue => ({ version: 1, kind: 'numeric', typed })

function response(id: string, typed: string, replaces: string | null = null, position = 1): Response {
  return { id, position, value: number(typed), replaces, savedAt: '2026-11-02T09:00:00.000Z' }
}

const current = (responses: Response[], position = 1) => currentAnswers(responses).get(position)

describe('the current response', () => {
  it('is the only one', () => {
    expect(current([response('1', '5')])).toMatchObject({ current: { id: '1' }, others: [] })
  })

  it('is the last of a chain', () => {
    expect(current([response('1', '5'), response('2', '6', '1'), response('3', '7', '2')])?.current.id).toBe('3')
  })

  it('may have a smaller id than the one it replaces: the chain counts, not the clock of a device', () => {
    expect(current([response('9', '5'), response('2', '6', '9')])?.current.id).toBe('2')
  })

  it('of two that two devices gave apart is the one of the greater id, and both are known', () => {
    expect(current([response('2', '5'), response('3', '6')])).toMatchObject({
      current: { id: '3' },
      others: [{ id: '2' }],
    })
  })

  it('of two alike shows one', () => {
    expect(current([response('2', '5'), response('3', '5')])).toMatchObject({ current: { id: '3' }, others: [] })
  })

  it('is not touched by a reference to nothing, or to another question', () => {
    const responses = [response('1', '5'), response('2', '6', 'gone', 2), response('3', '7', '1', 3)]
    expect(current(responses)?.current.id).toBe('1')
    expect(current(responses, 2)?.current.id).toBe('2')
  })

  it('does not depend on order or repetition', () => {
    const ids = ['1', '2', '3', '4', '5', '6']
    const responses = fc.uniqueArray(fc.constantFrom(...ids)).chain((used) =>
      fc.tuple(
        ...used.map((id) =>
          fc
            .record({
              typed: fc.constantFrom('5', '6'),
              replaces: fc.option(fc.constantFrom(...ids)),
              position: fc.constantFrom(1, 2),
            })
            .map((one) => response(id, one.typed, one.replaces === id ? null : one.replaces, one.position)),
        ),
      ),
    )
    fc.assert(
      fc.property(responses, (given) => {
        const expected = [...currentAnswers(given)].sort()
        expect([...currentAnswers([...given, ...given].reverse())].sort()).toEqual(expected)
      }),
    )
  })
})

describe('the values that are graded', () => {
  it('are the current ones', () => {
    expect([...currentValues([response('1', '5'), response('2', '6', '1'), response('3', '8', null, 2)])]).toEqual([
      [2, number('8')],
      [1, number('6')],
    ])
  })

  it('leave out what was emptied again', () => {
    expect(currentValues([response('1', '5'), response('2', '', '1')]).size).toBe(0)
  })
})
