import { expect, it } from 'vitest'
import { minutes } from '#app/platform/clock.ts'
import { aMember } from '#tests/support/accounts.ts'
import { aWorld } from '#tests/support/world.ts'
import { takeCodeTry } from './take-code-try.server.ts'

it('ten tries are free, the tenth says so, then one a minute; each account has its own count', async () => {
  const world = await aWorld()
  const amina = await aMember(world)
  const yusuf = await aMember(world, { email: 'yusuf@example.org' })
  const tries = []
  for (let i = 0; i < 11; i++) tries.push(await takeCodeTry(world.ctx(amina), amina.accountId))
  expect(tries.map(({ allowed }) => allowed)).toEqual([...Array<boolean>(10).fill(true), false])
  expect(tries.filter(({ isLastFree }) => isLastFree)).toHaveLength(1)
  expect(tries[9]!.isLastFree).toBe(true)
  expect((await takeCodeTry(world.ctx(yusuf), yusuf.accountId)).allowed).toBe(true)
  world.pass(minutes(1))
  expect((await takeCodeTry(world.ctx(amina), amina.accountId)).allowed).toBe(true)
  await world.close()
})
