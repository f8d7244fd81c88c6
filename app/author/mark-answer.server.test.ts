import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { readAssessment } from '#app/learn/read-assessment.server.ts'
import { readResult } from '#app/learn/read-result.server.ts'
import { NotFound } from '#app/platform/errors.ts'
import { countOf, courseSlug, enrolmentOf, eventKinds, read, sit } from '#tests/support/learning.ts'
import { aLearnerInOwnWords, handInWords } from '#tests/support/open-answers.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { getCorrectionSubject } from './key-correction.server.ts'
import { listWorks } from './list-works.server.ts'
import { readWork } from './read-work.server.ts'
import { reviewWork } from './review-work.server.ts'

let world: World
let learner: SignedIn
let trainer: SignedIn
beforeEach(async () => {
  world = await aWorld()
  ;({ learner } = await aLearnerInOwnWords(world))
  trainer = await aTrainer(world)
})
afterEach(() => world.close())

const result = async (attemptId: string) => (await readResult(world.readingCtx(learner), { attemptId }))!

function mark(
  answerId: string,
  marks: Record<string, string>,
  more: { id?: string; by?: SignedIn; comment?: string } = {},
) {
  const { id = world.services.newId(), by = trainer, comment = '' } = more
  return reviewWork(world.ctx(by), { handInId: answerId, id, isReturned: false, marks, comment })
}

describe('an answer in one’s own words', () => {
  it('waits for a trainer, and says so', async () => {
    const { attemptId, answerId } = await handInWords(world, learner, 'A stock has one date.')
    expect(await result(attemptId)).toMatchObject({ marks: 1, maximum: 4, hasPassed: false, toMark: 3 })
    const page = await readAssessment(world.readingCtx(learner), { courseSlug, activityId: 'final-test' })
    expect(page.past).toMatchObject([{ isToMark: true, hasPassed: false }])
    const { waiting } = await listWorks(world.readingCtx(trainer), { courseSlug })
    expect(waiting).toMatchObject([{ id: answerId, number: 1, title: 'Final test', verdict: null }])
  })

  it('is read by its trainer with its criteria, and by nobody else', async () => {
    const { answerId } = await handInWords(world, learner, 'A stock has one date.')
    expect(await readWork(world.readingCtx(trainer), { handInId: answerId })).toMatchObject({
      use: 'open-answer',
      parts: [{ html: '<p>Prompt of own</p>' }, { field: { value: 'A stock has one date.' } }],
      rubric: [
        { id: 'A', words: 'Criterion A', maximum: 2, marks: null },
        { id: 'B', words: 'Criterion B', maximum: 1, marks: null },
      ],
      review: null,
    })
    const other = await aTrainer(world, 'another-course')
    await expect(readWork(world.readingCtx(other), { handInId: answerId })).rejects.toThrow(NotFound)
    await expect(mark(answerId, { A: '2', B: '1' }, { by: other })).rejects.toThrow(NotFound)
  })

  it('left open gains nothing and waits for nobody', async () => {
    const { attemptId, answerId } = await handInWords(world, learner, ' ')
    expect(answerId).toBe('')
    expect(await result(attemptId)).toMatchObject({ toMark: 0 })
  })

  it('keeps its words apart, where they can be emptied', async () => {
    const { attemptId } = await handInWords(world, learner, 'Nobody else may read this.')
    const rows = await world.services.handles.reader.selectFrom('response').select('value').execute()
    expect(JSON.stringify(rows)).not.toContain('Nobody else')
    const { questions } = await result(attemptId)
    expect(questions.find(({ kind }) => kind === 'open-answer')?.value).toMatchObject({
      typed: 'Nobody else may read this.',
    })
  })
})

describe('marks', () => {
  it('count at once, with the trainer’s words, and complete the course', async () => {
    await read(world, learner, 'lesson-1', 'lesson-2')
    await sit(world, learner, 'quiz-1', 'right')
    const { attemptId, answerId } = await handInWords(world, learner, 'A stock has one date.')
    expect(await countOf(world, 'credential')).toBe(0)
    expect(await mark(answerId, { A: '1,5', B: '1' }, { comment: 'Well said.' })).toEqual({ courseSlug })
    const after = await result(attemptId)
    expect(after).toMatchObject({ marks: 3.5, hasPassed: true, toMark: 0 })
    expect(after.questions.find(({ kind }) => kind === 'open-answer')).toMatchObject({
      verdict: 'partly',
      gained: 2.5,
      marked: { criteria: { A: 1.5, B: 1 }, comment: 'Well said.' },
    })
    expect((await enrolmentOf(world, learner)).state).toBe('completed')
    expect(await countOf(world, 'credential')).toBe(1)
    expect(await eventKinds(world)).toContain('answer.marked')
    const { waiting, read: done } = await listWorks(world.readingCtx(trainer), { courseSlug })
    expect([waiting.length, done.map(({ verdict }) => verdict)]).toEqual([0, ['marked']])
  })

  it('are told to the learner, once, however often the form is sent', async () => {
    const { answerId } = await handInWords(world, learner, 'A stock has one date.')
    const id = world.services.newId()
    for (let times = 0; times < 3; times++) await mark(answerId, { A: '2', B: '1' }, { id })
    const mails = await world.services.handles.reader
      .selectFrom('outbox_message')
      .where('kind', '=', 'answer-marked')
      .select('account_id')
      .execute()
    expect(mails).toEqual([{ account_id: learner.accountId }])
    expect(await countOf(world, 'grade')).toBe(2)
  })

  it('given again take the place of those before', async () => {
    const { attemptId, answerId } = await handInWords(world, learner, 'A stock has one date.')
    await mark(answerId, { A: '2', B: '1' })
    world.pass(1000)
    await mark(answerId, { A: '0', B: '0.5' })
    expect(await result(attemptId)).toMatchObject({ marks: 1.5, hasPassed: false, toMark: 0 })
  })

  it.each([
    { A: '3', B: '1' },
    { A: '', B: '1' },
    { A: 'all', B: '1' },
    { A: '-1', B: '1' },
  ])('out of bounds are refused: %j', async (marks) => {
    const { attemptId, answerId } = await handInWords(world, learner, 'A stock has one date.')
    expect(await mark(answerId, marks)).toMatchObject({ errors: { 'marks.A': { values: { maximum: 2 } } } })
    expect(await result(attemptId)).toMatchObject({ toMark: 3 })
  })
})

it('what a trainer marks has no key to correct', async () => {
  const subject = { courseSlug, itemKey: 'own' }
  await expect(getCorrectionSubject(world.readingCtx(trainer), subject)).rejects.toThrow(NotFound)
  await expect(
    getCorrectionSubject(world.readingCtx(trainer), { ...subject, itemKey: 'test-one' }),
  ).resolves.toBeDefined()
})
