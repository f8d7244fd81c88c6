import { afterEach, beforeEach, expect, it } from 'vitest'
import { aCorrectedCourse, correction } from '#tests/support/corrections.ts'
import { countOf, courseSlug, enrolmentOf, rebuiltSummaries, storedSummaries } from '#tests/support/learning.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { minutes } from '#app/platform/clock.ts'
import { readMyCourse } from '#app/learn/read-my-course.server.ts'
import { readResult } from '#app/learn/read-result.server.ts'

let world: World
let course: Awaited<ReturnType<typeof aCorrectedCourse>>
beforeEach(async () => {
  world = await aWorld()
  course = await aCorrectedCourse(world)
})
afterEach(() => world.close())

it('raises who was right, issues what follows, tells her, and leaves who loses as she was', async () => {
  const [asha, bakari] = [await course.sitter('right', 'Asha'), await course.sitter('wrong', 'Bakari')]
  await course.correct(correction('b'))
  expect([await course.marksOf(asha), await course.marksOf(bakari)]).toEqual([2, 0])
  world.pass(minutes(1))
  expect(await course.job()).toBe(2)
  expect([await course.marksOf(asha), await course.marksOf(bakari)]).toEqual([2, 1])
  const enrolment = await enrolmentOf(world, bakari.learner)
  expect(enrolment.state).toBe('completed')
  expect(await countOf(world, 'credential')).toBe(2)
  expect(await storedSummaries(world, enrolment)).toEqual(await rebuiltSummaries(world, enrolment))
  const mail = await world.services.handles.reader
    .selectFrom('outbox_message')
    .where('kind', '=', 'marks-corrected')
    .select(['account_id', 'parameters'])
    .execute()
  expect(mail.map((row) => [row.account_id, JSON.parse(row.parameters) as object])).toEqual([
    [bakari.learner.accountId, expect.objectContaining({ before: 0, after: 1, maximum: 2, verdict: 'passed' })],
  ])
})

it('lowers where the trainer chose so; a certificate that is out stays', async () => {
  const asha = await course.sitter('right', 'Asha')
  await course.correct(correction('b', 'follow'))
  await course.job()
  await course.correct({ ...correction('b', 'follow'), itemKey: 'quiz-two' })
  await course.job()
  expect(await course.marksOf(asha)).toBe(0)
  const enrolment = await enrolmentOf(world, asha.learner)
  expect(enrolment.state).toBe('completed')
  expect((await storedSummaries(world, enrolment)).progress.missing).toHaveLength(1)
  expect(await storedSummaries(world, enrolment)).toEqual(await rebuiltSummaries(world, enrolment))
  expect(await countOf(world, 'credential')).toBe(1)
})

it('is done once, however many jobs run, and ends when no old key can be in use any more', async () => {
  await course.sitter('wrong', 'Bakari')
  await course.correct(correction('b'))
  await Promise.all(Array.from({ length: 20 }, () => course.job()))
  expect(await countOf(world, 'grade')).toBe(3)
  const regrading = async () => (await course.bankItem()).regradings[0]
  expect(await regrading()).toMatchObject({ isDone: false, total: 1, outcomes: { raised: 1 } })
  world.pass(minutes(1))
  await course.job()
  expect(await regrading()).toMatchObject({ isDone: true, total: 1 })
  world.pass(minutes(1))
  await course.sitter('wrong', 'Chiku')
  expect(await course.job()).toBe(0)
  expect((await regrading())!.total).toBe(1)
})

it('an erratum stands on the learner’s page with its date, and on her result', async () => {
  const bakari = await course.sitter('wrong', 'Bakari')
  const page = () => readMyCourse(world.readingCtx(bakari.learner), { courseSlug })
  expect((await page())!.errata).toEqual([])
  world.pass(minutes(5))
  await course.correct(correction('b'))
  await course.job()
  expect((await page())!.errata).toEqual([{ at: world.now(), titles: ['Quiz'] }])
  expect((await readResult(world.readingCtx(bakari.learner), bakari))!.regradedAt).toBe(world.now())
})
