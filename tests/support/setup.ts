/** An unexpected `console.error` fails the test: React's warnings and swallowed faults are not noise. */
import { afterEach, expect, vi } from 'vitest'

const spy = vi.spyOn(console, 'error')

afterEach(() => {
  const calls = spy.mock.calls.slice()
  spy.mockClear()
  expect(calls, 'console.error was called').toEqual([])
})
