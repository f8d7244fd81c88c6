import { afterEach, beforeEach, expect, it } from 'vitest'
import { enrol } from '#app/learn/enrol.server.ts'
import { handInSheet } from '#app/learn/hand-in-sheet.server.ts'
import { NotFound } from '#app/platform/errors.ts'
import { courseSlug } from '#tests/support/learning.ts'
import { aLearnerWithSheets, sent } from '#tests/support/sheets.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { readSurvey } from './read-survey.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
  await aLearnerWithSheets(world)
})
afterEach(() => world.close())

/** @param answers each by somebody of her own */
async function answered(...answers: string[]): Promise<void> {
  for (const answer of answers) {
    const learner = await aLearner(world)
    await enrol(world.ctx(learner), { courseSlug })
    await handInSheet(world.ctx(learner), { courseSlug, activityId: 'survey', fields: [sent('source', answer)] })
  }
}

const survey = async () => {
  const trainer = await aTrainer(world)
  return readSurvey(world.readingCtx(trainer), { courseSlug, activityId: 'survey' })
}

it('is kept back while it would tell who said what', async () => {
  expect(await survey()).toMatchObject({ n: 0, fewest: 5, fields: [] })
  await answered('a', 'b', 'c', 'd')
  expect(await survey()).toMatchObject({ n: 4, fields: [] })
})

it('is counted together without names', async () => {
  await answered('Maps', 'Figures', 'Time', 'Maps', 'Sources')
  const page = await survey()
  expect(page).toMatchObject({
    n: 5,
    fields: [
      {
        id: 'source',
        label: 'Label of source',
        n: 5,
        choices: [],
        words: ['Figures', 'Maps', 'Maps', 'Sources', 'Time'],
      },
      { id: 'note', n: 0, words: [] },
    ],
  })
  expect(JSON.stringify(page)).not.toContain('Amina')
})

it('is no survey of another course, and no worksheet', async () => {
  const other = await aTrainer(world, 'another-course')
  await expect(readSurvey(world.readingCtx(other), { courseSlug, activityId: 'survey' })).rejects.toThrow(NotFound)
  const trainer = await aTrainer(world)
  await expect(readSurvey(world.readingCtx(trainer), { courseSlug, activityId: 'sheet-1' })).rejects.toThrow(NotFound)
})
