import { afterEach, beforeEach, expect, it } from 'vitest'
import { isRefusal } from '#app/i18n/refusal.ts'
import { countOf, courseSlug, enrolmentOf, rebuiltSummaries, storedSummaries } from '#tests/support/learning.ts'
import { aLearnerWithSheets, review, sent } from '#tests/support/sheets.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { handInSheet } from './hand-in-sheet.server.ts'
import { readSheet } from './read-sheet.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const name = { courseSlug, activityId: 'sheet-1' }

async function handIn(learner: SignedIn, value: string, activityId = 'sheet-1'): Promise<string> {
  const result = await handInSheet(world.ctx(learner), { courseSlug, activityId, fields: [sent('source', value)] })
  if (isRefusal(result)) throw new Error(JSON.stringify(result))
  return result.handInId
}

async function codes(learner: SignedIn): Promise<string[]> {
  const { progress } = await storedSummaries(world, await enrolmentOf(world, learner))
  return progress.missing.filter(({ activityId }) => ['sheet-1', 'work'].includes(activityId)).map(({ code }) => code)
}

it('what is missing is said beside its field, and what was filled in is kept all the same', async () => {
  const { learner } = await aLearnerWithSheets(world)
  const refused = await handInSheet(world.ctx(learner), { ...name, fields: [sent('note', 'kept')] })
  expect(refused).toMatchObject({ refused: true, errors: { 'field.source.value': { key: 'sheet.missing' } } })
  expect([await countOf(world, 'hand_in'), await countOf(world, 'sheet_entry')]).toEqual([0, 1])
})

it('counts at once, and what is missing says so', async () => {
  const { learner } = await aLearnerWithSheets(world)
  expect(await codes(learner)).toEqual(['not-handed-in', 'not-handed-in'])
  await handIn(learner, 'Census')
  expect(await codes(learner)).toEqual(['not-handed-in'])
  const { handIn: shown, standing, hasChanged } = await readSheet(world.readingCtx(learner), name)
  expect([shown?.number, standing, hasChanged]).toEqual([1, 'done', false])
})

it('fifty at once are one, and unchanged again is the same', async () => {
  const { learner } = await aLearnerWithSheets(world)
  const ids = await Promise.all(Array.from({ length: 50 }, () => handIn(learner, 'Census')))
  expect(new Set(ids).size).toBe(1)
  expect(await countOf(world, 'hand_in')).toBe(1)
  expect(await handIn(learner, 'Census')).toBe(ids[0])
})

it('changed and handed in again is another version', async () => {
  const { learner } = await aLearnerWithSheets(world)
  const first = await handIn(learner, 'Census')
  world.pass(1000)
  expect(await handIn(learner, 'Survey')).not.toBe(first)
  expect((await readSheet(world.readingCtx(learner), name)).handIn?.number).toBe(2)
})

it('a final work waits for its marks, is sent back below the pass mark, and closes above it', async () => {
  const { learner } = await aLearnerWithSheets(world)
  await handIn(learner, 'Census')
  const first = await handIn(learner, 'Brief', 'work')
  expect(await codes(learner)).toEqual(['being-read'])
  const criteria = (marks: number) => ({
    verdict: 'marked' as const,
    score: { criteria: { figures: marks }, marks, maximum: 20 },
  })
  await review(world, learner, first, criteria(11.5))
  expect((await readSheet(world.readingCtx(learner), { courseSlug, activityId: 'work' })).standing).toBe('returned')
  world.pass(1000)
  const second = await handIn(learner, 'Better brief', 'work')
  await review(world, learner, second, criteria(12))
  const { standing, isOpen, rubric } = await readSheet(world.readingCtx(learner), { courseSlug, activityId: 'work' })
  expect([standing, isOpen, rubric[0]]).toEqual([
    'done',
    false,
    { id: 'figures', words: 'Right figures', maximum: 10, marks: 12 },
  ])
  const closed = await handInSheet(world.ctx(learner), { courseSlug, activityId: 'work', fields: [] })
  expect(closed).toMatchObject({ problem: { key: 'sheet.closed-refusal' } })
})

it('stored summaries are those of the facts', async () => {
  const { learner } = await aLearnerWithSheets(world)
  await handIn(learner, 'Census')
  await handIn(learner, 'Brief', 'work')
  const enrolment = await enrolmentOf(world, learner)
  expect(await storedSummaries(world, enrolment)).toEqual(await rebuiltSummaries(world, enrolment))
})
