import { expect, it } from 'vitest'
import { countEnrolmentsBefore, getEnrolmentById } from '#app/data/enrolments.server.ts'
import { findExtraTime, insertExtraTime, listExtraTimes } from '#app/data/extra-time.server.ts'
import { listExpiredAttempts } from '#app/data/attempts.server.ts'
import { minutes } from '#app/platform/clock.ts'
import { enrol } from '#app/learn/enrol.server.ts'
import { begin, enrolmentOf } from '#tests/support/learning.ts'
import { aTimedLearner } from '#tests/support/timed.ts'
import { aLearner } from '#tests/support/world.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('extra time', (world) => {
  const db = () => world().services.handles.writer

  it('the last one given holds', async () => {
    const { learner, course } = await aTimedLearner(world(), { timeLimit: 20 })
    const { id: enrolmentId } = await enrolmentOf(world(), learner)
    expect(await findExtraTime(db(), enrolmentId)).toBe(0)
    for (const percent of [25, 50]) {
      world().pass(1)
      const { newId, now } = world().services
      const reason = percent === 50 ? { id: newId(), text: 'Reads slowly' } : null
      const given = { enrolmentId, accountId: learner.accountId, id: newId(), percent, reason, by: learner.accountId }
      await db()
        .transaction()
        .execute((tx) => insertExtraTime(tx, { ...given, at: now() }))
    }
    expect(await findExtraTime(db(), enrolmentId)).toBe(50)
    expect(await listExtraTimes(db(), course.courseId)).toMatchObject([{ percent: 50, reason: 'Reads slowly' }])
    expect((await getEnrolmentById(db(), enrolmentId)).accountId).toBe(learner.accountId)
  })

  it('counts who enrolled before', async () => {
    const { learner, course } = await aTimedLearner(world(), {})
    const second = await aLearner(world())
    await enrol(world().ctx(second), { courseSlug: course.structure.slug })
    const places = [learner, second].map(async (one) => {
      return countEnrolmentsBefore(db(), course.courseId, (await enrolmentOf(world(), one)).id)
    })
    expect(await Promise.all(places)).toEqual([0, 1])
  })

  it('finds open attempts whose end has passed', async () => {
    const { learner } = await aTimedLearner(world(), { timeLimit: 20 })
    const id = await begin(world(), learner, 'final-test')
    expect(await listExpiredAttempts(db(), world().now(), 10)).toEqual([])
    world().pass(minutes(20))
    expect(await listExpiredAttempts(db(), world().now(), 10)).toMatchObject([{ id, state: 'open' }])
  })
})
