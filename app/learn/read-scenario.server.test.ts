import { afterEach, beforeEach, expect, it } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { courseSlug } from '#tests/support/learning.ts'
import { aLearnerWithScenario } from '#tests/support/scenario.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { chooseInScenario } from './choose-in-scenario.server.ts'
import { readScenario } from './read-scenario.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const name = { courseSlug, activityId: 'case', isAnew: false }

it('shows nothing of what lies ahead: no scene, no score, no way', async () => {
  const { learner } = await aLearnerWithScenario(world)
  const { course: _contents, ...page } = await readScenario(world.readingCtx(learner), name)
  const text = JSON.stringify(page)
  expect(text).toContain('Told at start')
  expect(text).not.toMatch(/Told at (ask|leak|good)/)
  expect(text).not.toMatch(/"(most|gained|best|to)":/)
})

it('at the end says what each choice was worth, and the best that was possible', async () => {
  const { learner } = await aLearnerWithScenario(world)
  const run = world.services.newId()
  for (const scene of ['start', 'ask']) {
    const choice = { id: world.services.newId(), run, scene, choice: 1 }
    await chooseInScenario(world.ctx(learner), { courseSlug, activityId: 'case', ...choice })
  }
  const page = await readScenario(world.readingCtx(learner), name)
  expect(page).toMatchObject({ isEnded: true, score: { gained: 5, best: 5 } })
  expect(page.path.map(({ score }) => score)).toEqual([{ gained: 2, most: 2 }, { gained: 3, most: 3 }, null])
  const anew = await readScenario(world.readingCtx(learner), { ...name, isAnew: true })
  expect([anew.path.length, anew.isEnded, anew.run === run]).toEqual([1, false, false])
})

it('a lesson is no scenario', async () => {
  const { learner } = await aLearnerWithScenario(world)
  await expect(readScenario(world.readingCtx(learner), { ...name, activityId: 'lesson-1' })).rejects.toThrow(NotFound)
})
