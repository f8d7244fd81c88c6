import { afterEach, beforeEach, expect, it } from 'vitest'
import { findCourseOpenAnswer } from '#app/data/open-answers.server.ts'
import { NotFound } from '#app/platform/errors.ts'
import { courseSlug } from '#tests/support/learning.ts'
import { aLearnerInOwnWords, handInWords } from '#tests/support/open-answers.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { readAnswer } from './read-answer.server.ts'
import { reviewWork } from './review-work.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('shows the marks that were given last, and only to a trainer of the course', async () => {
  const { learner } = await aLearnerInOwnWords(world)
  const { answerId } = await handInWords(world, learner, 'One date.')
  const trainer = await aTrainer(world)
  const given = { handInId: answerId, id: world.services.newId(), isReturned: false, marks: { A: '2', B: '0' } }
  await reviewWork(world.ctx(trainer), { ...given, comment: 'And the year?' })
  const answer = (await findCourseOpenAnswer(world.services.handles.reader, [courseSlug], answerId))!
  expect(await readAnswer(world.readingCtx(trainer), answer)).toMatchObject({
    rubric: [{ marks: 2 }, { marks: 0 }],
    review: { verdict: 'marked', comment: 'And the year?', by: 'Asha Mwita' },
  })
  const other = world.readingCtx(await aTrainer(world, 'another-course'))
  await expect(readAnswer(other, answer)).rejects.toThrow(NotFound)
})
