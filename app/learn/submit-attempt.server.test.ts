import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findCredentialOfEnrolment } from '#app/data/credentials.server.ts'
import { getEnrolment } from '#app/data/enrolments.server.ts'
import { findProgress } from '#app/data/summaries.server.ts'
import { accepted, aLearning, another, courseSlug, type Learning } from '#tests/support/one-learner.ts'
import { submitAttempt } from './submit-attempt.server.ts'
import { withdraw } from './withdraw.server.ts'

let amina: Learning
beforeEach(async () => {
  amina = await aLearning()
})
afterEach(() => amina.close())

const db = () => amina.world.services.handles.writer
const enrolment = () => getEnrolment(db(), amina.learner.accountId, courseSlug)

function submit(attemptId: string, parts: Partial<Parameters<typeof submitAttempt>[1]> = {}) {
  return submitAttempt(amina.ctx(), { attemptId, answers: [], isConfirmed: false, ...parts })
}

async function count(
  table: 'grade' | 'learning_event' | 'credential' | 'outbox_message' | 'response',
): Promise<number> {
  const row = await db()
    .selectFrom(table)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

describe('submitting', () => {
  it('closes the attempt and grades it: marks over marks', async () => {
    const attemptId = await amina.start('final-test')
    await amina.answer(attemptId, 3)
    expect(await submit(attemptId)).toEqual({ attemptId, state: 'submitted' })
    const attempt = await db().selectFrom('attempt').select(['state', 'submitted_at']).executeTakeFirstOrThrow()
    const grade = await db().selectFrom('grade').select(['marks', 'maximum', 'by']).executeTakeFirstOrThrow()
    expect(attempt).toEqual({ state: 'submitted', submitted_at: amina.world.now() })
    expect(grade).toEqual({ marks: 3, maximum: 4, by: 'rule' })
  })

  it('saves what comes with the form before it grades', async () => {
    const attemptId = await amina.start('quiz-1')
    await submit(attemptId, { answers: [amina.given(1, 'a'), amina.given(2, 'a')] })
    expect(await db().selectFrom('grade').select(['marks', 'maximum']).executeTakeFirstOrThrow()).toEqual({
      marks: 2,
      maximum: 2,
    })
  })

  it('twice is once', async () => {
    const attemptId = await amina.start('quiz-1')
    await amina.answer(attemptId, 2)
    await submit(attemptId)
    const before = [await count('grade'), await count('learning_event')]
    expect(await submit(attemptId)).toEqual({ attemptId, state: 'submitted' })
    expect([await count('grade'), await count('learning_event')]).toEqual(before)
  })

  it('a second time with other answers changes nothing', async () => {
    const attemptId = await amina.start('quiz-1')
    await amina.answer(attemptId, 0)
    await submit(attemptId)
    const before = await count('response')
    await submit(attemptId, { answers: [amina.given(1, 'a')] })
    expect(await count('response')).toBe(before)
  })
})

describe('while questions are open', () => {
  it('it is asked once, and what came with the form is saved', async () => {
    const attemptId = await amina.start('quiz-1')
    expect(await submit(attemptId, { answers: [amina.given(1, 'a')] })).toEqual({ attemptId, state: 'asked' })
    expect(await count('response')).toBe(1)
    expect(await count('grade')).toBe(0)
  })

  it('a number that cannot be read is open too', async () => {
    const attemptId = await amina.start('final-test')
    await amina.answer(attemptId, 4)
    const position = await positionOf('count')
    const replaces = await responseTo(position)
    expect(await submit(attemptId, { answers: [amina.given(position, 'many', { replaces })] })).toMatchObject({
      state: 'asked',
    })
  })

  it('confirmed, it is submitted, and what is open gains no marks', async () => {
    const attemptId = await amina.start('quiz-1')
    expect(await submit(attemptId, { answers: [amina.given(1, 'a')], isConfirmed: true })).toMatchObject({
      state: 'submitted',
    })
    expect(await db().selectFrom('grade').select(['marks', 'maximum']).executeTakeFirstOrThrow()).toEqual({
      marks: 1,
      maximum: 2,
    })
  })
})

async function positionOf(key: string): Promise<number> {
  const row = await db()
    .selectFrom('attempt_item')
    .where('item_version_id', '=', `${amina.course.courseId}:${key}`)
    .select('position')
    .executeTakeFirstOrThrow()
  return row.position
}

async function responseTo(position: number): Promise<string> {
  return (await db().selectFrom('response').where('position', '=', position).select('id').executeTakeFirstOrThrow()).id
}

describe('completion', () => {
  async function allButTheTest(): Promise<void> {
    await amina.read('lesson-1')
    await amina.read('lesson-2')
    await amina.take('quiz-1')
  }

  it('is decided with the last requirement: enrolment, certificate and mail, or none of them', async () => {
    await allButTheTest()
    expect([await count('credential'), await count('outbox_message')]).toEqual([0, 0])
    await amina.take('final-test')
    expect(await enrolment()).toMatchObject({ state: 'completed', completedAt: amina.world.now() })
    expect(await findCredentialOfEnrolment(db(), (await enrolment()).id)).toMatchObject({
      state: 'unsigned',
      claims: {
        recipientName: 'Amina Diallo',
        courseSlug,
        titles: { en: 'Small course', ar: 'مقرر صغير' },
        edition: 1,
        minutes: 60,
        outcomes: { en: ['tell one thing from another'] },
        language: 'en',
        completedAt: amina.world.now(),
      },
    })
    const mail = await db()
      .selectFrom('outbox_message')
      .select(['kind', 'purpose', 'language'])
      .executeTakeFirstOrThrow()
    expect(mail).toEqual({
      kind: 'course-completed',
      purpose: `course-completed:${(await enrolment()).id}`,
      language: 'en',
    })
    expect((await findProgress(db(), (await enrolment()).id))?.missing).toEqual([])
  })

  it('does not depend on what came last', async () => {
    await amina.take('final-test')
    await amina.take('quiz-1')
    await amina.read('lesson-2')
    expect(await count('credential')).toBe(0)
    await amina.read('lesson-1')
    expect(await enrolment()).toMatchObject({ state: 'completed' })
    expect(await count('credential')).toBe(1)
  })

  it('happens once: what is practised afterwards issues no second certificate', async () => {
    await allButTheTest()
    await amina.take('final-test')
    await amina.take('quiz-1', 0)
    await amina.check('b')
    expect([await count('credential'), await count('outbox_message')]).toEqual([1, 1])
    expect(await enrolment()).toMatchObject({ state: 'completed' })
  })

  it('waits while the test is below its pass mark', async () => {
    await allButTheTest()
    await amina.take('final-test', 2)
    expect(await enrolment()).toMatchObject({ state: 'active' })
    expect((await findProgress(db(), (await enrolment()).id))?.missing).toEqual([
      { code: 'not-passed', activityId: 'final-test', best: 2, maximum: 4, needed: 3, left: 2 },
    ])
    await amina.take('final-test', 3)
    expect(await enrolment()).toMatchObject({ state: 'completed' })
  })

  it('a failure anywhere leaves the attempt open and nothing graded', async () => {
    await allButTheTest()
    const attemptId = await amina.start('final-test')
    await amina.answer(attemptId, 4)
    const broken = { ...amina.ctx(), actor: { ...amina.learner, name: '  ' } }
    await expect(submitAttempt(broken, { attemptId, answers: [], isConfirmed: true })).rejects.toThrow('recipientName')
    expect(
      await db().selectFrom('attempt').where('id', '=', attemptId).select('state').executeTakeFirstOrThrow(),
    ).toEqual({ state: 'open' })
    expect([await count('credential'), await count('grade')]).toEqual([0, 1])
    accepted(await submit(attemptId))
    expect(await enrolment()).toMatchObject({ state: 'completed' })
  })
})

describe('what is refused', () => {
  it('another’s attempt is not there', async () => {
    const attemptId = await amina.start('quiz-1')
    const peter = await another(amina)
    await expect(submitAttempt(peter.ctx(), { attemptId, answers: [], isConfirmed: true })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('who has left the course submits nothing', async () => {
    const attemptId = await amina.start('quiz-1')
    await amina.answer(attemptId, 2)
    await withdraw(amina.ctx(), { courseSlug })
    expect(await submit(attemptId)).toMatchObject({ refused: true, problem: { key: 'learn.withdrawn-refusal' } })
    expect(await count('grade')).toBe(0)
  })

  it('an answer to a question that is not asked is a broken form', async () => {
    const attemptId = await amina.start('quiz-1')
    await expect(submit(attemptId, { answers: [amina.given(9, 'a')] })).rejects.toMatchObject({ code: 'bad-request' })
  })
})
