import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anonymous, type SignedIn } from '#app/domain/access/actor.ts'
import { enrol } from '#app/learn/enrol.server.ts'
import { readMyCourse } from '#app/learn/read-my-course.server.ts'
import { readResult } from '#app/learn/read-result.server.ts'
import { minutes } from '#app/platform/clock.ts'
import { NotFound } from '#app/platform/errors.ts'
import { regradeAttempts } from '#app/record/regrade-attempts.server.ts'
import { aCourse } from '#tests/support/course.ts'
import {
  countOf,
  courseSlug,
  enrolmentOf,
  read,
  rebuiltSummaries,
  sit,
  storedSummaries,
} from '#tests/support/learning.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { correctKey } from './correct-key.server.ts'
import { previewCorrection, type PreviewCommand } from './preview-correction.server.ts'
import { readBankItem } from './read-bank-item.server.ts'
import { readCorrection } from './read-correction.server.ts'

let world: World
let trainer: SignedIn
beforeEach(async () => {
  world = await aWorld()
  await aCourse(world)
  trainer = await aTrainer(world)
})
afterEach(() => world.close())

const none = { values: {}, tolerances: {}, answers: {} }
/** The first question of the quiz: `a` was said to be right. */
const correction = (letter: string, policy: PreviewCommand['policy'] = 'keep'): PreviewCommand => {
  return { courseSlug, itemKey: 'quiz-one', key: { right: [letter], ...none }, policy }
}

async function preview(command: PreviewCommand) {
  const shown = await previewCorrection(world.readingCtx(trainer), command)
  if ('refused' in shown) throw new Error(JSON.stringify(shown))
  return shown
}

async function correct(command: PreviewCommand, reason = 'The table says b') {
  const { seal } = await preview(command)
  return correctKey(world.ctx(trainer), { ...command, seal, reason })
}

const job = () => regradeAttempts(world.ctx(anonymous))

/** Somebody who has done all but the quiz, which she answers `wrong` (b, b: none right) or `right` (a, a). */
async function sitter(how: 'right' | 'wrong', name: string): Promise<{ learner: SignedIn; attemptId: string }> {
  const learner = await aLearner(world, { name })
  await enrol(world.ctx(learner), { courseSlug })
  await read(world, learner, 'lesson-1', 'lesson-2')
  await sit(world, learner, 'final-test', 'right')
  return { learner, attemptId: await sit(world, learner, 'quiz-1', how) }
}

const marksOf = async ({ learner, attemptId }: Awaited<ReturnType<typeof sitter>>) =>
  (await readResult(world.readingCtx(learner), { attemptId }))!.marks

describe('looking first', () => {
  it('says who would change and how, and changes nothing', async () => {
    await sitter('right', 'Asha')
    await sitter('wrong', 'Bakari')
    expect(await preview(correction('b'))).toMatchObject({
      isChange: true,
      attempts: 2,
      outcomes: { raised: 1, lowered: 0, kept: 1, same: 0 },
      passes: 1,
      fails: 0,
      certificates: 1,
      people: [
        { name: 'Bakari', before: 0, after: 1, maximum: 2, passedBefore: false, passesNow: true },
        { name: 'Asha', before: 2, after: 2, outcome: 'kept' },
      ],
    })
    expect(await preview(correction('b', 'follow'))).toMatchObject({ outcomes: { lowered: 1, kept: 0 }, fails: 0 })
    expect(await countOf(world, 'grade')).toBe(4)
  })

  it('shows the form filled in with the key that holds', async () => {
    const of = { courseSlug, itemKey: 'count' }
    expect(await readCorrection(world.readingCtx(trainer), of)).toMatchObject({
      values: { 'values.a': '249', 'tolerances.a': '1', 'right[]': 'a' },
      lines: [{ field: 'number' }, { field: 'none', hasRight: false }],
    })
  })

  it('comes before correcting: what was looked at is what is done', async () => {
    const { seal } = await preview(correction('b'))
    const send = (command: PreviewCommand) => correctKey(world.ctx(trainer), { ...command, seal, reason: 'Wrong' })
    const refused = { refused: true, problem: { key: 'author.key-look-first' } }
    expect(await send(correction('c'))).toMatchObject(refused)
    expect(await send(correction('b', 'follow'))).toMatchObject(refused)
    expect(await send(correction('b'))).toEqual({ courseSlug, itemKey: 'quiz-one' })
    expect(await send(correction('b'))).toMatchObject(refused)
  })

  it('asks for a reason', async () => {
    expect(await correct(correction('b'), ' ')).toMatchObject({
      errors: { reason: { key: 'author.key-reason-missing' } },
    })
  })

  it('is not there for another trainer', async () => {
    const other = world.readingCtx(await aTrainer(world, 'another-course'))
    await expect(previewCorrection(other, correction('b'))).rejects.toThrow(NotFound)
    await expect(readCorrection(other, correction('b'))).rejects.toThrow(NotFound)
    await expect(
      correctKey({ ...other, db: world.services.handles.writer }, { ...correction('b'), seal: '', reason: 'x' }),
    ).rejects.toThrow(NotFound)
  })
})

describe('grading again', () => {
  it('raises who was right, issues what follows, tells her, and leaves who loses as she was', async () => {
    const [asha, bakari] = [await sitter('right', 'Asha'), await sitter('wrong', 'Bakari')]
    await correct(correction('b'))
    expect([await marksOf(asha), await marksOf(bakari)]).toEqual([2, 0])
    world.pass(minutes(1))
    expect(await job()).toBe(2)
    expect([await marksOf(asha), await marksOf(bakari)]).toEqual([2, 1])
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
    const asha = await sitter('right', 'Asha')
    await correct(correction('b', 'follow'))
    await job()
    await correct({ ...correction('b', 'follow'), itemKey: 'quiz-two' })
    await job()
    expect(await marksOf(asha)).toBe(0)
    const enrolment = await enrolmentOf(world, asha.learner)
    expect(enrolment.state).toBe('completed')
    expect((await storedSummaries(world, enrolment)).progress.missing).toHaveLength(1)
    expect(await storedSummaries(world, enrolment)).toEqual(await rebuiltSummaries(world, enrolment))
    expect(await countOf(world, 'credential')).toBe(1)
  })

  it('is done once, however many jobs run, and ends when no old key can be in use any more', async () => {
    await sitter('wrong', 'Bakari')
    await correct(correction('b'))
    await Promise.all(Array.from({ length: 20 }, job))
    expect(await countOf(world, 'grade')).toBe(3)
    const regrading = async () =>
      (await readBankItem(world.readingCtx(trainer), { courseSlug, itemKey: 'quiz-one' })).regradings[0]
    expect(await regrading()).toMatchObject({ isDone: false, total: 1, outcomes: { raised: 1 } })
    world.pass(minutes(1))
    await job()
    expect(await regrading()).toMatchObject({ isDone: true, total: 1 })
    world.pass(minutes(1))
    await sitter('wrong', 'Chiku')
    expect(await job()).toBe(0)
    expect((await regrading())!.total).toBe(1)
  })

  it('with the key as it is: what an older key graded is graded by it, and no key is added', async () => {
    const bakari = await sitter('wrong', 'Bakari')
    const db = world.services.handles.writer
    const solution = JSON.stringify({ version: 1, kind: 'single-choice', key: 'b' })
    const [item] = await db.selectFrom('item_version').where('item_key', '=', 'quiz-one').select('id').execute()
    const row = { item_version_id: item!.id, number: 2, solution, from_at: world.now(), author: 'files', reason: '' }
    await db.insertInto('item_solution').values(row).execute()
    expect(await preview(correction('b'))).toMatchObject({ isChange: false, outcomes: { raised: 1 } })
    await correct(correction('b'))
    await job()
    expect(await marksOf(bakari)).toBe(1)
    const { keys } = await readBankItem(world.readingCtx(trainer), { courseSlug, itemKey: 'quiz-one' })
    expect(keys).toHaveLength(2)
  })
})

describe('the erratum', () => {
  it('stands on the learner’s page with its date, and on her result', async () => {
    const bakari = await sitter('wrong', 'Bakari')
    const page = () => readMyCourse(world.readingCtx(bakari.learner), { courseSlug })
    expect((await page())!.errata).toEqual([])
    world.pass(minutes(5))
    await correct(correction('b'))
    await job()
    expect((await page())!.errata).toEqual([{ at: world.now(), titles: ['Quiz'] }])
    expect((await readResult(world.readingCtx(bakari.learner), bakari))!.regradedAt).toBe(world.now())
  })
})
