import { afterEach, beforeEach, expect, it } from 'vitest'
import { listAttemptItems } from '#app/data/attempts.server.ts'
import type { ItemGrade } from '#app/domain/grading/grade-attempt.ts'
import { anEnrolledLearner, begin } from '#tests/support/learning.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { readAttemptFrame } from './attempt-frame.server.ts'
import { reviewQuestions } from './review-questions.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('tells of what has a grade, with the lesson to read again where it was not right', async () => {
  const { learner } = await anEnrolledLearner(world)
  const ctx = world.readingCtx(learner)
  const frame = await readAttemptFrame(ctx, await begin(world, learner, 'quiz-1'))
  const items = await listAttemptItems(ctx.db, frame.attempt)
  const graded = { position: 1, marks: 0, maximum: 1, chosen: ['b'], right: ['a'] }
  const review = (verdict: ItemGrade['verdict']) =>
    reviewQuestions(ctx, frame, { items, responses: [], grades: [{ ...graded, verdict }], withKey: false })
  expect(await review('not-right')).toMatchObject([
    { position: 1, readAgain: { lessonId: expect.any(String) as string } },
  ])
  expect(await review('right')).toMatchObject([{ position: 1, readAgain: null }])
})
