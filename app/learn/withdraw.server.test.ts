import { expect } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { it } from '#tests/support/it.ts'
import {
  begin,
  completeCourse,
  countOf,
  courseSlug,
  enrolmentOf,
  eventKinds,
  read,
  storedSummaries,
} from '#tests/support/learning.ts'
import { aLearner } from '#tests/support/world.ts'
import { withdraw } from './withdraw.server.ts'

it('who leaves keeps what was done, and the attempt that is open', async ({ world, learner }) => {
  await read(world, learner, 'lesson-1')
  await begin(world, learner, 'quiz-1')
  world.pass(60_000)
  expect(await withdraw(world.ctx(learner), { courseSlug })).toBeNull()
  const enrolment = await enrolmentOf(world, learner)
  expect(enrolment).toMatchObject({ state: 'withdrawn', withdrawnAt: world.now() })
  expect((await storedSummaries(world, enrolment)).progress).toMatchObject({ done: 1, lastActiveAt: world.now() })
  expect(await countOf(world, 'attempt')).toBe(1)
})

it('leaving twice is leaving once', async ({ world, learner }) => {
  const ctx = world.ctx(learner)
  await Promise.all([withdraw(ctx, { courseSlug }), withdraw(ctx, { courseSlug })])
  expect(await withdraw(ctx, { courseSlug })).toBeNull()
  expect(await eventKinds(world)).toEqual(['enrolment.began', 'enrolment.withdrawn'])
})

it('a completed course is not left: its certificate stands', async ({ world, learner }) => {
  await completeCourse(world, learner)
  expect(await withdraw(world.ctx(learner), { courseSlug })).toMatchObject({
    problem: { key: 'learn.withdrawal-completed' },
  })
  expect((await enrolmentOf(world, learner)).state).toBe('completed')
})

it('nobody leaves a course for somebody else', async ({ world, learner }) => {
  const other = await aLearner(world)
  await expect(withdraw(world.ctx(other), { courseSlug })).rejects.toThrow(NotFound)
  expect((await enrolmentOf(world, learner)).state).toBe('active')
})
