import { afterEach, beforeEach, expect, it } from 'vitest'
import { analyseTest } from '#app/domain/item-analysis/analyse-test.ts'
import { NotFound } from '#app/platform/errors.ts'
import { enrol } from '#app/learn/enrol.server.ts'
import { aCourse } from '#tests/support/course.ts'
import { courseSlug, sit } from '#tests/support/learning.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { analyseAssessment } from './analyse-assessment.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld({ parts: { analyseTest: (job) => Promise.resolve(analyseTest(job)) } })
  await aCourse(world)
})
afterEach(() => world.close())

const wanted = { courseSlug, activityId: 'final-test', filter: {} }

async function people(hows: (number | 'right')[]): Promise<void> {
  for (const how of hows) {
    const learner = await aLearner(world)
    await enrol(world.ctx(learner), { courseSlug })
    await sit(world, learner, 'final-test', how)
    if (how === 0) await sit(world, learner, 'final-test', 'right')
  }
}

it('counts the first attempt of each person, and gives no figure for few', async () => {
  await people(['right', 'right', 2, 0])
  const analysis = await analyseAssessment(world.readingCtx(await aTrainer(world)), wanted)
  expect(analysis.reliability).toMatchObject({ n: 4, items: 4, mean: { value: null, why: 'too-few' } })
  expect(analysis.tenths.at(-1)).toBe(2)
  const both = analysis.items.find(({ itemKey }) => itemKey === 'both')!
  expect(both).toMatchObject({ n: 4, attention: [], words: { prompt: 'Prompt of both' } })
  expect(both.choices.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0)
})

it('is said for an edition and a language, of which it knows those that were used', async () => {
  await people(['right'])
  const ctx = world.readingCtx(await aTrainer(world))
  const arabic = await analyseAssessment(ctx, { ...wanted, filter: { edition: 1, language: 'ar' } })
  expect([arabic.reliability.n, arabic.languages, arabic.editions]).toEqual([0, ['en'], [1]])
  await expect(analyseAssessment(ctx, { ...wanted, filter: { edition: 9 } })).rejects.toThrow(NotFound)
})

it('is not there for a lesson, nor for the trainer of another course', async () => {
  const ctx = world.readingCtx(await aTrainer(world))
  await expect(analyseAssessment(ctx, { ...wanted, activityId: 'lesson-1' })).rejects.toThrow(NotFound)
  const other = world.readingCtx(await aTrainer(world, 'another-course'))
  await expect(analyseAssessment(other, wanted)).rejects.toThrow(NotFound)
})
