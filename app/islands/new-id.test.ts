import { expect, it } from 'vitest'
import { newId } from './new-id.ts'

it('ids made on a device look like ours and sort by time', () => {
  const [one, two] = [newId(), newId()]
  expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(one).not.toBe(two)
  expect(Number.parseInt(one.replaceAll('-', '').slice(0, 12), 16)).toBeCloseTo(Date.now(), -4)
})
