import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  anEnrolledLearner,
  completeCourse,
  countOf,
  courseSlug,
  enrolmentOf,
  eventKinds,
  storedSummaries,
} from '#tests/support/learning.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { recordPlace } from './record-place.server.ts'
import { withdraw } from './withdraw.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const place = { courseSlug, activityId: 'lesson-1', fragment: 'heading-2' }

it('the heading a reader left is kept', async () => {
  const { learner } = await anEnrolledLearner(world)
  expect(await recordPlace(world.ctx(learner), place)).toEqual({ kept: true })
  const { progress, activities } = await storedSummaries(world, await enrolmentOf(world, learner))
  expect(progress.place).toEqual({ activityId: 'lesson-1', fragment: 'heading-2' })
  expect(activities).toMatchObject([{ activityId: 'lesson-1', state: 'open' }])
})

it('the same place again writes nothing', async () => {
  const { learner } = await anEnrolledLearner(world)
  const leave = () => recordPlace(world.ctx(learner), place)
  await Promise.all([leave(), leave()])
  expect(await leave()).toEqual({ kept: true })
  expect(await eventKinds(world)).toEqual(['enrolment.began', 'place.moved'])
})

it('the place of the device that was used last counts', async () => {
  const { learner } = await anEnrolledLearner(world)
  await recordPlace(world.ctx(learner), place)
  await recordPlace(world.ctx(learner), { ...place, activityId: 'lesson-2', fragment: '' })
  const { progress } = await storedSummaries(world, await enrolmentOf(world, learner))
  expect(progress.place).toEqual({ activityId: 'lesson-2', fragment: '' })
})

it('somebody who has completed the course may go on reading', async () => {
  const { learner } = await anEnrolledLearner(world)
  await completeCourse(world, learner)
  expect(await recordPlace(world.ctx(learner), place)).toEqual({ kept: true })
  expect((await enrolmentOf(world, learner)).state).toBe('completed')
})

it('nothing is kept of what is no lesson, nor for somebody outside the course', async () => {
  const { learner } = await anEnrolledLearner(world)
  expect(await recordPlace(world.ctx(learner), { ...place, activityId: 'quiz-1' })).toEqual({ kept: false })
  expect(await recordPlace(world.ctx(await aLearner(world)), place)).toEqual({ kept: false })
  await withdraw(world.ctx(learner), { courseSlug })
  expect(await recordPlace(world.ctx(learner), place)).toEqual({ kept: false })
  expect(await countOf(world, 'learning_event')).toBe(2)
})
