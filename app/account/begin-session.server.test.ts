import { afterEach, beforeEach, expect, it } from 'vitest'
import { insertGrant } from '#app/data/role-grants.server.ts'
import { isKnownNetwork } from '#app/data/throttles.server.ts'
import { anonymous, type Actor, type SignedIn } from '#app/domain/access/actor.ts'
import { identityOf } from '#tests/support/accounts.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { beginSession } from './begin-session.server.ts'

let world: World
let amina: SignedIn
beforeEach(async () => {
  world = await aWorld()
  amina = await aLearner(world, { language: 'ar' })
})
afterEach(() => world.close())

function begin(actor: Actor = anonymous) {
  const account = { id: amina.accountId, language: amina.language }
  return world.services.handles.writer.transaction().execute((tx) => beginSession(world.ctx(actor), tx, account))
}

it('the session is hers, in her language, and the network is known from now on', async () => {
  const { token, language } = await begin()
  expect(language).toBe('ar')
  expect((await identityOf(world, token)).actor).toMatchObject({ accountId: amina.accountId, language: 'ar' })
  expect(await isKnownNetwork(world.services.handles.reader, amina.accountId, '192.0.2.1')).toBe(true)
})

it('who was signed in on this browser is so no longer', async () => {
  const { token } = await begin()
  const { actor } = await identityOf(world, token)
  await begin(actor)
  expect((await identityOf(world, token)).actor).toEqual(anonymous)
})

it('who holds a role has a session of staff', async () => {
  const grant = { role: 'trainer' as const, scopeKind: 'course' as const, scopeId: 'c' }
  const { newId, now, handles } = world.services
  await insertGrant(handles.writer, {
    id: newId(),
    accountId: amina.accountId,
    ...grant,
    at: now(),
    grantedBy: null,
    reason: 'test',
  })
  const { token } = await begin()
  expect((await identityOf(world, token)).session?.kind).toBe('staff')
})
