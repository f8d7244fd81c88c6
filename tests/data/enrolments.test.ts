import { expect, it } from 'vitest'
import {
  completeEnrolment,
  findEnrolment,
  getEnrolment,
  holdEnrolment,
  insertEnrolment,
  listAllEnrolments,
  listEnrolments,
  resumeEnrolment,
  withdrawEnrolment,
} from '#app/data/enrolments.server.ts'
import { NotFound } from '#app/platform/errors.ts'
import { aCourse, testCourseSlug } from '#tests/support/course.ts'
import { aLearner } from '#tests/support/world.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('enrolments', (world) => {
  const db = () => world().services.handles.writer

  /** Enrols somebody in a course. @returns whether it was new */
  async function enrol(id: string, accountId: string, slug = testCourseSlug): Promise<boolean> {
    const row = await db().selectFrom('course').where('slug', '=', slug).selectAll().executeTakeFirstOrThrow()
    const enrolment = { id, accountId, courseId: row.id, editionId: row.current_edition_id!, at: world().now() }
    return db()
      .transaction()
      .execute((tx) => insertEnrolment(tx, enrolment))
  }

  async function enrolled(): Promise<string> {
    await aCourse(world())
    const { accountId } = await aLearner(world())
    await enrol('e1', accountId)
    return accountId
  }

  const inTransaction = <T>(act: (tx: Parameters<typeof holdEnrolment>[0]) => Promise<T>) =>
    db().transaction().execute(act)

  it('one for each learner and course: the second is told so, and nothing of the first changes', async () => {
    const accountId = await enrolled()
    expect(await enrol('e2', accountId)).toBe(false)
    expect(await listEnrolments(db(), accountId)).toMatchObject([
      { id: 'e1', state: 'active', withdrawnAt: null, completedAt: null },
    ])
  })

  it('is read by its own learner alone', async () => {
    const accountId = await enrolled()
    const other = await aLearner(world())
    expect(await getEnrolment(db(), accountId, testCourseSlug)).toMatchObject({
      id: 'e1',
      accountId,
      courseSlug: testCourseSlug,
    })
    expect(await findEnrolment(db(), other.accountId, testCourseSlug)).toBeNull()
    await expect(getEnrolment(db(), other.accountId, testCourseSlug)).rejects.toThrow(NotFound)
  })

  it('moves along its states, each step once', async () => {
    const accountId = await enrolled()
    const at = world().now()
    const taken = await inTransaction(async (tx) => [
      await resumeEnrolment(tx, 'e1'),
      await withdrawEnrolment(tx, 'e1', at),
      await withdrawEnrolment(tx, 'e1', at),
      await completeEnrolment(tx, 'e1', at),
      await resumeEnrolment(tx, 'e1'),
      await completeEnrolment(tx, 'e1', at),
      await withdrawEnrolment(tx, 'e1', at),
    ])
    expect(taken).toEqual([false, true, false, false, true, true, false])
    expect(await getEnrolment(db(), accountId, testCourseSlug)).toMatchObject({
      state: 'completed',
      completedAt: at,
      withdrawnAt: null,
    })
  })

  it('is held for one transaction at a time, and says the state it has by then', async () => {
    await enrolled()
    const seen: string[] = []
    const leave = inTransaction(async (tx) => {
      seen.push(await holdEnrolment(tx, 'e1'))
      await withdrawEnrolment(tx, 'e1', world().now())
    })
    const come = inTransaction(async (tx) => {
      seen.push(await holdEnrolment(tx, 'e1'))
      await resumeEnrolment(tx, 'e1')
    })
    await Promise.all([leave, come])
    expect([
      ['active', 'withdrawn'],
      ['active', 'active'],
    ]).toContainEqual(seen)
  })

  it('all of them are listed page by page, in the order of their ids', async () => {
    await enrolled()
    for (const id of ['e3', 'e2']) await enrol(id, (await aLearner(world())).accountId)
    const first = await listAllEnrolments(db(), '', 2)
    expect(first.map((one) => one.id)).toEqual(['e1', 'e2'])
    expect((await listAllEnrolments(db(), 'e2', 2)).map((one) => one.id)).toEqual(['e3'])
  })
})
