import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { insertCentreVersion } from '#app/data/centre.server.ts'
import { sha256 } from '#app/data/credentials.server.ts'
import { noCentre } from '#app/domain/centre/centre.ts'
import { formatNumber } from '#app/domain/credential/number.ts'
import { nextEntry, type CredentialEventKind, type LedgerEntry } from '#app/domain/credential/ledger.ts'
import { days } from '#app/platform/clock.ts'
import { aCredential } from '#tests/support/credential.ts'
import { aLearner, anonymous, aWorld, type World } from '#tests/support/world.ts'
import { verifyCredential } from './verify-credential.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const verify = (number: string, language: 'en' | 'ar' = 'en') =>
  verifyCredential(world.readingCtx(anonymous, language), { number })

async function putCentre(accountId: string): Promise<void> {
  const centre = { ...noCentre, names: { en: 'Regional Centre' }, dye: 4 as const }
  await world.services.handles.writer
    .transaction()
    .execute((tx) => insertCentreVersion(tx, { at: world.now(), accountId, centre }))
}

/** Plays what a later issue will do: the step and its entry. */
async function end(id: string, state: 'revoked' | 'superseded', kind: CredentialEventKind = state): Promise<void> {
  const db = world.services.handles.writer
  const rows = await db.selectFrom('credential_event').selectAll().where('credential_id', '=', id).execute()
  const last = rows
    .map((row): LedgerEntry => ({
      credentialId: id,
      number: row.number,
      kind: row.kind,
      at: row.at,
      by: row.by,
      previousHash: row.previous_hash,
      hash: row.hash,
    }))
    .at(-1)!
  const entry = nextEntry(last, { credentialId: id, kind, at: world.now(), by: 'rule' }, sha256)
  await db.updateTable('credential').set({ state }).where('id', '=', id).execute()
  const { number, at, by, previousHash, hash } = entry
  await db
    .insertInto('credential_event')
    .values({ credential_id: id, number, kind, at, by, previous_hash: previousHash, hash })
    .execute()
}

describe('verification', () => {
  it('says name, course, hours, date, edition and status', async () => {
    const { id } = await aCredential(world)
    world.pass(days(3))
    expect(await verify(id)).toEqual({
      number: formatNumber(id),
      standing: { verdict: 'recorded', since: null },
      centre: null,
      claims: {
        recipientName: 'Amina Diallo',
        course: { language: 'en', text: 'Small course' },
        courseSlug: 'small-course',
        dye: 1,
        minutes: 60,
        completedAt: '2026-11-02T09:00:00.000Z',
        edition: 1,
        language: 'en',
      },
      replacedBy: null,
      issuer: 'localhost:3000',
      checkedAt: '2026-11-05T09:00:00.000Z',
    })
  })

  it('has the colour of the paper: the centre’s, where it has one', async () => {
    const learner = await aLearner(world)
    await putCentre(learner.accountId)
    world.pass(days(1))
    const { id } = await aCredential(world, { learner })
    expect(await verify(id)).toMatchObject({ centre: { text: 'Regional Centre' }, claims: { dye: 4 } })
  })

  it('issued before the centre had said anything stays as it was when the centre does', async () => {
    const { id, learner } = await aCredential(world)
    world.pass(days(1))
    await putCentre(learner.accountId)
    expect(await verify(id)).toMatchObject({ centre: null, claims: { dye: 1 } })
  })

  it('tells nothing of the person beyond the name', async () => {
    const { id, learner } = await aCredential(world)
    const told = JSON.stringify(await verify(id))
    for (const secret of [learner.email, learner.accountId, 'Ministry of Labour', 'SN"'])
      expect(told).not.toContain(secret)
  })

  it('takes the number as people type it', async () => {
    const { id } = await aCredential(world)
    expect(await verify(formatNumber(id).toLowerCase())).toMatchObject({ number: formatNumber(id) })
    expect(await verify(id.replaceAll('0', 'O'))).toMatchObject({ number: formatNumber(id) })
  })

  it.each(['', '0', '7ZZZZZZZZZZZZZZZZZZZZZZZZZ', "' OR 1=1 --", '<script>', '%00', 'شهادة', 'x'.repeat(200)])(
    'of %j finds nothing',
    async (number) => {
      await aCredential(world)
      expect(await verify(number)).toBeNull()
    },
  )

  it.each(['revoked', 'superseded'] as const)('shows since when a certificate is %s', async (state) => {
    const { id } = await aCredential(world)
    world.pass(days(10))
    await end(id, state)
    expect(await verify(id)).toMatchObject({ standing: { verdict: state, since: '2026-11-12T09:00:00.000Z' } })
  })

  it('confirms nothing, and repeats no claim, when row and ledger disagree', async () => {
    const { id } = await aCredential(world)
    await world.services.handles.writer.updateTable('credential').set({ state: 'valid' }).where('id', '=', id).execute()
    expect(await verify(id)).toMatchObject({ standing: { verdict: 'unconfirmed' }, claims: null })
  })

  it('reads on a handle that cannot write', async () => {
    const { id } = await aCredential(world)
    await verify(id)
    expect(await world.services.handles.reader.selectFrom('credential_event').select('number').execute()).toHaveLength(
      1,
    )
  })
})
