import { expect, it } from 'vitest'
import {
  closeAttempt,
  getOwnAttempt,
  holdOpenAttempt,
  insertAttempt,
  listAttemptItems,
  listAttempts,
  type NewAttempt,
} from '#app/data/attempts.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { NotFound } from '#app/platform/errors.ts'
import { anEnrolledLearner, enrolmentOf } from '#tests/support/learning.ts'
import { aLearner } from '#tests/support/world.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('attempts', (world) => {
  const db = () => world().services.handles.writer
  const inTransaction = <T>(act: (tx: Tx) => Promise<T>) => db().transaction().execute(act)

  /** An attempt at the quiz, not begun yet. */
  async function prepared(parts: Partial<NewAttempt> = {}) {
    const { course, learner } = await anEnrolledLearner(world())
    const { id: enrolmentId } = await enrolmentOf(world(), learner)
    const items = ['quiz-two', 'quiz-one'].map((key) => {
      const itemVersionId = `${course.courseId}:${key}`
      return { itemVersionId, itemTextId: `${itemVersionId}:en`, optionOrder: ['c', 'a', 'b'], marks: 1 }
    })
    const rules = { version: 1, passMark: 50, attempts: null, questions: 2 } as const
    const common = { id: 'a1', activityId: 'quiz-1', number: 1, kind: 'quiz', language: 'en' } as const
    const attempt: NewAttempt = {
      ...common,
      enrolmentId,
      rules,
      startedAt: world().now(),
      deadlineAt: null,
      items,
      ...parts,
    }
    return { attempt, learner }
  }

  it('an attempt comes back as it was begun, its questions in their order', async () => {
    const { attempt, learner } = await prepared()
    expect(await inTransaction((tx) => insertAttempt(tx, attempt))).toBe(true)
    const { items, ...begun } = attempt
    const record = { ...begun, deadlineAt: null, state: 'open', submittedAt: null }
    expect(await listAttempts(db(), attempt.enrolmentId)).toEqual([record])
    expect(await getOwnAttempt(db(), learner.accountId, 'a1')).toMatchObject({ ...record, enrolmentState: 'active' })
    const asked = await listAttemptItems(db(), attempt)
    expect(
      asked.map(({ itemVersionId, optionOrder, marks, position }) => [itemVersionId, optionOrder, marks, position]),
    ).toEqual(items.map((item, index) => [item.itemVersionId, item.optionOrder, 1, index + 1]))
    expect(asked[0]?.text).toMatchObject({ itemKey: 'quiz-two', language: 'en' })
  })

  it('its number is begun once; the second is told so', async () => {
    const { attempt } = await prepared()
    await inTransaction((tx) => insertAttempt(tx, attempt))
    expect(await inTransaction((tx) => insertAttempt(tx, { ...attempt, id: 'a2' }))).toBe(false)
    expect(await listAttempts(db(), attempt.enrolmentId, ['quiz-1'])).toHaveLength(1)
    expect(await listAttempts(db(), attempt.enrolmentId, ['final-test'])).toEqual([])
  })

  it('is found by its own learner alone; a check not at all', async () => {
    const { attempt, learner } = await prepared()
    await inTransaction((tx) => insertAttempt(tx, attempt))
    await inTransaction((tx) => insertAttempt(tx, { ...attempt, id: 'c1', kind: 'check', activityId: 'check-1' }))
    const other = await aLearner(world())
    await expect(getOwnAttempt(db(), other.accountId, 'a1')).rejects.toThrow(NotFound)
    await expect(getOwnAttempt(db(), learner.accountId, 'c1')).rejects.toThrow(NotFound)
  })

  it('closes once, and is held no more afterwards', async () => {
    const { attempt } = await prepared()
    await inTransaction((tx) => insertAttempt(tx, attempt))
    const now = world().now()
    expect(await inTransaction((tx) => holdOpenAttempt(tx, attempt, now))).toBe(true)
    const closings = await Promise.all([1, 2].map(() => inTransaction((tx) => closeAttempt(tx, attempt, now))))
    expect(closings.sort()).toEqual([false, true])
    expect(await inTransaction((tx) => holdOpenAttempt(tx, attempt, now))).toBe(false)
    expect(await listAttempts(db(), attempt.enrolmentId)).toMatchObject([{ state: 'submitted', submittedAt: now }])
  })
})
