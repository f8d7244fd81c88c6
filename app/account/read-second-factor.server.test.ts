import { afterEach, beforeEach, expect, it } from 'vitest'
import { aMember } from '#tests/support/accounts.ts'
import { grantRole, withSecondFactor } from '#tests/support/second-factor.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { readSecondFactor } from './read-second-factor.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('a learner has none and needs none', async () => {
  const amina = await aMember(world)
  expect(await readSecondFactor(world.readingCtx(amina))).toEqual({ factor: null, isAsked: false })
})

it('who holds a role is asked for it, before and after', async () => {
  const member = await aMember(world)
  await grantRole(world, member.accountId, 'coordinator')
  const waiting = { ...member, withheld: ['coordinator' as const] }
  expect(await readSecondFactor(world.readingCtx(waiting))).toEqual({ factor: null, isAsked: true })
  const since = world.now()
  const { actor } = await withSecondFactor(world, member)
  const factor = { since, codesLeft: 10, areFew: false }
  expect(await readSecondFactor(world.readingCtx(actor))).toEqual({ factor, isAsked: true })
})

it('three recovery codes left are few', async () => {
  const { actor, recoveryCodes } = await withSecondFactor(world, await aMember(world))
  const { auth, handles } = world.services
  for (const typed of recoveryCodes.slice(0, 7))
    await auth.takeRecoveryCode(handles.writer, { accountId: actor.accountId, typed, now: world.now() })
  expect((await readSecondFactor(world.readingCtx(actor))).factor).toMatchObject({ codesLeft: 3, areFew: true })
})
