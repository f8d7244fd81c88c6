import { expect, it } from 'vitest'
import { listCorrectedItems } from '#app/data/errata.server.ts'
import { listGrades } from '#app/data/grades.server.ts'
import { insertCorrection, listVersionKeys } from '#app/data/item-bank.server.ts'
import {
  countAskedAttempts,
  countOutcomes,
  endRegrading,
  insertRegradedAttempt,
  insertRegrading,
  listAskedAttempts,
  listEnrolmentsToRegrade,
  listNames,
  listOpenRegradings,
  listRegradings,
} from '#app/data/regradings.server.ts'
import type { Solution } from '#app/items/item.ts'
import { minutes } from '#app/platform/clock.ts'
import { anEnrolledLearner, enrolmentOf, sit } from '#tests/support/learning.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('regradings', (world) => {
  const db = () => world().services.handles.writer
  const inTx: typeof insertRegradedAttempt = (_, ...rest) =>
    db()
      .transaction()
      .execute((tx) => insertRegradedAttempt(tx, ...rest))

  async function aSitting() {
    const { learner, course } = await anEnrolledLearner(world())
    const attemptId = await sit(world(), learner, 'quiz-1', 'wrong')
    const itemVersionIds = [`${course.courseId}:quiz-one`]
    const { id: enrolmentId } = await enrolmentOf(world(), learner)
    return { learner, course, attemptId, itemVersionIds, enrolmentId }
  }

  it('a correction is a new key, once, and shows as one of editions published before it', async () => {
    const { course, learner } = await aSitting()
    const [current] = await listVersionKeys(db(), course.courseId, 'quiz-one')
    expect(current).toMatchObject({ number: 1, solution: { key: 'a' } })
    const edition = { id: course.editionId, publishedAt: world().now() }
    world().pass(minutes(1))
    const solution: Solution = { version: 1, kind: 'single-choice', key: 'b' }
    const by = { by: learner.accountId, reason: 'wrong', at: world().now() }
    const correct = () =>
      db()
        .transaction()
        .execute((tx) => insertCorrection(tx, { versions: [current!], solution, ...by }))
    expect([await correct(), await correct()]).toEqual([true, false])
    expect(await listVersionKeys(db(), course.courseId, 'quiz-one')).toMatchObject([{ number: 2, solution }])
    expect(await listCorrectedItems(db(), edition)).toEqual([{ itemKey: 'quiz-one', at: world().now() }])
    expect(await listCorrectedItems(db(), { ...edition, publishedAt: world().now() })).toEqual([])
  })

  it('finds what was asked, and what is not graded again yet', async () => {
    const { learner, course, attemptId, itemVersionIds, enrolmentId } = await aSitting()
    const id = world().services.newId()
    const at = world().now()
    const regrading = {
      id,
      courseId: course.courseId,
      itemKey: 'quiz-one',
      policy: 'keep',
      reason: 'wrong',
      at,
    } as const
    await db()
      .transaction()
      .execute((tx) => insertRegrading(tx, { ...regrading, by: learner.accountId, itemVersionIds }))
    expect(await listOpenRegradings(db())).toMatchObject([{ ...regrading, isDone: false, itemVersionIds }])
    const query = { itemVersionIds, before: '9', after: '', limit: 10 }
    expect(await listAskedAttempts(db(), query)).toMatchObject([
      { attemptId, enrolmentId, accountId: learner.accountId, activityId: 'quiz-1', kind: 'quiz', passMark: 50 },
    ])
    expect(await listAskedAttempts(db(), { ...query, after: attemptId })).toEqual([])
    expect(await listAskedAttempts(db(), { ...query, enrolmentId: 'another' })).toEqual([])
    expect([await countAskedAttempts(db(), query), await countAskedAttempts(db(), { ...query, before: '1' })]).toEqual([
      1, 0,
    ])
    const waiting = () => listEnrolmentsToRegrade(db(), { id, itemVersionIds }, '9', 10)
    expect(await waiting()).toEqual([enrolmentId])
    const one = { attemptId, enrolmentId }
    expect([await inTx(db() as never, id, one, 'raised'), await inTx(db() as never, id, one, 'same')]).toEqual([
      true,
      false,
    ])
    expect(await waiting()).toEqual([])
    expect((await countOutcomes(db(), [id])).get(id)).toEqual({ raised: 1, lowered: 0, kept: 0, same: 0 })
    const end = () =>
      db()
        .transaction()
        .execute((tx) => endRegrading(tx, id))
    expect([await end(), await end()]).toEqual([true, false])
    expect(await listOpenRegradings(db())).toEqual([])
    expect(await listRegradings(db(), course.courseId, 'quiz-one')).toMatchObject([{ id, isDone: true }])
    expect(await listNames(db(), [learner.accountId, 'gone'])).toEqual(new Map([[learner.accountId, learner.name]]))
    expect((await listGrades(db(), enrolmentId, [attemptId])).get(attemptId)).toMatchObject([{ reason: 'submitted' }])
  })
})
