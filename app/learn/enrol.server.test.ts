import { describe, expect } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { aCourse } from '#tests/support/course.ts'
import { it } from '#tests/support/it.ts'
import {
  completeCourse,
  countOf,
  courseSlug,
  enrolmentOf,
  eventKinds,
  read,
  storedSummaries,
} from '#tests/support/learning.ts'
import { aLearner } from '#tests/support/world.ts'
import { enrol } from './enrol.server.ts'
import { withdraw } from './withdraw.server.ts'

describe('somebody new', () => {
  it('is in the current edition from now on, with everything still to do', async ({ world }) => {
    const course = await aCourse(world)
    const learner = await aLearner(world)
    expect(await enrol(world.ctx(learner), { courseSlug })).toBe('begin')
    const enrolment = await enrolmentOf(world, learner)
    expect(enrolment).toMatchObject({ editionId: course.editionId, state: 'active', enrolledAt: world.now() })
    const { activities, progress } = await storedSummaries(world, enrolment)
    expect(activities).toEqual([])
    expect(progress).toMatchObject({ done: 0, total: 4, place: null })
    expect(progress.missing.map((one) => one.code)).toEqual([
      'lesson-unread',
      'lesson-unread',
      'not-begun',
      'not-begun',
    ])
  })

  it('who presses twice is enrolled once', async ({ world }) => {
    await aCourse(world)
    const learner = await aLearner(world)
    const ctx = world.ctx(learner)
    await Promise.all([enrol(ctx, { courseSlug }), enrol(ctx, { courseSlug })])
    expect(await enrol(ctx, { courseSlug })).toBe('nothing')
    expect(await countOf(world, 'enrolment')).toBe(1)
    expect(await eventKinds(world)).toEqual(['enrolment.began'])
  })

  it('finds no course that is closed or does not exist', async ({ world }) => {
    await aCourse(world)
    const ctx = world.ctx(await aLearner(world))
    await expect(enrol(ctx, { courseSlug: 'no-such-course' })).rejects.toThrow(NotFound)
    await world.services.handles.writer.updateTable('course').set({ state: 'closed' }).execute()
    await expect(enrol(ctx, { courseSlug })).rejects.toThrow(NotFound)
    expect(await countOf(world, 'enrolment')).toBe(0)
  })
})

describe('somebody who had left', () => {
  it('comes back to what was done, even when the course is closed to new learners', async ({ world, learner }) => {
    await read(world, learner, 'lesson-1')
    await withdraw(world.ctx(learner), { courseSlug })
    await world.services.handles.writer.updateTable('course').set({ state: 'closed' }).execute()
    expect(await enrol(world.ctx(learner), { courseSlug })).toBe('resume')
    const enrolment = await enrolmentOf(world, learner)
    expect(enrolment).toMatchObject({ state: 'active', withdrawnAt: null })
    expect((await storedSummaries(world, enrolment)).progress).toMatchObject({
      done: 1,
      place: { activityId: 'lesson-2' },
    })
    expect(await eventKinds(world)).toEqual([
      'enrolment.began',
      'lesson.done',
      'enrolment.withdrawn',
      'enrolment.resumed',
    ])
  })
})

it('who has completed the course is not enrolled again', async ({ world, learner }) => {
  await completeCourse(world, learner)
  expect(await enrol(world.ctx(learner), { courseSlug })).toBe('nothing')
  expect((await enrolmentOf(world, learner)).state).toBe('completed')
})
