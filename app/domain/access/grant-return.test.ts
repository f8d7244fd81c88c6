import { expect, it } from 'vitest'
import { returnProblem } from './grant-return.ts'

const lastDay = '2026-12-31T23:59:59.999Z'

it.each([
  ['was ended, and had no last day', { grantedUntil: null }, '2027-06-01T00:00:00.000Z', null],
  ['was ended before its last day, which is to come', { grantedUntil: lastDay }, '2026-12-31T23:59:59.998Z', null],
  ['was ended, and its last day is over by now', { grantedUntil: lastDay }, lastDay, 'last-day-over'],
  ['nobody ended', null, '2026-12-01T00:00:00.000Z', 'not-ended'],
] as const)('a role that %s', (_which, ended, now, problem) => {
  expect(returnProblem({ ended }, now)).toBe(problem)
})
