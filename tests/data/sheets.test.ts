import { expect, it } from 'vitest'
import { getOwnHandIn, insertHandIn, insertReview, listHandIns } from '#app/data/hand-ins.server.ts'
import { insertEntry, listEntries, listEntriesById, listHandedInValues } from '#app/data/sheets.server.ts'
import { NotFound } from '#app/platform/errors.ts'
import { enrolmentOf } from '#tests/support/learning.ts'
import { aLearnerWithSheets } from '#tests/support/sheets.ts'
import { aLearner } from '#tests/support/world.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('sheets', (world) => {
  const db = () => world().services.handles.writer
  const newId = () => world().services.newId()

  async function filled() {
    const { learner, course } = await aLearnerWithSheets(world())
    const { id: enrolmentId } = await enrolmentOf(world(), learner)
    const { accountId } = learner
    const enter = async (fieldId: string, value: string, id = newId()) => {
      const entry = {
        enrolmentId,
        accountId,
        activityId: 'sheet-1',
        fieldId,
        value,
        textId: newId(),
        at: world().now(),
      }
      await db()
        .transaction()
        .execute((tx) => insertEntry(tx, { ...entry, id }))
      return id
    }
    const handIn = async (number: number, entries: Record<string, string> = {}) => {
      const of = { enrolmentId, activityId: 'sheet-1', editionId: course.editionId, language: 'en' as const }
      const id = newId()
      const row = { ...of, id, number, entries, at: world().now() }
      const made = await db()
        .transaction()
        .execute((tx) => insertHandIn(tx, row))
      return { id, made }
    }
    return { learner, enrolmentId, accountId, enter, handIn }
  }

  it('an entry once under its id, with its words apart', async () => {
    const { enrolmentId, enter } = await filled()
    const id = await enter('source', 'Census')
    await enter('source', 'another', id)
    world().pass(1)
    await enter('source', 'Survey')
    const entries = await listEntries(db(), enrolmentId, 'sheet-1')
    expect(entries.map(({ value }) => value)).toEqual(['Census', 'Survey'])
    expect(await listEntriesById(db(), enrolmentId, [id])).toMatchObject([{ fieldId: 'source', value: 'Census' }])
    const texts = await db().selectFrom('personal_text').select(['data_class', 'text']).execute()
    expect(texts).toHaveLength(2)
    await db().updateTable('personal_text').set({ text: '' }).execute()
    expect((await listEntries(db(), enrolmentId, 'sheet-1')).map(({ value }) => value)).toEqual(['', ''])
  })

  it('what each learner handed in last is told by field, without whose it is', async () => {
    const { enter, handIn, learner, enrolmentId } = await filled()
    const { course_id: courseId } = await db()
      .selectFrom('enrolment')
      .where('id', '=', enrolmentId)
      .select('course_id')
      .executeTakeFirstOrThrow()
    expect(await listHandedInValues(db(), courseId, 'sheet-1')).toEqual([])
    await handIn(1, { source: await enter('source', 'Census') })
    await handIn(2, { source: await enter('source', 'Survey'), note: 'no-such-entry' })
    const values = await listHandedInValues(db(), courseId, 'sheet-1')
    expect(values).toEqual([new Map(Object.entries({ source: 'Survey', note: '' }))])
    expect(await listHandedInValues(db(), courseId, 'another')).toEqual([])
    expect(JSON.stringify([...values[0]!])).not.toContain(learner.accountId)
  })

  it('a number is handed in once', async () => {
    const { handIn, enrolmentId } = await filled()
    expect([(await handIn(1)).made, (await handIn(1)).made, (await handIn(2)).made]).toEqual([true, false, true])
    expect((await listHandIns(db(), [enrolmentId])).map(({ number }) => number)).toEqual([1, 2])
    expect(await listHandIns(db(), [])).toEqual([])
  })

  it('the last review counts, with its marks in halves and its words', async () => {
    const { learner, handIn, enrolmentId, accountId } = await filled()
    const { id: handInId } = await handIn(1, { source: 'entry' })
    const trainer = await aLearner(world(), { name: 'Asha Mwita' })
    const said = { enrolmentId, accountId, handInId, by: trainer.accountId, at: world().now() }
    const write = (review: Omit<Parameters<typeof insertReview>[1], keyof typeof said>) =>
      db()
        .transaction()
        .execute((tx) => insertReview(tx, { ...said, ...review, at: world().now() }))
    const first = newId()
    expect(await write({ id: first, verdict: 'read', score: null, comment: null })).toBe(true)
    expect(await write({ id: first, verdict: 'read', score: null, comment: null })).toBe(false)
    world().pass(1)
    const score = { criteria: { figures: 7.5 }, marks: 7.5, maximum: 10 }
    await write({ id: newId(), verdict: 'marked', score, comment: { id: newId(), text: 'Well done' } })
    const own = await getOwnHandIn(db(), learner.accountId, handInId)
    expect(own).toMatchObject({ number: 1, entries: { source: 'entry' }, courseSlug: 'small-course' })
    expect(own.review).toMatchObject({ ...score, verdict: 'marked', comment: 'Well done', by: 'Asha Mwita' })
    await expect(getOwnHandIn(db(), trainer.accountId, handInId)).rejects.toThrow(NotFound)
  })
})
