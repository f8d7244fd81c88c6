import { expect, it } from 'vitest'
import {
  findActivityStates,
  findProgress,
  listActivityStates,
  listAttemptFacts,
  listFacts,
  listProgress,
  writeSummaries,
} from '#app/data/summaries.server.ts'
import type { Summaries } from '#app/domain/progress/summaries.ts'
import {
  anEnrolledLearner,
  begin,
  enrolmentOf,
  read,
  rebuiltSummaries,
  sit,
  storedSummaries,
} from '#tests/support/learning.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('summaries as stored', (world) => {
  const db = () => world().services.handles.writer

  async function oneLesson() {
    const { learner } = await anEnrolledLearner(world())
    await read(world(), learner, 'lesson-1')
    const enrolment = await enrolmentOf(world(), learner)
    const write = (summaries: Summaries) =>
      db()
        .transaction()
        .execute((tx) => writeSummaries(tx, enrolment.id, summaries))
    return { learner, enrolment, write, summaries: await rebuiltSummaries(world(), enrolment) }
  }

  it('come back as they were derived', async () => {
    const { learner, enrolment } = await oneLesson()
    await sit(world(), learner, 'final-test', 2)
    expect(await storedSummaries(world(), enrolment)).toEqual(await rebuiltSummaries(world(), enrolment))
  })

  it('what is right already is not written', async () => {
    const { write, summaries } = await oneLesson()
    expect(await write(summaries)).toBe(0)
  })

  it('what is wrong, missing or too much is put right and counted', async () => {
    const { write, summaries, enrolment } = await oneLesson()
    const extra = { ...summaries.activities[0]!, activityId: 'too-much' }
    const wrong = {
      ...summaries,
      activities: [...summaries.activities, extra],
      progress: { ...summaries.progress, done: 3, place: null },
    }
    expect(await write(wrong)).toBe(2)
    expect(await write(summaries)).toBe(2)
    await db().deleteFrom('progress').execute()
    await db().deleteFrom('activity_state').execute()
    expect(await write(summaries)).toBe(2)
    expect(await storedSummaries(world(), enrolment)).toEqual(summaries)
  })

  it('several enrolments are asked for at once; who has none gets nothing', async () => {
    const { enrolment, summaries } = await oneLesson()
    expect(await listProgress(db(), [enrolment.id, 'nobody'])).toEqual(new Map([[enrolment.id, summaries.progress]]))
    expect(await listActivityStates(db(), [enrolment.id, 'nobody'])).toEqual(
      new Map([
        [enrolment.id, summaries.activities],
        ['nobody', []],
      ]),
    )
    expect([await listProgress(db(), []), await listActivityStates(db(), [])]).toEqual([new Map(), new Map()])
    expect([await findProgress(db(), 'nobody'), await findActivityStates(db(), 'nobody')]).toEqual([null, []])
  })

  it('facts hold every attempt, with its grade once it is submitted', async () => {
    const { learner, enrolment } = await oneLesson()
    await sit(world(), learner, 'quiz-1', 'wrong')
    await begin(world(), learner, 'quiz-1')
    const grade = { marks: 0, maximum: 2, at: world().now() }
    const attempts = await listAttemptFacts(db(), enrolment.id, ['quiz-1'])
    expect(attempts).toMatchObject([
      { number: 1, passMark: 50, grade },
      { number: 2, submittedAt: null, grade: null },
    ])
    expect(await listFacts(db(), enrolment)).toMatchObject({ enrolledAt: enrolment.enrolledAt, attempts })
  })
})
