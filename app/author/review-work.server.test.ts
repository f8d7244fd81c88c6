import { afterEach, beforeEach, expect, it } from 'vitest'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import { handInSheet } from '#app/learn/hand-in-sheet.server.ts'
import { NotFound } from '#app/platform/errors.ts'
import { completeCourse, courseSlug, enrolmentOf, rebuiltSummaries, storedSummaries } from '#tests/support/learning.ts'
import { aLearnerWithSheets, sent } from '#tests/support/sheets.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { reviewWork } from './review-work.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

async function handIn(learner: SignedIn, activityId: string): Promise<string> {
  const result = await handInSheet(world.ctx(learner), { courseSlug, activityId, fields: [sent('source', 'Mine')] })
  if (isRefusal(result)) throw new Error('refused')
  return result.handInId
}

function word(handInId: string, more: Partial<Parameters<typeof reviewWork>[1]> = {}) {
  const nothing = { isReturned: false, marks: {}, comment: '' }
  return { handInId, id: world.services.newId(), ...nothing, ...more }
}

const mails = () =>
  world.services.handles.reader
    .selectFrom('outbox_message')
    .where('kind', 'in', ['sheet-reviewed', 'course-completed'])
    .orderBy('id')
    .select(['kind', 'account_id'])
    .execute()

it('marks that reach the pass mark complete the course in the same transaction, in the learner’s name', async () => {
  const { learner } = await aLearnerWithSheets(world)
  await completeCourse(world, learner)
  await handIn(learner, 'sheet-1')
  const handInId = await handIn(learner, 'work')
  const trainer = await aTrainer(world)
  const marked = word(handInId, { marks: { figures: '7,5', use: '4.5' }, comment: 'Good figures.' })
  const press = () => reviewWork(world.ctx(trainer), marked)
  expect(await Promise.all([press(), press()])).toEqual([{ courseSlug }, { courseSlug }])
  const enrolment = await enrolmentOf(world, learner)
  expect(enrolment.state).toBe('completed')
  const credentials = await world.services.handles.reader.selectFrom('credential').selectAll().execute()
  expect(credentials).toHaveLength(1)
  expect(credentials[0]!.claims).toContain('Amina Diallo')
  expect(credentials[0]!.claims).not.toContain('Asha')
  expect(await mails()).toEqual([
    { kind: 'course-completed', account_id: learner.accountId },
    { kind: 'sheet-reviewed', account_id: learner.accountId },
  ])
  expect(await storedSummaries(world, enrolment)).toEqual(await rebuiltSummaries(world, enrolment))
})

it('what is sent back asks for words, and then for another version', async () => {
  const { learner } = await aLearnerWithSheets(world)
  const handInId = await handIn(learner, 'work')
  const ctx = world.ctx(await aTrainer(world))
  expect(await reviewWork(ctx, word(handInId, { isReturned: true }))).toMatchObject({
    errors: { comment: { key: 'author.comment-missing' } },
  })
  await reviewWork(ctx, word(handInId, { isReturned: true, comment: 'Name the source.' }))
  const { progress } = await storedSummaries(world, await enrolmentOf(world, learner))
  expect(progress.missing).toContainEqual({ code: 'returned', activityId: 'work' })
})

it.each(['', '11', '-1', '7.25', 'ten'])('%j is no mark of ten', async (figures) => {
  const { learner } = await aLearnerWithSheets(world)
  const handInId = await handIn(learner, 'work')
  const answer = await reviewWork(world.ctx(await aTrainer(world)), word(handInId, { marks: { figures, use: '3' } }))
  expect(answer).toMatchObject({ errors: { 'marks.figures': { key: 'author.marks-wrong', values: { maximum: 10 } } } })
  expect(await mails()).toEqual([])
})

it('the trainer of another course cannot say a word, and nobody marks a survey', async () => {
  const { learner } = await aLearnerWithSheets(world)
  const [work, survey] = [await handIn(learner, 'work'), await handIn(learner, 'survey')]
  const other = world.ctx(await aTrainer(world, 'another-course'))
  await expect(reviewWork(other, word(work))).rejects.toThrow(NotFound)
  await expect(reviewWork(world.ctx(await aTrainer(world)), word(survey))).rejects.toThrow(NotFound)
})
