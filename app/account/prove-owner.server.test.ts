import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { setPassword } from '#app/data/accounts.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { minutes } from '#app/platform/clock.ts'
import { aMember, errorOf, goodPassword, problemOf } from '#tests/support/accounts.ts'
import { codeOf, withSecondFactor, type WithFactor } from '#tests/support/second-factor.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { proveOwner, type Proof } from './prove-owner.server.ts'

let world: World
let member: SignedIn
beforeEach(async () => {
  world = await aWorld()
  member = await aMember(world)
})
afterEach(() => world.close())

const prove = (proof: Proof, actor = member) => proveOwner(world.ctx(actor), proof, async () => 'done')

describe('where there is no second factor', () => {
  it('the password proves the owner', async () => {
    expect(await prove({ password: goodPassword, code: null })).toBe('done')
    expect(errorOf(await prove({ password: 'not these words', code: null }), 'password')).toBe(
      'account.current-password-wrong',
    )
  })

  it('a form that asks for a code says that there is none any more', async () => {
    expect(problemOf(await prove({ password: goodPassword, code: '000000' }))).toBe('second-factor.none-any-more')
  })

  it('guessing the password is slowed down like signing in', async () => {
    for (let i = 0; i < 10; i++) await prove({ password: 'not these words', code: null })
    expect(problemOf(await prove({ password: goodPassword, code: null }))).toBe('account.sign-in-wait')
  })

  it('a password that was replaced while it was compared no longer counts', async () => {
    const ctx = world.ctx(member)
    async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
      const isRight = await ctx.auth.verifyPassword(stored, password)
      await setPassword(world.services.handles.writer, member.accountId, 'another', world.now())
      return isRight
    }
    const slow = { ...ctx, auth: { ...ctx.auth, verifyPassword } }
    const outcome = await proveOwner(slow, { password: goodPassword, code: null }, async () => 'done')
    expect(errorOf(outcome, 'password')).toBe('account.current-password-wrong')
  })
})

describe('where there is one', () => {
  let amina: WithFactor
  beforeEach(async () => {
    amina = await withSecondFactor(world, member)
  })

  const code = () => codeOf(amina.key, world.now())

  it('it takes the password and a code of the app', async () => {
    expect(await prove({ password: goodPassword, code: code() }, amina.actor)).toBe('done')
  })

  it('or a recovery code, which is used up', async () => {
    const proof = { password: goodPassword, code: amina.recoveryCodes[0]! }
    expect(await prove(proof, amina.actor)).toBe('done')
    expect(errorOf(await prove(proof, amina.actor), 'code')).toBe('second-factor.either-code-wrong')
  })

  it('the password alone is not enough', async () => {
    expect(problemOf(await prove({ password: goodPassword, code: null }, amina.actor))).toBe('second-factor.there')
    expect(errorOf(await prove({ password: goodPassword, code: '000000' }, amina.actor), 'code')).toBe(
      'second-factor.either-code-wrong',
    )
  })

  it('the code alone neither, and it is not used up', async () => {
    const proof = { password: 'not these words', code: code() }
    expect(errorOf(await prove(proof, amina.actor), 'password')).toBe('account.current-password-wrong')
    expect(await prove({ ...proof, password: goodPassword }, amina.actor)).toBe('done')
  })

  it('guessing codes is slowed down, however right the password', async () => {
    for (let i = 0; i < 10; i++) await prove({ password: goodPassword, code: '000000' }, amina.actor)
    const proof = () => prove({ password: goodPassword, code: code() }, amina.actor)
    expect(problemOf(await proof())).toBe('second-factor.code-wait')
    world.pass(minutes(1))
    expect(await proof()).toBe('done')
  })
})
