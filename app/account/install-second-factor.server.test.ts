import { afterEach, beforeEach, expect, it } from 'vitest'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { actorOf, aMember } from '#tests/support/accounts.ts'
import { codeOf, offeredKey } from '#tests/support/second-factor.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { installSecondFactor } from './install-second-factor.server.ts'

let world: World
let amina: SignedIn
beforeEach(async () => {
  world = await aWorld()
  amina = await aMember(world)
})
afterEach(() => world.close())

const install = (code: string) =>
  world.services.handles.writer.transaction().execute((tx) =>
    installSecondFactor(world.ctx(amina), tx, {
      account: { id: amina.accountId, language: amina.language },
      code,
      change: 'set-up',
    }),
  )

it('the session that begins is whole and shows ten recovery codes, the one before has ended', async () => {
  const { token, sessionId } = await install(codeOf(offeredKey(world, amina), world.now()))
  expect(await actorOf(world, token)).toMatchObject({ sessionId, secondFactorAt: world.now() })
  const { auth, handles } = world.services
  const shown = (id: string) =>
    auth.findNewRecoveryCodes(handles.reader, { accountId: amina.accountId, sessionId: id, now: world.now() })
  expect(new Set(await shown(sessionId)).size).toBe(10)
  expect(await shown(amina.sessionId)).toBeNull()
  const rows = await handles.reader.selectFrom('auth_session').where('ended_at', 'is', null).select('id').execute()
  expect(rows).toEqual([{ id: sessionId }])
})

it('a code of another key is a fault, and leaves nothing behind', async () => {
  await expect(install('000000')).rejects.toThrow('offered')
  expect(await world.services.handles.reader.selectFrom('second_factor').select('account_id').execute()).toEqual([])
})
