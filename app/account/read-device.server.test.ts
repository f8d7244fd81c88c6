import { afterEach, beforeEach, expect, it } from 'vitest'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/platform/errors.ts'
import { aMember, signingIn } from '#tests/support/accounts.ts'
import { aWorld, type World } from '#tests/support/world.ts'
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

it('shows one as the list shows it', async () => {
  for (const device of await devicesOf(here)) {
    expect(await readDevice(world.readingCtx(here), { sessionId: device.id })).toEqual(device)
  }
})

it('somebody else’s is not there to see', async () => {
  const yusuf = await aMember(world, { email: 'yusuf@example.org' })
  await expect(readDevice(world.readingCtx(here), { sessionId: yusuf.sessionId })).rejects.toThrow(NotFound)
})
