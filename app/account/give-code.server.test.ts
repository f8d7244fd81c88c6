import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { suspendAccount } from '#app/data/accounts.server.ts'
import { anonymous, type Halfway } from '#app/domain/access/actor.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import { minutes, seconds } from '#app/platform/clock.ts'
import { actorOf, aMember, errorOf, identityOf, mailsOf, problemOf } from '#tests/support/accounts.ts'
import {
  auditOf,
  codeOf,
  grantRole,
  halfwayIn,
  withSecondFactor,
  type WithFactor,
} from '#tests/support/second-factor.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { giveCode } from './give-code.server.ts'

let world: World
let amina: WithFactor
let halfway: Halfway
beforeEach(async () => {
  world = await aWorld()
  const member = await aMember(world)
  await grantRole(world, member.accountId)
  amina = await withSecondFactor(world, member)
  halfway = await halfwayIn(world)
})
afterEach(() => world.close())

const give = (code: string, kind: 'app' | 'recovery' = 'app', actor = halfway) =>
  giveCode(world.ctx(actor), { kind, code })
const now = (away = 0) => codeOf(amina.key, world.now(), away)

async function tokenOf(outcome: ReturnType<typeof give>): Promise<string> {
  const result = await outcome
  if (isRefusal(result)) throw new Error(`Refused: ${JSON.stringify(result)}`)
  return result.token
}

describe('a code of the app', () => {
  it('makes the sign-in whole, roles and all', async () => {
    const actor = await actorOf(world, await tokenOf(give(now())))
    expect(actor).toMatchObject({ secondFactorAt: world.now(), grants: [{ role: 'operator' }], withheld: [] })
  })

  it.each([-1, 1])('of %d steps from now is taken as well', async (away) => {
    await tokenOf(give(now(away)))
  })

  it.each([-2, 2])('of %d steps from now is not', async (away) => {
    expect(errorOf(await give(now(away)), 'code')).toBe('second-factor.app-code-wrong')
  })

  it('is taken once: whoever looked over the shoulder comes too late', async () => {
    const code = now()
    await tokenOf(give(code))
    const second = await halfwayIn(world)
    expect(errorOf(await give(code, 'app', second), 'code')).toBe('second-factor.app-code-wrong')
    expect(errorOf(await give(now(-1), 'app', second), 'code')).toBe('second-factor.app-code-wrong')
    world.pass(seconds(30))
    await tokenOf(give(now(), 'app', second))
  })

  it('sent five times at once opens one session', async () => {
    const code = now()
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => give(code)))
    expect(outcomes.filter((outcome) => !isRefusal(outcome))).toHaveLength(1)
  })

  it('of somebody else is wrong', async () => {
    const yusuf = await withSecondFactor(world, await aMember(world, { email: 'yusuf@example.org' }))
    const own = await halfwayIn(world)
    expect(isRefusal(await give(codeOf(yusuf.key, world.now()), 'app', own))).toBe(true)
  })
})

describe('a recovery code', () => {
  it('is used up, counted, and its owner told', async () => {
    const code = amina.recoveryCodes[3]!.toLowerCase().replaceAll('-', ' ')
    const taken = await give(code, 'recovery')
    expect(taken).toMatchObject({ codesLeft: 9 })
    expect((await mailsOf(world)).at(-1)).toMatchObject({ kind: 'second-factor-changed', change: 'code-used' })
    expect((await auditOf(world)).at(-1)).toMatchObject({ action: 'second-factor.code-used', by: halfway.accountId })
    const again = await halfwayIn(world)
    expect(errorOf(await give(code, 'recovery', again), 'code')).toBe('second-factor.recovery-code-wrong')
  })

  it('is no code of the app, and the other way round', async () => {
    expect(isRefusal(await give(amina.recoveryCodes[0]!))).toBe(true)
    expect(isRefusal(await give(now(), 'recovery'))).toBe(true)
  })
})

describe('being halfway in', () => {
  it('opens nothing, and is not renewed', async () => {
    const { actor, session } = await identityOf(world, await halfwayToken())
    expect(actor).toMatchObject({ kind: 'halfway', accountId: halfway.accountId, language: 'fr' })
    expect(Object.keys(actor).sort()).toEqual(['accountId', 'kind', 'language', 'sessionId'])
    expect(session).toBeNull()
  })

  it('ends after ten minutes', async () => {
    const token = await halfwayToken()
    world.pass(minutes(10) - 1)
    expect((await identityOf(world, token)).actor.kind).toBe('halfway')
    world.pass(1)
    expect((await identityOf(world, token)).actor).toEqual(anonymous)
  })

  it('is over for a session that has ended meanwhile', async () => {
    await halfwayIn(world)
    await tokenOf(give(now()))
    world.pass(seconds(30))
    expect(problemOf(await give(now()))).toBe('second-factor.over')
  })

  it('is over for an account that was suspended meanwhile', async () => {
    await suspendAccount(world.services.handles.writer, halfway.accountId)
    expect(problemOf(await give(now()))).toBe('second-factor.over')
  })

  async function halfwayToken(): Promise<string> {
    const { auth, handles, newId } = world.services
    const start = { id: newId(), accountId: halfway.accountId, device: '', factorAt: null, now: world.now() }
    return auth.startSession(handles.writer, start)
  }
})

describe('many tries', () => {
  it('after ten wrong codes even the right one waits a minute, and the owner is warned', async () => {
    for (let i = 0; i < 10; i++) await give('000000')
    expect(problemOf(await give(now()))).toBe('second-factor.code-wait')
    expect((await mailsOf(world)).filter(({ kind }) => kind === 'second-factor-slowed')).toHaveLength(1)
    world.pass(minutes(1))
    await tokenOf(give(now()))
  })

  it('the right password does not wipe their count', async () => {
    for (let i = 0; i < 5; i++) await give('000000')
    const again = await halfwayIn(world)
    for (let i = 0; i < 5; i++) await give('000000', 'app', again)
    expect(problemOf(await give(now(), 'app', again))).toBe('second-factor.code-wait')
  })

  it('the right code does', async () => {
    for (let i = 0; i < 9; i++) await give('000000')
    await tokenOf(give(now()))
    world.pass(seconds(30))
    const again = await halfwayIn(world)
    for (let i = 0; i < 9; i++) await give('000000', 'app', again)
    await tokenOf(give(now(), 'app', again))
  })
})
