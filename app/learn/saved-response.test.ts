import { describe, expect, it } from 'vitest'
import type { Response } from '#app/domain/attempt/responses.ts'
import type { AnsweredAttempt } from './save-answers.server.ts'
import { savedResponse } from './saved-response.ts'

function response(id: string, letters: string[], replaces: string | null = null): Response {
  const value = { version: 1 as const, kind: 'multiple-response' as const, letters }
  return { id, position: 1, value, replaces, savedAt: `2026-11-02T09:00:0${id}.000Z` }
}

const saved = (...responses: Response[]) =>
  savedResponse({ items: [{}, {}, {}] as AnsweredAttempt['items'], responses }, 1)

describe('after saving', () => {
  it('an answer stands', () => {
    expect(saved(response('1', ['a']))).toEqual({
      saved: true,
      id: '1',
      savedAt: '2026-11-02T09:00:01.000Z',
      isAnswered: true,
      hasOthers: false,
      answered: 1,
      questions: 3,
    })
  })

  it('what was emptied again is saved, and is no answer', () => {
    const emptied = saved(response('1', ['a']), response('2', [], '1'))
    expect(emptied).toMatchObject({ id: '2', isAnswered: false, hasOthers: false, answered: 0 })
  })

  it('an answer of another device is not passed over in silence, whichever of the two counts', () => {
    expect(saved(response('2', ['a']), response('1', ['b']))).toMatchObject({ id: '2', hasOthers: true, answered: 1 })
  })

  it('of two devices that gave the same there is nothing to tell', () => {
    expect(saved(response('2', ['a']), response('1', ['a']))).toMatchObject({ id: '2', hasOthers: false })
  })

  it('a question that was left alone has nothing', () => {
    expect(saved()).toMatchObject({ id: null, savedAt: null, isAnswered: false })
  })
})
