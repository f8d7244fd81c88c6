import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { hours, minutes } from '#app/platform/clock.ts'
import { aMember, signingIn } from '#tests/support/accounts.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { listDevices } from './list-devices.server.ts'

let world: World
let here: SignedIn
beforeEach(async () => {
  world = await aWorld()
  here = await aMember(world)
  world.pass(minutes(1))
  await signingIn(world)
})
afterEach(() => world.close())

const devices = async () => (await listDevices(world.readingCtx(here))).devices

describe('the list of devices', () => {
  it('names each, the last used first, and marks this one', async () => {
    expect(await devices()).toMatchObject([
      { device: 'Test browser', signedInAt: '2026-11-02T09:01:00.000Z', isThisOne: false },
      { device: 'Test browser', signedInAt: '2026-11-02T09:00:00.000Z', isThisOne: true },
    ])
  })

  it('holds no session that has run out, and nobody else’s', async () => {
    await aMember(world, { email: 'yusuf@example.org' })
    expect(await devices()).toHaveLength(2)
    world.pass(hours(12) - minutes(1))
    expect(await devices()).toMatchObject([{ isThisOne: false }])
  })
})
