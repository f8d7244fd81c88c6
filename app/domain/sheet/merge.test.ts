import { describe, expect, it } from 'vitest'
import { currentEntries, isNewValue } from './merge.ts'

const entry = (id: string, value: string) => ({ id, fieldId: 'f', value })
const history = [entry('1', 'first'), entry('2', 'second')]

describe('a field that comes in', () => {
  it.each([
    ['typed over what was shown', { value: 'third', shown: '2' }, true],
    ['untouched', { value: 'second', shown: '2' }, false],
    ['untouched on a page that is older than what another device saved', { value: 'first', shown: '1' }, false],
    ['typed on an older page', { value: 'other', shown: '1' }, true],
    ['the same as another device has saved', { value: 'second', shown: '1' }, false],
    ['emptied', { value: '', shown: '2' }, true],
    ['empty on a page from before anything was given', { value: '', shown: null }, false],
    ['a page whose entry nobody knows', { value: 'x', shown: 'unknown' }, true],
  ])('%s: new is %s', (_name, given, expected) => {
    expect(isNewValue(history, given, '')).toBe(expected)
  })

  it('is not new when it is empty and nothing was given', () => {
    expect(isNewValue([], { value: '', shown: null }, '')).toBe(false)
  })
})

it('the last entry of a field counts', () => {
  expect([...currentEntries([...history, { id: '3', fieldId: 'g', value: 'x' }]).values()].map(({ id }) => id)).toEqual(
    ['2', '3'],
  )
})
