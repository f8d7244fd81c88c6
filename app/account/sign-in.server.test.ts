import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { setPassword, suspendAccount } from '#app/data/accounts.server.ts'
import { anonymous } from '#app/domain/access/actor.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import { minutes, seconds } from '#app/platform/clock.ts'
import {
  actorOf,
  aMember,
  goodPassword,
  identityOf,
  mailsOf,
  problemOf,
  signedUp,
  signingIn,
} from '#tests/support/accounts.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { signIn } from './sign-in.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

async function tokenOf(outcome: ReturnType<typeof signingIn>): Promise<string> {
  const result = await outcome
  if (isRefusal(result) || result.kind !== 'signed-in') throw new Error(`Not signed in: ${JSON.stringify(result)}`)
  return result.token
}

describe('address and password', () => {
  it('open a session, in whatever case the address is typed', async () => {
    await aMember(world)
    const actor = await actorOf(world, await tokenOf(signingIn(world, goodPassword, 'AMINA@example.ORG ')))
    expect(actor).toMatchObject({ name: 'Amina Diallo', email: 'Amina@Example.org', language: 'fr' })
  })

  it('bring the language of the account along', async () => {
    await aMember(world)
    expect(await signingIn(world)).toMatchObject({ kind: 'signed-in', language: 'fr' })
  })

  it('end what another person had open on this browser', async () => {
    const other = await aMember(world, { email: 'yusuf@example.org' })
    await aMember(world)
    await signIn(world.ctx(other), { email: 'amina@example.org', password: goodPassword, back: '' })
    const sessions = await world.services.handles.reader
      .selectFrom('auth_session')
      .where('id', '=', other.sessionId)
      .select('ended_at')
      .execute()
    expect(sessions).toEqual([{ ended_at: world.now() }])
  })
})

describe('what a stranger learns', () => {
  it('a wrong password and an unknown address get the same answer', async () => {
    await aMember(world)
    const wrong = await signingIn(world, 'not these words at all')
    expect(problemOf(wrong)).toBe('account.sign-in-wrong')
    expect(await signingIn(world, goodPassword, 'nobody@example.org')).toEqual(wrong)
  })

  it('an unconfirmed account is told to its owner alone, with a new mail', async () => {
    await signedUp(world)
    expect(problemOf(await signingIn(world, 'not these words at all'))).toBe('account.sign-in-wrong')
    expect(await mailsOf(world)).toHaveLength(1)
    expect(await signingIn(world)).toEqual({ kind: 'unconfirmed' })
    expect((await mailsOf(world)).map((mail) => mail.kind)).toEqual(['confirm-address', 'confirm-address'])
  })

  it('a suspended account is told to its owner alone', async () => {
    const { accountId } = await aMember(world)
    await suspendAccount(world.services.handles.writer, accountId)
    expect(problemOf(await signingIn(world, 'not these words at all'))).toBe('account.sign-in-wrong')
    expect(problemOf(await signingIn(world))).toBe('account.suspended')
  })

  it('a session of a suspended account is nobody’s', async () => {
    const { accountId } = await aMember(world)
    const token = await tokenOf(signingIn(world))
    await suspendAccount(world.services.handles.writer, accountId)
    expect(await identityOf(world, token)).toEqual({ actor: anonymous, endedAccountId: null, session: null })
  })
})

describe('many tries', () => {
  const fail = (email?: string) => signingIn(world, 'not these words at all', email)

  async function failTimes(times: number, email?: string): Promise<void> {
    for (let i = 0; i < times; i++) await fail(email)
  }

  it('after ten failures even the right password waits a minute, and the owner has a link', async () => {
    await aMember(world)
    await failTimes(10)
    expect((await mailsOf(world)).map((mail) => mail.kind)).toEqual(['confirm-address', 'sign-in-slowed'])
    expect(problemOf(await signingIn(world))).toBe('account.sign-in-wait')
    world.pass(seconds(59))
    expect(problemOf(await signingIn(world))).toBe('account.sign-in-wait')
    world.pass(seconds(1))
    await tokenOf(signingIn(world))
  })

  it('a try that has to wait does not make the wait longer', async () => {
    await aMember(world)
    await failTimes(10)
    world.pass(seconds(50))
    await failTimes(5)
    world.pass(seconds(10))
    await tokenOf(signingIn(world))
  })

  it('an unknown address is slowed down alike, and nobody is mailed', async () => {
    await failTimes(10, 'nobody@example.org')
    expect(problemOf(await fail('nobody@example.org'))).toBe('account.sign-in-wait')
    expect(await mailsOf(world)).toEqual([])
  })

  it('the right password wipes the count', async () => {
    await aMember(world)
    await failTimes(9)
    await tokenOf(signingIn(world))
    await failTimes(9)
    await tokenOf(signingIn(world))
  })

  it('fifty tries at once are no more than ten', async () => {
    await aMember(world)
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => fail()))
    expect(outcomes.filter((outcome) => problemOf(outcome) === 'account.sign-in-wrong')).toHaveLength(10)
  })

  it('a network that fails 300 times keeps those out who are new there, not those who are known', async () => {
    await aMember(world)
    await aMember(world, { email: 'yusuf@example.org' })
    const { writer } = world.services.handles
    const rows = Array.from({ length: 300 }, (_, i) => ({
      id: `f${i}`,
      email_hash: `h${i}`,
      network: '192.0.2.1',
      known_network: 0,
      at: world.now(),
    }))
    await writer.insertInto('sign_in_failure').values(rows).execute()
    world.pass(minutes(5))
    await tokenOf(signingIn(world))
    await writer.deleteFrom('known_network').execute()
    expect(problemOf(await signingIn(world))).toBe('account.sign-in-wait')
    world.pass(minutes(56))
    await tokenOf(signingIn(world))
  })
})

describe('what happens while the password is being compared', () => {
  /** A context whose comparison of passwords takes so long that something else is done meanwhile. */
  function slow(meanwhile: (accountId: string) => Promise<unknown>, accountId: string) {
    const ctx = world.ctx(anonymous)
    async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
      const isRight = await ctx.auth.verifyPassword(stored, password)
      await meanwhile(accountId)
      return isRight
    }
    return { ...ctx, auth: { ...ctx.auth, verifyPassword } }
  }

  const asAmina = { email: 'amina@example.org', password: goodPassword, back: '' }

  it('a password that was replaced no longer opens', async () => {
    const { accountId } = await aMember(world)
    const ctx = slow((id) => setPassword(world.services.handles.writer, id, 'another', world.now()), accountId)
    expect(problemOf(await signIn(ctx, asAmina))).toBe('account.sign-in-wrong')
  })

  it('an account that was suspended stays closed', async () => {
    const { accountId } = await aMember(world)
    const ctx = slow((id) => suspendAccount(world.services.handles.writer, id), accountId)
    expect(problemOf(await signIn(ctx, asAmina))).toBe('account.suspended')
  })

  it('control: where nothing happens, it opens', async () => {
    const { accountId } = await aMember(world)
    expect(
      await signIn(
        slow(async () => null, accountId),
        asAmina,
      ),
    ).toMatchObject({ kind: 'signed-in' })
  })
})
