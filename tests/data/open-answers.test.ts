import { expect, it } from 'vitest'
import {
  findCourseOpenAnswer,
  insertAnswerReview,
  insertOpenAnswer,
  listAnswerReviews,
  listAttemptsToMark,
  listOpenAnswers,
} from '#app/data/open-answers.server.ts'
import { listTexts } from '#app/data/personal-texts.server.ts'
import { listResponses } from '#app/data/responses.server.ts'
import { courseSlug, enrolmentOf } from '#tests/support/learning.ts'
import { aLearnerInOwnWords, handInWords } from '#tests/support/open-answers.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('answers in one’s own words', (world) => {
  const db = () => world().services.handles.writer

  it('are handed in once, found for their course, and marked by the last review', async () => {
    const { learner, course } = await aLearnerInOwnWords(world())
    const { accountId } = learner
    const { attemptId, answerId } = await handInWords(world(), learner, 'One date.')
    const { id: enrolmentId } = await enrolmentOf(world(), learner)
    const { newId, now } = world().services
    const answer = (await findCourseOpenAnswer(db(), [courseSlug], answerId))!
    expect(answer).toMatchObject({ enrolmentId, accountId, attemptId, number: 1, text: { kind: 'open-answer' } })
    expect(await findCourseOpenAnswer(db(), ['another'], answerId)).toBeNull()
    expect(await findCourseOpenAnswer(db(), [], answerId)).toBeNull()
    const again = { enrolmentId, id: newId(), attemptId, position: answer.position, at: now() }
    await db()
      .transaction()
      .execute((tx) => insertOpenAnswer(tx, again))
    expect(await listOpenAnswers(db(), course.courseId, 10)).toMatchObject([{ id: answerId, isMarked: false }])
    expect(await listOpenAnswers(db(), course.courseId, 0)).toEqual([])
    expect(await listAttemptsToMark(db(), enrolmentId)).toEqual(new Set([attemptId]))
    for (const mark of [1, 2]) {
      world().pass(1000)
      const comment = mark === 2 ? { id: newId(), text: 'Good.' } : null
      const given = {
        enrolmentId,
        accountId,
        id: `review-${mark}`,
        openAnswerId: answerId,
        criteria: { A: mark, B: 0 },
      }
      const insert = () =>
        db()
          .transaction()
          .execute((tx) => insertAnswerReview(tx, { ...given, comment, by: accountId, at: now() }))
      expect(await insert()).toBe(true)
      if (comment === null) expect(await insert()).toBe(false)
    }
    const reviews = await listAnswerReviews(db(), { enrolmentId, id: attemptId })
    expect(reviews.get(answer.position)).toMatchObject({ criteria: { A: 2, B: 0 }, comment: 'Good.' })
    expect(await listAttemptsToMark(db(), enrolmentId)).toEqual(new Set())
    expect(await listOpenAnswers(db(), course.courseId, 10)).toMatchObject([{ isMarked: true }])
  })

  it('keep their words with personal texts, and read as nothing once these are emptied', async () => {
    const { learner } = await aLearnerInOwnWords(world())
    const { attemptId } = await handInWords(world(), learner, 'One date.')
    const { id: enrolmentId } = await enrolmentOf(world(), learner)
    const words = async () =>
      (await listResponses(db(), enrolmentId, [attemptId]))
        .get(attemptId)!
        .flatMap(({ value }) => (value.kind === 'open-answer' ? [value.typed] : []))
    expect(await words()).toEqual(['One date.'])
    const [text] = await db().selectFrom('personal_text').where('data_class', '=', 'answer.text').select('id').execute()
    expect(await listTexts(db(), [text!.id])).toEqual(new Map([[text!.id, 'One date.']]))
    await db().updateTable('personal_text').set({ text: '' }).where('id', '=', text!.id).execute()
    expect(await words()).toEqual([''])
  })
})
