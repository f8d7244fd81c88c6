import { afterEach, beforeEach, expect, it } from 'vitest'
import { anonymous } from '#app/domain/access/actor.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import { actorOf, aMember, errorOf, goodPassword, identityOf, mailsOf, signingIn } from '#tests/support/accounts.ts'
import {
  auditOf,
  codeOf,
  grantRole,
  offeredKey,
  withSecondFactor,
  type WithFactor,
} from '#tests/support/second-factor.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { removeSecondFactor } from './remove-second-factor.server.ts'

let world: World
let amina: WithFactor
beforeEach(async () => {
  world = await aWorld()
  const member = await aMember(world)
  await grantRole(world, member.accountId)
  amina = await withSecondFactor(world, member)
})
afterEach(() => world.close())

const remove = (code: string) => removeSecondFactor(world.ctx(amina.actor), { password: goodPassword, code })

it('the password alone signs in again, the roles wait, every other session has ended', async () => {
  const done = await remove(codeOf(amina.key, world.now()))
  if (isRefusal(done)) throw new Error('refused')
  expect(await actorOf(world, done.token)).toMatchObject({ grants: [], withheld: ['operator'], secondFactorAt: null })
  expect((await identityOf(world, amina.token)).actor).toEqual(anonymous)
  expect(await signingIn(world)).toMatchObject({ step: 'set-up' })
  expect((await mailsOf(world)).at(-1)).toMatchObject({ kind: 'second-factor-changed', change: 'taken-off' })
  expect((await auditOf(world)).at(-1)).toMatchObject({ action: 'second-factor.taken-off' })
})

it('the next one set up has another key', async () => {
  const done = await remove(amina.recoveryCodes[0]!)
  if (isRefusal(done)) throw new Error('refused')
  expect(offeredKey(world, await actorOf(world, done.token))).not.toEqual(amina.key)
})

it('a wrong code leaves it on', async () => {
  expect(errorOf(await remove('000000'), 'code')).toBe('second-factor.either-code-wrong')
  expect(await signingIn(world)).toMatchObject({ step: 'code' })
})
