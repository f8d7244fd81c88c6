import { afterEach, beforeEach, expect, it } from 'vitest'
import { anonymous } from '#app/domain/access/actor.ts'
import { days, minutes } from '#app/platform/clock.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { takeTry } from './take-try.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const take = () => takeTry(world.ctx(anonymous), { key: 'hash', accountId: null })

it('ten tries are free and the tenth is the last of them; then one a minute', async () => {
  const tries = []
  for (let i = 0; i < 12; i++) tries.push(await take())
  expect(tries.map((one) => one.allowed)).toEqual([...Array<boolean>(10).fill(true), false, false])
  expect(tries.findIndex((one) => one.isLastFree)).toBe(9)
  world.pass(minutes(1))
  expect(await take()).toEqual({ allowed: true, isLastFree: false })
  expect(await take()).toEqual({ allowed: false, isLastFree: false })
})

it('what failed a day ago no longer counts', async () => {
  for (let i = 0; i < 10; i++) await take()
  world.pass(days(1))
  expect(await take()).toEqual({ allowed: true, isLastFree: false })
  expect(await take()).toEqual({ allowed: true, isLastFree: false })
})
