import { expect, it } from 'vitest'
import { insertEvent, listEvents, type NewEvent } from '#app/data/events.server.ts'
import { anEnrolledLearner, enrolmentOf } from '#tests/support/learning.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('learning events', (world) => {
  const db = () => world().services.handles.writer

  async function record(...events: Pick<NewEvent, 'id' | 'kind' | 'activityId' | 'place'>[]) {
    const { learner } = await anEnrolledLearner(world())
    const { id: enrolmentId } = await enrolmentOf(world(), learner)
    for (const event of events) {
      const at = world().now()
      await db()
        .transaction()
        .execute((tx) => insertEvent(tx, { enrolmentId, ...event, happenedAt: at, recordedAt: at }))
    }
    return (await listEvents(db(), enrolmentId)).filter((event) => event.kind !== 'enrolment.began')
  }

  const place = { activityId: 'lesson-2', fragment: 'heading-1' }

  it('come back in the order of their ids, however they came in', async () => {
    const events = await record(
      { id: 'z', kind: 'lesson.done', activityId: 'lesson-1', place },
      { id: 'y', kind: 'enrolment.resumed' },
    )
    expect(events).toEqual([
      { id: 'y', kind: 'enrolment.resumed', activityId: null, place: null, recordedAt: world().now() },
      { id: 'z', kind: 'lesson.done', activityId: 'lesson-1', place, recordedAt: world().now() },
    ])
  })

  it('the same id again is the same event: the first stands', async () => {
    const events = await record(
      { id: 'z', kind: 'lesson.done', activityId: 'lesson-1' },
      { id: 'z', kind: 'place.moved', place },
    )
    expect(events).toMatchObject([{ id: 'z', kind: 'lesson.done', place: null }])
  })

  it('are never changed nor taken back', async () => {
    await record()
    await expect(db().deleteFrom('learning_event').execute()).rejects.toThrow(/append-only/)
  })
})
