import { afterEach, beforeEach, expect, it } from 'vitest'
import { findPage } from '#app/data/courses.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { anEnrolledLearner, answerCheck, checkForm, courseSlug, enrolmentOf } from '#tests/support/learning.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { readChecks } from './read-checks.server.ts'
import { saveCheckResponse } from './save-check-response.server.ts'
import { startCheckAttempt } from './start-check-attempt.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

async function checks(learner: SignedIn, lessonId = 'lesson-1') {
  const ctx = world.readingCtx(learner)
  const enrolment = await enrolmentOf(world, learner)
  const { structure } = await ctx.editions.edition(ctx.db, enrolment.editionId)
  const page = await findPage(ctx.db, enrolment.editionId, lessonId, { wanted: 'en', first: 'en' })
  return readChecks(ctx, { enrolmentId: enrolment.id, lessonId, structure, segments: page!.page.segments })
}

it('a lesson without checks has none', async () => {
  const { learner } = await anEnrolledLearner(world)
  expect(await checks(learner, 'lesson-2')).toEqual([])
})

it('before it is answered a check is a form, without a word of its feedback', async () => {
  const { learner } = await anEnrolledLearner(world)
  const [check, ...more] = await checks(learner)
  expect(more).toEqual([])
  expect(check).toMatchObject({ checkId: 'check-1', attemptNumber: 1, reviewed: [] })
  expect(check!.questions.map((question) => question.options.map((option) => option.letter))).toEqual([['a', 'b', 'c']])
  expect(JSON.stringify(check)).not.toContain('Feedback')
})

it('an answer given and not sent is in the form, and still nothing of the feedback', async () => {
  const { learner } = await anEnrolledLearner(world)
  const { answers, ...of } = await checkForm(world, learner, false)
  await saveCheckResponse(world.ctx(learner), { ...of, answer: answers[0]! })
  const [check] = await checks(learner)
  expect(check!.questions).toMatchObject([{ value: { letter: 'b' }, replaces: answers[0]!.id }])
  expect(JSON.stringify(check)).not.toContain('Feedback')
})

it('once answered it shows what was chosen, what is right, and why', async () => {
  const { learner } = await anEnrolledLearner(world)
  await answerCheck(world, learner, false)
  const [check] = await checks(learner)
  expect(check).toMatchObject({ attemptNumber: null, questions: [] })
  expect(check!.reviewed).toMatchObject([
    {
      verdict: 'not-right',
      gained: 0,
      value: { letter: 'b' },
      shown: [
        { letter: 'a', isChosen: false, isRight: true, feedbackHtml: '<p>Feedback check-one a</p>' },
        { letter: 'b', isChosen: true, isRight: false, feedbackHtml: '<p>Feedback check-one b</p>' },
      ],
    },
  ])
})

it('“answer again” is an empty form without the feedback of the time before', async () => {
  const { learner } = await anEnrolledLearner(world)
  await answerCheck(world, learner, false)
  await startCheckAttempt(world.ctx(learner), { courseSlug, checkId: 'check-1' })
  const [check] = await checks(learner)
  expect(check).toMatchObject({ attemptNumber: 2, questions: [{ value: null }], reviewed: [] })
})
