import { describe, expect } from 'vitest'
import { findCredentialOfEnrolment } from '#app/data/credentials.server.ts'
import { findProgress } from '#app/data/summaries.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import { it } from '#tests/support/it.ts'
import {
  answerCheck,
  answersTo,
  begin,
  countOf,
  courseSlug,
  enrolmentOf,
  read,
  sit,
  type How,
} from '#tests/support/learning.ts'
import { aLearner, type World } from '#tests/support/world.ts'
import type { GivenAnswer } from './answers-form.ts'
import { enrol } from './enrol.server.ts'
import { saveResponses } from './save-responses.server.ts'
import { submitAttempt } from './submit-attempt.server.ts'
import { withdraw } from './withdraw.server.ts'

/** An open attempt with every question answered and saved. @returns its id */
async function answered(world: World, learner: SignedIn, activityId: string, how: How): Promise<string> {
  const attemptId = await begin(world, learner, activityId)
  const answers = await answersTo(world, learner, attemptId, how)
  expect(await saveResponses(world.ctx(learner), { attemptId, answers })).toMatchObject({ saved: true })
  return attemptId
}

type Parts = Partial<Parameters<typeof submitAttempt>[1]>

function submit(world: World, learner: SignedIn, attemptId: string, parts: Parts = {}) {
  return submitAttempt(world.ctx(learner), { attemptId, answers: [], isConfirmed: false, ...parts })
}

/** A new answer to a question. */
function given(world: World, position: number, value: string, replaces: string | null = null): GivenAnswer {
  return { position, id: world.services.newId(), replaces, value }
}

const db = (world: World) => world.services.handles.writer

function gradeIn(world: World) {
  return db(world).selectFrom('grade').select(['hundredths', 'maximum', 'by']).executeTakeFirstOrThrow()
}

describe('submitting', () => {
  it('closes the attempt and grades it: marks over marks', async ({ world, learner }) => {
    const attemptId = await answered(world, learner, 'final-test', 3)
    expect(await submit(world, learner, attemptId)).toEqual({ attemptId, state: 'submitted' })
    const attempt = await db(world).selectFrom('attempt').select(['state', 'submitted_at']).executeTakeFirstOrThrow()
    expect(attempt).toEqual({ state: 'submitted', submitted_at: world.now() })
    expect(await gradeIn(world)).toEqual({ hundredths: 300, maximum: 4, by: 'rule' })
  })

  it('saves what comes with the form before it grades', async ({ world, learner }) => {
    const attemptId = await begin(world, learner, 'quiz-1')
    await submit(world, learner, attemptId, { answers: [given(world, 1, 'a'), given(world, 2, 'a')] })
    expect(await gradeIn(world)).toMatchObject({ hundredths: 200, maximum: 2 })
  })

  it('twice is once', async ({ world, learner }) => {
    const attemptId = await answered(world, learner, 'quiz-1', 2)
    await submit(world, learner, attemptId)
    const before = [await countOf(world, 'grade'), await countOf(world, 'learning_event')]
    expect(await submit(world, learner, attemptId)).toEqual({ attemptId, state: 'submitted' })
    expect([await countOf(world, 'grade'), await countOf(world, 'learning_event')]).toEqual(before)
  })

  it('a second time with other answers changes nothing', async ({ world, learner }) => {
    const attemptId = await answered(world, learner, 'quiz-1', 0)
    await submit(world, learner, attemptId)
    const before = await countOf(world, 'response')
    await submit(world, learner, attemptId, { answers: [given(world, 1, 'a')] })
    expect(await countOf(world, 'response')).toBe(before)
  })
})

describe('while questions are open', () => {
  it('it is asked once, and what came with the form is saved', async ({ world, learner }) => {
    const attemptId = await begin(world, learner, 'quiz-1')
    const asked = await submit(world, learner, attemptId, { answers: [given(world, 1, 'a')] })
    expect(asked).toEqual({ attemptId, state: 'asked' })
    expect(await countOf(world, 'response')).toBe(1)
    expect(await countOf(world, 'grade')).toBe(0)
  })

  it('a number that cannot be read is open too', async ({ world, learner }) => {
    const attemptId = await answered(world, learner, 'final-test', 4)
    const { position, id } = await db(world)
      .selectFrom('response')
      .innerJoin('attempt_item', (join) =>
        join
          .onRef('attempt_item.attempt_id', '=', 'response.attempt_id')
          .onRef('attempt_item.position', '=', 'response.position'),
      )
      .where('attempt_item.item_version_id', 'like', '%:count')
      .select(['response.position', 'response.id'])
      .executeTakeFirstOrThrow()
    const answers = [given(world, position, 'many', id)]
    expect(await submit(world, learner, attemptId, { answers })).toMatchObject({ state: 'asked' })
  })

  it('confirmed, it is submitted, and what is open gains no marks', async ({ world, learner }) => {
    const attemptId = await begin(world, learner, 'quiz-1')
    const parts = { answers: [given(world, 1, 'a')], isConfirmed: true }
    expect(await submit(world, learner, attemptId, parts)).toMatchObject({ state: 'submitted' })
    expect(await gradeIn(world)).toMatchObject({ hundredths: 100, maximum: 2 })
  })
})

describe('completion', () => {
  async function allButTheTest(world: World, learner: SignedIn): Promise<void> {
    await read(world, learner, 'lesson-1', 'lesson-2')
    await sit(world, learner, 'quiz-1', 'right')
  }

  const issued = async (world: World) => [await countOf(world, 'credential'), await countOf(world, 'outbox_message')]

  it('is decided with the last requirement: enrolment, certificate and mail, or none of them', async ({
    world,
    learner,
  }) => {
    await allButTheTest(world, learner)
    expect(await issued(world)).toEqual([0, 0])
    await sit(world, learner, 'final-test', 'right')
    const enrolment = await enrolmentOf(world, learner)
    expect(enrolment).toMatchObject({ state: 'completed', completedAt: world.now() })
    expect(await findCredentialOfEnrolment(db(world), enrolment.id)).toMatchObject({
      state: 'unsigned',
      claims: {
        recipientName: 'Amina Diallo',
        courseSlug,
        titles: { en: 'Small course', ar: 'مقرر صغير' },
        edition: 1,
        minutes: 60,
        outcomes: { en: ['tell one thing from another'] },
        language: 'en',
        completedAt: world.now(),
      },
    })
    const mails = await db(world).selectFrom('outbox_message').select(['kind', 'purpose', 'language']).execute()
    expect(mails).toEqual([{ kind: 'course-completed', purpose: `course-completed:${enrolment.id}`, language: 'en' }])
    expect((await findProgress(db(world), enrolment.id))?.missing).toEqual([])
  })

  it('does not depend on what came last', async ({ world, learner }) => {
    await sit(world, learner, 'final-test', 'right')
    await sit(world, learner, 'quiz-1', 'right')
    await read(world, learner, 'lesson-2')
    expect(await countOf(world, 'credential')).toBe(0)
    await read(world, learner, 'lesson-1')
    expect(await enrolmentOf(world, learner)).toMatchObject({ state: 'completed' })
    expect(await countOf(world, 'credential')).toBe(1)
  })

  it('happens once: what is practised afterwards issues no second certificate', async ({ world, learner }) => {
    await allButTheTest(world, learner)
    await sit(world, learner, 'final-test', 'right')
    await sit(world, learner, 'quiz-1', 'wrong')
    await answerCheck(world, learner, false)
    expect(await issued(world)).toEqual([1, 1])
    expect(await enrolmentOf(world, learner)).toMatchObject({ state: 'completed' })
  })

  it('waits while the test is below its pass mark', async ({ world, learner }) => {
    await allButTheTest(world, learner)
    await sit(world, learner, 'final-test', 2)
    const enrolment = await enrolmentOf(world, learner)
    expect(enrolment).toMatchObject({ state: 'active' })
    expect((await findProgress(db(world), enrolment.id))?.missing).toEqual([
      { code: 'not-passed', activityId: 'final-test', best: 2, maximum: 4, needed: 3, left: 2 },
    ])
    await sit(world, learner, 'final-test', 3)
    expect(await enrolmentOf(world, learner)).toMatchObject({ state: 'completed' })
  })

  it('a failure anywhere leaves the attempt open and nothing graded', async ({ world, learner }) => {
    await allButTheTest(world, learner)
    const attemptId = await answered(world, learner, 'final-test', 4)
    await expect(submit(world, { ...learner, name: '  ' }, attemptId, { isConfirmed: true })).rejects.toThrow(
      'recipientName',
    )
    const attempt = db(world).selectFrom('attempt').where('id', '=', attemptId).select('state')
    expect(await attempt.executeTakeFirstOrThrow()).toEqual({ state: 'open' })
    expect([await countOf(world, 'credential'), await countOf(world, 'grade')]).toEqual([0, 1])
    expect(isRefusal(await submit(world, learner, attemptId))).toBe(false)
    expect(await enrolmentOf(world, learner)).toMatchObject({ state: 'completed' })
  })
})

describe('what is refused', () => {
  it('another’s attempt is not there', async ({ world, learner }) => {
    const attemptId = await begin(world, learner, 'quiz-1')
    const peter = await aLearner(world, { name: 'Peter Otieno' })
    await enrol(world.ctx(peter), { courseSlug })
    await expect(submit(world, peter, attemptId, { isConfirmed: true })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('who has left the course submits nothing', async ({ world, learner }) => {
    const attemptId = await answered(world, learner, 'quiz-1', 2)
    await withdraw(world.ctx(learner), { courseSlug })
    expect(await submit(world, learner, attemptId)).toMatchObject({
      refused: true,
      problem: { key: 'learn.withdrawn-refusal' },
    })
    expect(await countOf(world, 'grade')).toBe(0)
  })

  it('an answer to a question that is not asked is a broken form', async ({ world, learner }) => {
    const attemptId = await begin(world, learner, 'quiz-1')
    const answers = [given(world, 9, 'a')]
    await expect(submit(world, learner, attemptId, { answers })).rejects.toMatchObject({ code: 'bad-request' })
  })
})
