import { expect, it } from 'vitest'
import { endOfDay, isDay, lastDayOf } from './last-day.ts'

it.each([
  ['2027-03-31', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-02-31', false],
  ['2027-25-03', false],
  ['2027-00-10', false],
  ['2027-04-00', false],
  ['2027-4-1', false],
  ['2027-03-31T10:00', false],
  ['', false],
])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is)
})

it('a last day is kept as its end, and read back as itself', () => {
  expect(endOfDay('2027-03-31')).toBe('2027-03-31T23:59:59.999Z')
  expect(lastDayOf(endOfDay('2027-03-31'))).toBe('2027-03-31')
})

it('what names no day is told apart', () => {
  expect(lastDayOf('2027-25-03T23:59:59.999Z')).toBeNull()
})
