import { describe, expect, it } from 'vitest'
import {
  confirmAccount,
  deletePassword,
  findAccount,
  findAccountByEmail,
  getProfile,
  insertAccount,
  setPassword,
  suspendAccount,
  updateProfile,
} from '#app/data/accounts.server.ts'
import { insertAuditEntry } from '#app/data/audit.server.ts'
import {
  endGrant,
  findGrant,
  hasGrant,
  insertGrant,
  isRoleHeld,
  listGrants,
  type NewGrant,
} from '#app/data/role-grants.server.ts'
import { days, minutes, later } from '#app/platform/clock.ts'
import { aLearner, type World } from '#tests/support/world.ts'
import { onEveryDatabase } from './contract.ts'

const person = { certificateName: 'آمنة جالو', country: 'SN', institution: null }

function newAccount(world: World, email: string) {
  const id = world.services.newId()
  return {
    id,
    email,
    emailShown: email.toUpperCase(),
    ...person,
    language: 'ar',
    privacyVersion: '2026-11-24',
    at: world.now(),
  }
}

onEveryDatabase('accounts', (world) => {
  const db = () => world().services.handles.writer
  const now = () => world().now()

  it('one is found by its address and by its id, with whatever password it has', async () => {
    const account = newAccount(world(), 'amina@example.org')
    expect(await insertAccount(db(), account)).toBe(true)
    const found = {
      id: account.id,
      email: 'amina@example.org',
      emailShown: 'AMINA@EXAMPLE.ORG',
      status: 'unconfirmed',
      language: 'ar',
      name: 'آمنة جالو',
      passwordHash: null,
    }
    expect(await findAccountByEmail(db(), 'amina@example.org')).toEqual(found)
    await setPassword(db(), account.id, 'hash-1', now())
    await setPassword(db(), account.id, 'hash-2', now())
    expect(await findAccount(db(), account.id)).toEqual({ ...found, passwordHash: 'hash-2' })
    await deletePassword(db(), account.id)
    expect(await findAccount(db(), account.id)).toEqual(found)
    expect(await findAccountByEmail(db(), 'nobody@example.org')).toBeNull()
  })

  it('an address has one account: the second is not made, and its transaction goes on', async () => {
    await insertAccount(db(), newAccount(world(), 'amina@example.org'))
    const again = newAccount(world(), 'amina@example.org')
    await db()
      .transaction()
      .execute(async (tx) => {
        expect(await insertAccount(tx, again)).toBe(false)
        expect(await findAccount(tx, again.id)).toBeNull()
      })
    expect(await db().selectFrom('person').select('account_id').execute()).toHaveLength(1)
  })

  it('an account is confirmed once and suspended once', async () => {
    const account = newAccount(world(), 'amina@example.org')
    await insertAccount(db(), account)
    expect(await suspendAccount(db(), account.id)).toBe(false)
    expect(await confirmAccount(db(), account.id, now())).toBe(true)
    expect(await confirmAccount(db(), account.id, now())).toBe(false)
    expect(await suspendAccount(db(), account.id)).toBe(true)
    expect(await confirmAccount(db(), account.id, now())).toBe(false)
    expect(await findAccount(db(), account.id)).toMatchObject({ status: 'suspended' })
  })

  it('a profile is changed and read back', async () => {
    const { accountId } = await aLearner(world())
    await updateProfile(
      db(),
      accountId,
      { certificateName: 'Amina', country: 'MZ', institution: 'INE', language: 'pt' },
      now(),
    )
    expect(await getProfile(db(), accountId)).toMatchObject({
      certificateName: 'Amina',
      country: 'MZ',
      institution: 'INE',
      language: 'pt',
    })
  })

  describe('role grants', () => {
    async function grant(options: Partial<NewGrant> = {}): Promise<string> {
      const { newId } = world().services
      const accountId = options.accountId ?? (await aLearner(world())).accountId
      const scope = { role: 'operator' as const, scopeKind: 'centre' as const, scopeId: 'centre' }
      await insertGrant(db(), {
        id: newId(),
        accountId,
        ...scope,
        at: now(),
        grantedBy: null,
        reason: 'test',
        ...options,
      })
      return accountId
    }

    it('the same one twice is one', async () => {
      const accountId = await grant()
      const again = { id: world().services.newId(), accountId, role: 'operator', at: now(), reason: 'test' } as const
      const scope = { scopeKind: 'centre', scopeId: 'centre', grantedBy: null } as const
      expect(await insertGrant(db(), { ...again, ...scope })).toBe(false)
      await grant({ accountId, role: 'issuer' })
      expect(await db().selectFrom('role_grant').select('id').execute()).toHaveLength(2)
    })

    it('holds from its beginning, up to its end', async () => {
      const accountId = await grant({ at: later(now(), minutes(1)) })
      expect(await hasGrant(db(), accountId, now())).toBe(false)
      expect(await isRoleHeld(db(), 'operator', now())).toBe(false)
      world().pass(minutes(1))
      expect(await hasGrant(db(), accountId, now())).toBe(true)
      expect(await isRoleHeld(db(), 'operator', now())).toBe(true)
      expect(await isRoleHeld(db(), 'issuer', now())).toBe(false)
      await db().updateTable('role_grant').set({ until_at: now() }).execute()
      expect(await hasGrant(db(), accountId, now())).toBe(false)
      expect(await isRoleHeld(db(), 'operator', now())).toBe(false)
    })

    it('ended keeps the end it was granted with, and is ended once', async () => {
      const until = later(now(), days(60))
      const accountId = await grant({ until })
      const [{ id } = { id: '' }] = await listGrants(db(), accountId)
      expect(await findGrant(db(), id)).toMatchObject({ until, ended: null })
      world().pass(days(1))
      const endedAt = now()
      expect(await endGrant(db(), id, endedAt)).toBe(true)
      world().pass(days(1))
      expect(await endGrant(db(), id, now())).toBe(false)
      expect(await findGrant(db(), id)).toMatchObject({ until: endedAt, ended: { grantedUntil: until } })
      const open = await grant()
      const [{ id: openId } = { id: '' }] = await listGrants(db(), open)
      await endGrant(db(), openId, now())
      expect(await findGrant(db(), openId)).toMatchObject({ until: now(), ended: { grantedUntil: null } })
    })

    it('of a suspended account is held by nobody', async () => {
      const accountId = await grant()
      await suspendAccount(db(), accountId)
      expect(await isRoleHeld(db(), 'operator', now())).toBe(false)
    })
  })

  it('an entry of the audit stays as it is', async () => {
    const entry = {
      id: world().services.newId(),
      at: now(),
      actorId: null,
      action: 'role.granted',
      subject: 'x',
      reason: 'test',
    }
    await insertAuditEntry(db(), entry)
    await expect(db().deleteFrom('audit_entry').execute()).rejects.toThrow('append-only')
  })
})
