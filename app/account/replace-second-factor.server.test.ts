import { afterEach, beforeEach, expect, it } from 'vitest'
import { anonymous } from '#app/domain/access/actor.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import { seconds } from '#app/platform/clock.ts'
import { actorOf, aMember, errorOf, goodPassword, identityOf, mailsOf } from '#tests/support/accounts.ts'
import {
  auditOf,
  codeOf,
  halfwayIn,
  offeredKey,
  withSecondFactor,
  type WithFactor,
} from '#tests/support/second-factor.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { giveCode } from './give-code.server.ts'
import { replaceSecondFactor } from './replace-second-factor.server.ts'

let world: World
let amina: WithFactor
beforeEach(async () => {
  world = await aWorld()
  amina = await withSecondFactor(world, await aMember(world))
})
afterEach(() => world.close())

const newKey = () => offeredKey(world, amina.actor)
const newCode = () => codeOf(newKey(), world.now())

function replace(code: string, typedNew = newCode()) {
  return replaceSecondFactor(world.ctx(amina.actor), { password: goodPassword, code, newCode: typedNew })
}

it('the new app signs in, the old one and the old recovery codes no longer do', async () => {
  const key = newKey()
  expect(key).not.toEqual(amina.key)
  const done = await replace(codeOf(amina.key, world.now()))
  if (isRefusal(done)) throw new Error('refused')
  expect(await actorOf(world, done.token)).toMatchObject({ secondFactorAt: world.now() })
  expect((await identityOf(world, amina.token)).actor).toEqual(anonymous)
  world.pass(seconds(60))
  const give = async (code: string, kind: 'app' | 'recovery') =>
    !isRefusal(await giveCode(world.ctx(await halfwayIn(world)), { kind, code }))
  expect(await give(codeOf(amina.key, world.now()), 'app')).toBe(false)
  expect(await give(amina.recoveryCodes[0]!, 'recovery')).toBe(false)
  expect(await give(codeOf(key, world.now()), 'app')).toBe(true)
})

it('with the old phone lost a recovery code does; it is told and in the audit', async () => {
  expect(isRefusal(await replace(amina.recoveryCodes[1]!))).toBe(false)
  expect((await mailsOf(world)).at(-1)).toMatchObject({ kind: 'second-factor-changed', change: 'replaced' })
  expect((await auditOf(world)).map(({ action }) => action)).toEqual(['second-factor.set-up', 'second-factor.replaced'])
})

it('a slip in the new code does not use a recovery code up', async () => {
  expect(errorOf(await replace(amina.recoveryCodes[1]!, '000000'), 'newCode')).toBe('second-factor.new-code-wrong')
  expect(isRefusal(await replace(amina.recoveryCodes[1]!))).toBe(false)
})

it('the new app alone proves nothing', async () => {
  expect(errorOf(await replace(newCode()), 'code')).toBe('second-factor.either-code-wrong')
})
