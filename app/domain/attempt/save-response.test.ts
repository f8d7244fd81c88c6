import { describe, expect, it } from 'vitest'
import type { ResponseValue } from '#app/items/item.ts'
import type { Response } from './responses.ts'
import { decideSaving, type GivenResponse } from './save-response.ts'

const number = (typed: string): ResponseValue => ({ version: 1, kind: 'numeric', typed })
const letter = (one: string): ResponseValue => ({ version: 1, kind: 'single-choice', letter: one })

function response(id: string, value: ResponseValue, replaces: string | null = null, position = 1): Response {
  return { id, position, value, replaces, savedAt: '2026-11-02T09:00:00.000Z' }
}

function given(id: string, value: ResponseValue | null, replaces: string | null = null): GivenResponse {
  return { position: 1, id, value, replaces }
}

const unchanged = (id: string | null) =>
  id === null ? { kind: 'unchanged', current: null } : { kind: 'unchanged', current: { id } }

describe('saving an answer', () => {
  it('the first one is new', () => {
    expect(decideSaving([], given('1', number('5')))).toEqual({
      kind: 'new',
      value: number('5'),
      replaces: null,
      needsId: false,
    })
  })

  it('a changed one replaces what was shown', () => {
    expect(decideSaving([response('1', number('5'))], given('2', number('6'), '1'))).toEqual({
      kind: 'new',
      value: number('6'),
      replaces: '1',
      needsId: false,
    })
  })

  it('an emptied field is an answer taken back', () => {
    expect(decideSaving([response('1', number('5'))], given('2', number(''), '1'))).toMatchObject({
      kind: 'new',
      value: number(''),
    })
  })
})

describe('nothing is written', () => {
  it.each([
    ['for a question left alone', [], given('1', null), null],
    ['for a choice that was not made again', [response('1', letter('a'))], given('2', null, '1'), '1'],
    ['for an empty field of a question never answered', [], given('1', number('')), null],
    ['for the same response sent twice', [response('1', number('5'))], given('1', number('5')), '1'],
    ['for the value that stands already', [response('1', number('5'))], given('2', number('5'), '1'), '1'],
    [
      'for the value that stands already, given on another device',
      [response('1', number('5'))],
      given('2', number('5')),
      '1',
    ],
    [
      'for an old sending that has been replaced since',
      [response('1', number('5')), response('2', number('6'), '1')],
      given('1', number('5')),
      '2',
    ],
  ])('%s', (_name, known, one, current) => {
    expect(decideSaving(known, one)).toMatchObject(unchanged(current))
  })

  it('for a page shown before another device answered, whose field was not touched', () => {
    const known = [response('1', number('5')), response('2', number('6'), '1')]
    expect(decideSaving(known, given('9', number('5'), '1'))).toMatchObject(unchanged('2'))
  })

  it('for an empty page shown before another device answered', () => {
    expect(decideSaving([response('2', number('6'))], given('9', number('')))).toMatchObject(unchanged('2'))
  })
})

describe('two devices', () => {
  it('an answer given on a page older than the other device’s stands beside it', () => {
    const known = [response('1', number('5')), response('2', number('6'), '1')]
    expect(decideSaving(known, given('9', number('7'), '1'))).toMatchObject({ kind: 'new', replaces: '1' })
  })
})

describe('a page gone back to', () => {
  it('sent again with another value is a new response under an id of ours, over the one first sent', () => {
    expect(decideSaving([response('1', number('5'))], given('1', number('6')))).toEqual({
      kind: 'new',
      value: number('6'),
      replaces: '1',
      needsId: true,
    })
  })

  it('pressed twice is still one', () => {
    const known = [response('1', number('5')), response('2', number('6'), '1')]
    expect(decideSaving(known, given('1', number('6')))).toMatchObject(unchanged('2'))
  })
})

it('an id that stands for another question is not taken over', () => {
  const known = [response('1', number('5'), null, 2)]
  expect(decideSaving(known, given('1', number('6')))).toEqual({
    kind: 'new',
    value: number('6'),
    replaces: null,
    needsId: true,
  })
})

it('a response of another question is not replaced', () => {
  const known = [response('1', number('5'), null, 2)]
  expect(decideSaving(known, given('3', number('6'), '1'))).toMatchObject({ replaces: null })
})
