import { expect, it } from 'vitest'
import {
  findCredential,
  findCredentialOfEnrolment,
  findOwnCredential,
  insertCredential,
  listCredentials,
  listLedger,
  sha256,
} from '#app/data/credentials.server.ts'
import { makeClaims } from '#app/domain/credential/claims.ts'
import { firstBreak } from '#app/domain/credential/ledger.ts'
import { minutes } from '#app/platform/clock.ts'
import { aCourse } from '#tests/support/course.ts'
import { aLearner, type World } from '#tests/support/world.ts'
import { onEveryDatabase } from './contract.ts'

interface Completion {
  enrolmentId: string
  editionId: string
  accountId: string
}

async function aCompletion(world: World): Promise<Completion> {
  const { newId, handles } = world.services
  const course = await handles.writer.selectFrom('course').select(['id', 'current_edition_id']).executeTakeFirst()
  const [courseId, editionId] = course
    ? [course.id, course.current_edition_id!]
    : await aCourse(world).then((made) => [made.courseId, made.editionId])
  const { accountId } = await aLearner(world)
  const enrolmentId = newId()
  await handles.writer
    .insertInto('enrolment')
    .values({
      id: enrolmentId,
      account_id: accountId,
      course_id: courseId!,
      edition_id: editionId!,
      state: 'completed',
      enrolled_at: world.now(),
      completed_at: world.now(),
      withdrawn_at: null,
    })
    .execute()
  return { enrolmentId, editionId: editionId!, accountId }
}

async function issue(world: World, { enrolmentId, accountId }: Completion, id = world.services.newCredentialId()) {
  const claims = makeClaims({
    credentialId: id,
    recipientName: 'Amina Diallo',
    courseSlug: 'small-course',
    titles: { en: 'Small course' },
    edition: 1,
    minutes: 60,
    outcomes: {},
    language: 'en',
    completedAt: world.now(),
  })
  const db = world.services.handles.writer
  await db.transaction().execute((tx) => insertCredential(tx, { id, enrolmentId, accountId, claims, at: world.now() }))
  return { id, claims }
}

onEveryDatabase('credentials', (world) => {
  const db = () => world().services.handles.writer

  it('one that was issued is found with its claims, unsigned, and its ledger has begun', async () => {
    const completion = await aCompletion(world())
    const { id, claims } = await issue(world(), completion)
    const record = { id, ...completion, claims, state: 'unsigned', createdAt: world().now(), supersededBy: null }
    expect(await findCredential(db(), id)).toEqual(record)
    expect(await findCredentialOfEnrolment(db(), completion.enrolmentId)).toEqual(record)
    const ledger = await listLedger(db(), id)
    expect(ledger).toMatchObject([{ number: 1, kind: 'issued', by: 'rule' }])
    expect(firstBreak(ledger, sha256)).toBeNull()
  })

  it('an enrolment gives one credential: a second is refused and leaves nothing behind', async () => {
    const completion = await aCompletion(world())
    await issue(world(), completion)
    await expect(issue(world(), completion)).rejects.toThrow()
    expect(await db().selectFrom('credential').select('id').execute()).toHaveLength(1)
    expect(await db().selectFrom('credential_event').select('number').execute()).toHaveLength(1)
  })

  it('a superseded one makes room for the one that stands in its place', async () => {
    const completion = await aCompletion(world())
    const { id } = await issue(world(), completion)
    await db().updateTable('credential').set({ state: 'superseded' }).where('id', '=', id).execute()
    const corrected = await issue(world(), completion)
    expect(await findCredentialOfEnrolment(db(), completion.enrolmentId)).toMatchObject({ id: corrected.id })
  })

  it('two numbers that lead to the same place in the status list get two places', async () => {
    const first = await issue(world(), await aCompletion(world()), '00000000000000000000000005')
    const second = await issue(world(), await aCompletion(world()), '10000000000000000000000005')
    const rows = await db().selectFrom('credential').select(['id', 'status_index']).orderBy('id').execute()
    expect(rows.map((row) => [row.id, Number(row.status_index)])).toEqual([
      [first.id, 5],
      [second.id, 6],
    ])
  })

  it('a person finds her own, the newest first, and nobody else finds them', async () => {
    const completion = await aCompletion(world())
    const { id } = await issue(world(), completion)
    world().pass(minutes(1))
    const other = await aCompletion(world())
    expect(await findOwnCredential(db(), completion.accountId, id)).toMatchObject({ id })
    expect(await findOwnCredential(db(), other.accountId, id)).toBeNull()
    expect(await listCredentials(db(), completion.accountId)).toMatchObject([{ id }])
    expect(await listCredentials(db(), other.accountId)).toEqual([])
  })

  it('claims and ledger cannot be changed, and nothing is deleted', async () => {
    const { id } = await issue(world(), await aCompletion(world()))
    await expect(
      db()
        .updateTable('credential')
        .set({ claims: '{}' } as never)
        .where('id', '=', id)
        .execute(),
    ).rejects.toThrow()
    await expect(db().deleteFrom('credential').where('id', '=', id).execute()).rejects.toThrow('never deleted')
    await expect(db().deleteFrom('credential_event').execute()).rejects.toThrow('append-only')
    await expect(
      db()
        .updateTable('credential_event')
        .set({ by: 'me' } as never)
        .execute(),
    ).rejects.toThrow('append-only')
  })

  it('a revoked one never stands again', async () => {
    const { id } = await issue(world(), await aCompletion(world()))
    await db().updateTable('credential').set({ state: 'revoked' }).where('id', '=', id).execute()
    await expect(db().updateTable('credential').set({ state: 'valid' }).where('id', '=', id).execute()).rejects.toThrow(
      'no such step',
    )
  })

  it('a number nobody was given is found nowhere', async () => {
    expect(await findCredential(db(), '7ZZZZZZZZZZZZZZZZZZZZZZZZZ')).toBeNull()
    expect(await listLedger(db(), '7ZZZZZZZZZZZZZZZZZZZZZZZZZ')).toEqual([])
  })
})
