import { afterEach, beforeEach, expect, it } from 'vitest'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { BadRequest, NotFound } from '#app/platform/errors.ts'
import { courseSlug, enrolmentOf, eventKinds, rebuiltSummaries, storedSummaries } from '#tests/support/learning.ts'
import { aLearnerWithScenario } from '#tests/support/scenario.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { chooseInScenario } from './choose-in-scenario.server.ts'
import { readScenario } from './read-scenario.server.ts'
import { withdraw } from './withdraw.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const name = { courseSlug, activityId: 'case' }

const choose = (learner: SignedIn, run: string, scene: string, choice: number) =>
  chooseInScenario(world.ctx(learner), { ...name, id: world.services.newId(), run, scene, choice })

it('leads from scene to scene to an ending, which counts as done', async () => {
  const { learner } = await aLearnerWithScenario(world)
  const run = world.services.newId()
  await choose(learner, run, 'start', 1)
  await choose(learner, run, 'ask', 2)
  const enrolment = await enrolmentOf(world, learner)
  const stored = await storedSummaries(world, enrolment)
  expect(stored.activities).toMatchObject([
    { activityId: 'case', state: 'done', bestMarks: 3, maximum: 5, attempts: 1 },
  ])
  expect(stored).toEqual(await rebuiltSummaries(world, enrolment))
})

it('fifty presses at once are one, and a page that was left open changes nothing', async () => {
  const { learner } = await aLearnerWithScenario(world)
  const run = world.services.newId()
  await Promise.all(Array.from({ length: 50 }, (_, at) => choose(learner, run, 'start', 1 + (at % 2))))
  expect((await eventKinds(world)).filter((kind) => kind === 'scenario.chosen')).toHaveLength(1)
})

it('a second run leaves the first as it was', async () => {
  const { learner } = await aLearnerWithScenario(world)
  const [first, second] = [world.services.newId(), world.services.newId()]
  await choose(learner, first, 'start', 2)
  world.pass(1000)
  await choose(learner, second, 'start', 1)
  const { run, path, isEnded } = await readScenario(world.readingCtx(learner), { ...name, isAnew: false })
  expect([run, path.map(({ id }) => id), isEnded]).toEqual([second, ['start', 'ask'], false])
  const { activities } = await storedSummaries(world, await enrolmentOf(world, learner))
  expect(activities).toMatchObject([{ state: 'done', attempts: 1 }])
})

it('a choice that is none is refused, and so is a scenario of a course one is not in', async () => {
  const { learner } = await aLearnerWithScenario(world)
  await expect(choose(learner, world.services.newId(), 'start', 9)).rejects.toThrow(BadRequest)
  await expect(choose(await aLearner(world), world.services.newId(), 'start', 1)).rejects.toThrow(NotFound)
  await withdraw(world.ctx(learner), { courseSlug })
  expect(await choose(learner, world.services.newId(), 'start', 1)).toMatchObject({
    problem: { key: 'learn.withdrawn-refusal' },
  })
})
