import { expect, it } from 'vitest'
import { tryBlocker, type Tries } from './throttle.ts'

const calm: Tries = { ofAccount: 0, inLastMinute: 0, ofNetwork: 0, isKnownNetwork: false }

it.each<[string, Partial<Tries>, ReturnType<typeof tryBlocker>]>([
  ['a first try is free', {}, null],
  ['nine failures in a row leave a tenth try', { ofAccount: 9, inLastMinute: 9 }, null],
  ['ten failures make one wait', { ofAccount: 10, inLastMinute: 1 }, 'account'],
  ['a minute after the last failure one may try again', { ofAccount: 10, inLastMinute: 0 }, null],
  [
    'an account is slowed down wherever it is known',
    { ofAccount: 10, inLastMinute: 1, isKnownNetwork: true },
    'account',
  ],
  ['299 failures leave a network open', { ofNetwork: 299 }, null],
  ['300 failures close it to accounts that are new there', { ofNetwork: 300 }, 'network'],
  ['and leave it open to those who have signed in there', { ofNetwork: 5000, isKnownNetwork: true }, null],
])('%s', (_name, tries, expected) => {
  expect(tryBlocker({ ...calm, ...tries })).toBe(expected)
})
