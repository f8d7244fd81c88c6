import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { endSession } from '#app/data/sessions.server.ts'
import { anonymous, type SignedIn } from '#app/domain/access/actor.ts'
import { days, hours, minutes } from '#app/platform/clock.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { makeAuth } from './auth.server.ts'

let world: World
let amina: SignedIn
let token: string
beforeEach(async () => {
  world = await aWorld()
  amina = await aLearner(world, { name: 'Amina', language: 'ar' })
  token = await begin()
})
afterEach(() => world.close())

function begin(): Promise<string> {
  const { auth, handles, newId } = world.services
  const start = { id: newId(), accountId: amina.accountId, device: 'Firefox, Linux', factorAt: null, now: world.now() }
  return auth.startSession(handles.writer, start)
}

const read = (cookies = `session=${token}`) => {
  const { auth, handles } = world.services
  return auth.readRequest(handles, cookies, world.now())
}

async function use(): Promise<void> {
  const { session } = await read()
  if (session) await world.services.auth.touchSession(world.services.handles.writer, session, world.now())
}

const nobody = { actor: anonymous, endedAccountId: null, session: null }
const ended = () => ({ ...nobody, endedAccountId: amina.accountId })

describe('who sends a cookie', () => {
  it('is the account of its session', async () => {
    const { actor, session } = await read(`language=ar; session=${token}`)
    expect(actor).toMatchObject({
      kind: 'account',
      accountId: amina.accountId,
      name: 'Amina',
      language: 'ar',
      grants: [],
    })
    expect(session).toMatchObject({ kind: 'learner', seenAt: world.now() })
    expect(session?.id).toBe((actor as SignedIn).sessionId)
  })

  it.each([
    ['no cookie', ''],
    ['an empty one', 'session='],
    ['one that was never given', `session=${'x'.repeat(43)}`],
    ['something else than a token', 'session=../../etc'],
  ])('is nobody with %s', async (_name, cookies) => {
    expect(await read(cookies)).toEqual(nobody)
  })

  it('is nobody with two cookies of the name, one of them planted', async () => {
    expect(await read(`session=${token}; session=${'x'.repeat(43)}`)).toEqual(nobody)
  })

  it('is nobody with what stands in the record', async () => {
    const row = await world.services.handles.reader
      .selectFrom('auth_session')
      .select(['id', 'token_hash'])
      .executeTakeFirstOrThrow()
    expect(JSON.stringify(row)).not.toContain(token)
    expect(await read(`session=${row.id}`)).toEqual(nobody)
    expect(await read(`session=${row.token_hash.slice(0, 43)}`)).toEqual(nobody)
  })
})

describe('a session', () => {
  it('that was ended names its account and lets nobody in', async () => {
    const { actor } = await read()
    await endSession(world.services.handles.writer, amina.accountId, (actor as SignedIn).sessionId, world.now())
    expect(await read()).toEqual(ended())
  })

  it('ends after twelve idle hours', async () => {
    world.pass(hours(12) - 1)
    expect((await read()).actor.kind).toBe('account')
    world.pass(1)
    expect(await read()).toEqual(ended())
  })

  it('goes on while it is used, up to fourteen days', async () => {
    for (let hour = 0; hour < 14 * 24; hour += 6) {
      expect((await read()).actor.kind).toBe('account')
      await use()
      world.pass(hours(6))
    }
    expect(await read()).toEqual(ended())
  })

  it('is noted as used at most every five minutes', async () => {
    const seen = async () => (await read()).session?.seenAt
    const begun = world.now()
    world.pass(minutes(5) - 1)
    await use()
    expect(await seen()).toBe(begun)
    world.pass(1)
    await use()
    expect(await seen()).toBe(world.now())
  })

  it('that has ended is not brought back by use', async () => {
    const { session } = await read()
    world.pass(minutes(10))
    await endSession(world.services.handles.writer, amina.accountId, session!.id, world.now())
    await world.services.auth.touchSession(world.services.handles.writer, session!, world.now())
    expect(await read()).toEqual(ended())
  })

  it('is read without a write: a read-only handle is enough', async () => {
    world.pass(days(20))
    expect(await read()).toEqual(ended())
    expect(await world.services.handles.reader.selectFrom('auth_session').select('id').execute()).toHaveLength(1)
  })

  it('is cleared away when it can no longer hold', async () => {
    world.pass(days(14) + 1)
    await world.services.auth.clearAway(world.services.handles.writer, world.now())
    expect(await read()).toEqual(nobody)
  })
})

describe('its cookie', () => {
  const secure = makeAuth({ settings: { secureCookies: true }, secret: Buffer.alloc(32) })

  it('is held to this origin, kept from scripts, sent by own forms, and gone when the browser closes', () => {
    expect(secure.sessionCookie('abc')).toBe('__Host-session=abc; Path=/; SameSite=Lax; HttpOnly; Secure')
    expect(world.services.auth.sessionCookie('abc')).toBe('session=abc; Path=/; SameSite=Lax; HttpOnly')
  })

  it('over TLS the plain name means nothing', async () => {
    const { handles } = world.services
    expect(await secure.readRequest(handles, `session=${token}`, world.now())).toEqual(nobody)
    expect((await secure.readRequest(handles, `__Host-session=${token}`, world.now())).actor.kind).toBe('account')
  })

  it('is taken back', () => {
    expect(secure.clearedCookie()).toBe('__Host-session=; Path=/; SameSite=Lax; Max-Age=0; HttpOnly; Secure')
  })
})
