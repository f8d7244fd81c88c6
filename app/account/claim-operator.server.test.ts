import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anonymous, hasRole, type SignedIn } from '#app/domain/access/actor.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import { days, minutes } from '#app/platform/clock.ts'
import { actorOf, aMember, errorOf, identityOf, problemOf, signingIn } from '#tests/support/accounts.ts'
import { withSecondFactor } from '#tests/support/second-factor.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { claimOperator } from './claim-operator.server.ts'

let world: World
let grace: SignedIn
beforeEach(async () => {
  world = await aWorld()
  grace = await aMember(world, { certificateName: 'Grace' })
})
afterEach(() => world.close())

function printedCode(): Promise<string | null> {
  const { auth, handles, newId } = world.services
  return auth.makeOperatorClaim(handles.writer, { newId, now: world.now() })
}

const claim = (code: string, actor = grace) => claimOperator(world.ctx(actor), { code })

async function signInToken(): Promise<string> {
  const outcome = await signingIn(world)
  if (isRefusal(outcome) || outcome.kind !== 'signed-in') throw new Error('not signed in')
  return outcome.token
}

describe('the printed code', () => {
  it('makes the operator, ends her other sessions and begins one of staff, whose role waits for the second factor', async () => {
    const elsewhere = await signInToken()
    const code = (await printedCode())!
    expect(code).toMatch(/^(\w{5}-){3}\w{5}$/)
    const done = await claim(code)
    if (isRefusal(done)) throw new Error('refused')
    const { actor, session } = await identityOf(world, done.token)
    expect(actor).toMatchObject({ grants: [], withheld: ['operator'] })
    expect(done.step).toBe('set-up')
    expect(session?.kind).toBe('staff')
    expect((await identityOf(world, elsewhere)).actor).toEqual(anonymous)
  })

  it('opens the role at once to who gave a second factor in this session', async () => {
    const { actor: withFactor } = await withSecondFactor(world, grace)
    const done = await claim((await printedCode())!, withFactor)
    if (isRefusal(done)) throw new Error('refused')
    expect(hasRole(await actorOf(world, done.token), 'operator')).toBe(true)
    expect(done.step).toBeNull()
  })

  it('may be typed in small letters, without lines, with O for nought', async () => {
    const code = (await printedCode())!.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')
    expect(isRefusal(await claim(code))).toBe(false)
  })

  it('works once, and is not printed again once there is an operator', async () => {
    const code = (await printedCode())!
    const yusuf = await aMember(world, { email: 'yusuf@example.org' })
    await claim(code)
    expect(errorOf(await claim(code, yusuf), 'code')).toBe('account.claim-wrong')
    expect(await printedCode()).toBeNull()
  })

  it('of an earlier start no longer works, nor after seven days', async () => {
    const old = (await printedCode())!
    const fresh = (await printedCode())!
    expect(errorOf(await claim(old), 'code')).toBe('account.claim-wrong')
    world.pass(days(7))
    expect(errorOf(await claim(fresh), 'code')).toBe('account.claim-wrong')
  })

  it('is in the audit', async () => {
    await claim((await printedCode())!)
    const rows = await world.services.handles.reader
      .selectFrom('audit_entry')
      .select(['action', 'subject', 'actor_id'])
      .execute()
    expect(rows).toEqual([
      { action: 'role.granted', subject: `${grace.accountId}:operator`, actor_id: grace.accountId },
    ])
  })
})

it('after ten wrong codes everybody waits a minute', async () => {
  const code = (await printedCode())!
  for (let i = 0; i < 10; i++) await claim('AAAAA-AAAAA-AAAAA-AAAAA')
  expect(problemOf(await claim(code))).toBe('account.claim-wait')
  world.pass(minutes(1))
  expect(isRefusal(await claim(code))).toBe(false)
  expect(await actorOf(world, await signInToken())).toMatchObject({ withheld: ['operator'] })
})
