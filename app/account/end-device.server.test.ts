import { afterEach, beforeEach, expect, it } from 'vitest'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/platform/errors.ts'
import { aMember, signingIn } from '#tests/support/accounts.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { endDevice } from './end-device.server.ts'
import { listDevices } from './list-devices.server.ts'
import { readDevice } from './read-device.server.ts'

let world: World
let here: SignedIn
beforeEach(async () => {
  world = await aWorld()
  here = await aMember(world)
  await signingIn(world)
})
afterEach(() => world.close())

const devicesOf = async (actor: SignedIn) => (await listDevices(world.readingCtx(actor))).devices

it('takes it off the list; twice equals once', async () => {
  const sessionId = (await devicesOf(here)).find((device) => !device.isThisOne)!.id
  await endDevice(world.ctx(here), { sessionId })
  await endDevice(world.ctx(here), { sessionId })
  expect(await devicesOf(here)).toMatchObject([{ isThisOne: true }])
  await expect(readDevice(world.readingCtx(here), { sessionId })).rejects.toThrow(NotFound)
})

it('somebody else’s does not end', async () => {
  const yusuf = await aMember(world, { email: 'yusuf@example.org' })
  await expect(endDevice(world.ctx(here), { sessionId: yusuf.sessionId })).rejects.toThrow(NotFound)
  expect(await devicesOf(yusuf)).toHaveLength(1)
})
