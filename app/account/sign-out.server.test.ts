import { afterEach, beforeEach, expect, it } from 'vitest'
import { anonymous } from '#app/domain/access/actor.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import { actorOf, aMember, identityOf, signingIn } from '#tests/support/accounts.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { signOut } from './sign-out.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('ends this session and no other', async () => {
  const phone = await aMember(world)
  const desk = await signingIn(world)
  if (isRefusal(desk) || desk.kind !== 'signed-in') throw new Error('not signed in')
  await signOut(world.ctx(phone))
  await signOut(world.ctx(phone))
  expect((await identityOf(world, desk.token)).actor).not.toEqual(anonymous)
  await signOut(world.ctx(await actorOf(world, desk.token)))
  expect(await identityOf(world, desk.token)).toEqual({
    actor: anonymous,
    endedAccountId: phone.accountId,
    session: null,
  })
})
