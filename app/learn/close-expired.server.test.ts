import { afterEach, beforeEach, expect, it } from 'vitest'
import { anonymous } from '#app/domain/access/actor.ts'
import { minutes } from '#app/platform/clock.ts'
import { answersTo, begin, countOf, courseSlug, enrolmentOf, read, sit } from '#tests/support/learning.ts'
import { aTimedLearner } from '#tests/support/timed.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { closeExpired } from './close-expired.server.ts'
import { saveResponses } from './save-responses.server.ts'
import { withdraw } from './withdraw.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('what was saved in time completes the course, in the learner’s own name; a second run finds nothing', async () => {
  const { learner } = await aTimedLearner(world, { timeLimit: 20 })
  await read(world, learner, 'lesson-1', 'lesson-2')
  await sit(world, learner, 'quiz-1', 'right')
  const attemptId = await begin(world, learner, 'final-test')
  await saveResponses(world.ctx(learner), { attemptId, answers: await answersTo(world, learner, attemptId, 'right') })
  const ctx = world.ctx(anonymous)
  expect(await closeExpired(ctx)).toBe(0)
  world.pass(minutes(21))
  expect([await closeExpired(ctx), await closeExpired(ctx)]).toEqual([1, 0])
  expect((await enrolmentOf(world, learner)).state).toBe('completed')
  const [credential] = await world.services.handles.reader.selectFrom('credential').select('claims').execute()
  expect(credential!.claims).toContain('Amina Diallo')
  expect(await countOf(world, 'credential')).toBe(1)
})

it('two runs at once grade once', async () => {
  const { learner } = await aTimedLearner(world, { timeLimit: 20 })
  await begin(world, learner, 'final-test')
  world.pass(minutes(21))
  const ctx = world.ctx(anonymous)
  await Promise.all(Array.from({ length: 50 }, () => closeExpired(ctx)))
  expect(await countOf(world, 'grade')).toBe(1)
})

it('who has left the course keeps her open attempt as it is', async () => {
  const { learner } = await aTimedLearner(world, { timeLimit: 20 })
  await begin(world, learner, 'final-test')
  await withdraw(world.ctx(learner), { courseSlug })
  world.pass(minutes(21))
  expect(await closeExpired(world.ctx(anonymous))).toBe(0)
})
