import { describe, expect, it } from 'vitest'
import { takeTry } from '#app/account/take-try.server.ts'
import {
  deleteOldParkedForms,
  findParkedForm,
  insertParkedForm,
  spendParkedForm,
} from '#app/data/parked-forms.server.ts'
import { insertGrant } from '#app/data/role-grants.server.ts'
import {
  deleteOldSessions,
  endSession,
  endSessions,
  findSession,
  hasSession,
  insertSession,
  listSessions,
  updateSessionSeen,
} from '#app/data/sessions.server.ts'
import {
  countFailuresOfAddress,
  countFailuresOfNetwork,
  deleteFailures,
  deleteOldFailures,
  insertFailure,
  insertKnownNetwork,
  isKnownNetwork,
} from '#app/data/throttles.server.ts'
import { deleteOldTokens, findTokenAccount, insertToken, spendToken, voidTokens } from '#app/data/tokens.server.ts'
import { hours, later, minutes } from '#app/platform/clock.ts'
import { aLearner, anonymous } from '#tests/support/world.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('sign-in', (world) => {
  const db = () => world().services.handles.writer
  const now = () => world().now()
  const newId = () => world().services.newId()

  describe('sessions', () => {
    async function session(accountId: string, tokenHash: string): Promise<string> {
      const id = newId()
      const device = 'Firefox, Linux'
      await insertSession(db(), { id, tokenHash, accountId, kind: 'learner', device, factorAt: null, at: now() })
      return id
    }

    it('one is found by the hash of its token, with its account and the grants in force', async () => {
      const { accountId, email } = await aLearner(world(), { name: 'Amina', language: 'ar' })
      const id = await session(accountId, 'hash-1')
      const scope = (role: 'trainer' | 'issuer', at: string) => ({
        id: newId(),
        accountId,
        role,
        scopeKind: 'course' as const,
        scopeId: 'c',
        at,
        grantedBy: null,
        reason: 'test',
      })
      await insertGrant(db(), scope('trainer', now()))
      await insertGrant(db(), scope('issuer', later(now(), hours(1))))
      expect(await findSession(db(), 'hash-1', now())).toEqual({
        id,
        kind: 'learner',
        createdAt: now(),
        seenAt: now(),
        endedAt: null,
        factorAt: null,
        accountId,
        hasSecondFactor: false,
        accountStatus: 'active',
        email,
        language: 'ar',
        name: 'Amina',
        country: 'SN',
        grants: [{ role: 'trainer', scopeKind: 'course', scopeId: 'c' }],
      })
      expect(await findSession(db(), 'hash-2', now())).toBeNull()
    })

    it('a token has one session', async () => {
      const { accountId } = await aLearner(world())
      await session(accountId, 'hash-1')
      await expect(session(accountId, 'hash-1')).rejects.toThrow()
    })

    it('it is ended once, by its own account alone', async () => {
      const [amina, yusuf] = [await aLearner(world()), await aLearner(world())]
      const id = await session(amina.accountId, 'hash-1')
      expect(await endSession(db(), yusuf.accountId, id, now())).toBe(false)
      expect(await endSession(db(), amina.accountId, id, now())).toBe(true)
      expect(await endSession(db(), amina.accountId, id, now())).toBe(false)
      expect(await hasSession(db(), amina.accountId, id)).toBe(true)
      expect(await hasSession(db(), yusuf.accountId, id)).toBe(false)
      expect(await findSession(db(), 'hash-1', now())).toMatchObject({ endedAt: now() })
      expect(await listSessions(db(), amina.accountId)).toEqual([])
    })

    it('all but one are ended, and nobody else’s', async () => {
      const [amina, yusuf] = [await aLearner(world()), await aLearner(world())]
      const here = await session(amina.accountId, 'hash-1')
      await session(amina.accountId, 'hash-2')
      await session(yusuf.accountId, 'hash-3')
      await endSessions(db(), amina.accountId, now(), here)
      expect((await listSessions(db(), amina.accountId)).map(({ id }) => id)).toEqual([here])
      await endSessions(db(), amina.accountId, now())
      expect(await listSessions(db(), amina.accountId)).toEqual([])
      expect(await listSessions(db(), yusuf.accountId)).toHaveLength(1)
    })

    it('use is noted unless it was noted a moment ago', async () => {
      const { accountId } = await aLearner(world())
      const id = await session(accountId, 'hash-1')
      const begun = now()
      world().pass(minutes(1))
      await updateSessionSeen(db(), id, now(), later(begun, -1))
      expect(await findSession(db(), 'hash-1', now())).toMatchObject({ seenAt: begun })
      await updateSessionSeen(db(), id, now(), begun)
      expect(await findSession(db(), 'hash-1', now())).toMatchObject({ seenAt: now() })
      await deleteOldSessions(db(), now())
      expect(await findSession(db(), 'hash-1', now())).not.toBeNull()
      await deleteOldSessions(db(), later(now(), 1))
      expect(await findSession(db(), 'hash-1', now())).toBeNull()
    })
  })

  describe('one-time tokens', () => {
    async function token(tokenHash: string, accountId: string | null): Promise<void> {
      await insertToken(db(), {
        id: newId(),
        kind: 'reset',
        tokenHash,
        accountId,
        at: now(),
        expiresAt: later(now(), hours(1)),
      })
    }

    it('one works once, for its kind, until its end', async () => {
      const { accountId } = await aLearner(world())
      await token('hash-1', accountId)
      expect(await findTokenAccount(db(), 'reset', 'hash-1', now())).toBe(accountId)
      expect(await findTokenAccount(db(), 'confirm', 'hash-1', now())).toBeNull()
      expect(await spendToken(db(), 'confirm', 'hash-1', now())).toBeNull()
      expect(await spendToken(db(), 'reset', 'hash-1', later(now(), hours(1)))).toBeNull()
      expect(await spendToken(db(), 'reset', 'hash-1', now())).toEqual({ accountId })
      expect(await spendToken(db(), 'reset', 'hash-1', now())).toBeNull()
      expect(await findTokenAccount(db(), 'reset', 'hash-1', now())).toBeNull()
    })

    it('used twice at once it works once', async () => {
      await token('hash-1', null)
      const spent = await Promise.all([1, 2, 3].map(() => spendToken(db(), 'reset', 'hash-1', now())))
      expect(spent.filter((one) => one !== null)).toEqual([{ accountId: null }])
    })

    it('those of an account, or nobody’s, are voided together', async () => {
      const { accountId } = await aLearner(world())
      await token('hash-1', accountId)
      await token('hash-2', null)
      await voidTokens(db(), 'reset', accountId, now())
      expect(await spendToken(db(), 'reset', 'hash-1', now())).toBeNull()
      expect(await spendToken(db(), 'reset', 'hash-2', now())).toEqual({ accountId: null })
      await token('hash-3', null)
      await voidTokens(db(), 'reset', null, now())
      expect(await spendToken(db(), 'reset', 'hash-3', now())).toBeNull()
    })

    it('old ones are cleared away', async () => {
      await token('hash-1', null)
      await deleteOldTokens(db(), later(now(), hours(1)))
      expect(await db().selectFrom('one_time_token').select('id').execute()).toHaveLength(1)
      await deleteOldTokens(db(), later(now(), hours(2)))
      expect(await db().selectFrom('one_time_token').select('id').execute()).toEqual([])
    })
  })

  describe('failures', () => {
    async function failure(emailHash: string, isKnown = false): Promise<void> {
      await insertFailure(db(), { id: newId(), emailHash, network: '192.0.2.1', isKnownNetwork: isKnown, at: now() })
    }

    it('are counted by address and by network since a time, known accounts aside', async () => {
      await failure('a')
      world().pass(minutes(10))
      await failure('a', true)
      await failure('b')
      const longAgo = later(now(), -hours(1))
      expect(await countFailuresOfAddress(db(), 'a', longAgo)).toBe(2)
      expect(await countFailuresOfAddress(db(), 'a', later(now(), -minutes(10)))).toBe(1)
      expect(await countFailuresOfNetwork(db(), '192.0.2.1', longAgo)).toBe(2)
      expect(await countFailuresOfNetwork(db(), '192.0.2.2', longAgo)).toBe(0)
      await deleteFailures(db(), 'a')
      expect(await countFailuresOfNetwork(db(), '192.0.2.1', longAgo)).toBe(1)
      await deleteOldFailures(db(), later(now(), 1))
      expect(await countFailuresOfNetwork(db(), '192.0.2.1', longAgo)).toBe(0)
    })

    it('fifty tries for an account at once are no more than ten', async () => {
      const { accountId } = await aLearner(world())
      const ctx = world().ctx(anonymous)
      const tries = await Promise.all(Array.from({ length: 50 }, () => takeTry(ctx, { key: 'a', accountId })))
      expect(tries.filter(({ allowed }) => allowed)).toHaveLength(10)
    })

    it('a network is known from the first sign-in there', async () => {
      const { accountId } = await aLearner(world())
      expect(await isKnownNetwork(db(), accountId, '192.0.2.1')).toBe(false)
      await insertKnownNetwork(db(), accountId, '192.0.2.1', now())
      await insertKnownNetwork(db(), accountId, '192.0.2.1', now())
      expect(await isKnownNetwork(db(), accountId, '192.0.2.1')).toBe(true)
      expect(await isKnownNetwork(db(), accountId, '192.0.2.2')).toBe(false)
    })
  })

  it('a parked form is found by its account for its address, and sent once', async () => {
    const [amina, yusuf] = [await aLearner(world()), await aLearner(world())]
    const key = { id: newId(), accountId: amina.accountId, path: '/account' }
    await insertParkedForm(db(), { ...key, sealed: 'sealed', expiresAt: later(now(), minutes(10)) })
    expect(await findParkedForm(db(), key, now())).toBe('sealed')
    expect(await findParkedForm(db(), { ...key, accountId: yusuf.accountId }, now())).toBeNull()
    expect(await findParkedForm(db(), { ...key, path: '/learn' }, now())).toBeNull()
    expect(await findParkedForm(db(), key, later(now(), minutes(10)))).toBeNull()
    expect(await spendParkedForm(db(), yusuf.accountId, key.id, now())).toBe(false)
    expect(await spendParkedForm(db(), amina.accountId, key.id, now())).toBe(true)
    expect(await spendParkedForm(db(), amina.accountId, key.id, now())).toBe(false)
    expect(await findParkedForm(db(), key, now())).toBeNull()
    await deleteOldParkedForms(db(), later(now(), hours(1)))
    expect(await db().selectFrom('parked_form').select('id').execute()).toEqual([])
  })
})
