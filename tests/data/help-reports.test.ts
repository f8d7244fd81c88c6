import { sql } from 'kysely'
import { expect, it } from 'vitest'
import {
  countOpenReports,
  countSending,
  deleteOldQuotas,
  findReport,
  getReportOfSending,
  insertMark,
  insertReport,
  listReports,
  type NewReport,
} from '#app/data/help-reports.server.ts'
import { emptyOldTexts } from '#app/data/personal-texts.server.ts'
import { days, hours, later } from '#app/platform/clock.ts'
import { aLearner } from '#tests/support/world.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('reports', (world) => {
  const db = () => world().services.handles.writer

  async function report(words: string, more: Partial<NewReport> = {}): Promise<{ id: string; isNew: boolean }> {
    const { newId } = world().services
    const made: NewReport = {
      id: newId(),
      sendingId: newId(),
      accountId: null,
      text: { id: newId(), text: words },
      address: { id: newId(), text: 'amina@example.org' },
      page: '/learn',
      courseId: null,
      requestId: null,
      language: 'en',
      at: world().now(),
      ...more,
    }
    const isNew = await db()
      .transaction()
      .execute((tx) => insertReport(tx, made))
    return { id: made.id, isNew }
  }

  async function mark(reportId: string, state: 'open' | 'closed'): Promise<void> {
    const { accountId } = await aLearner(world())
    await insertMark(db(), { id: world().services.newId(), reportId, state, accountId, at: world().now() })
  }

  it('come with the person who sent them, the newest first', async () => {
    const { accountId } = await aLearner(world(), { name: 'Amina Diallo' })
    await report('first', { accountId })
    await report('second')
    const [second, first] = await listReports(db(), {}, 10)
    expect(second).toMatchObject({ text: 'second', accountId: null, name: null, state: 'open' })
    expect(first).toMatchObject({ text: 'first', name: 'Amina Diallo', address: 'amina@example.org', page: '/learn' })
    expect(await listReports(db(), { before: second!.id }, 10)).toHaveLength(1)
  })

  it('one sending is one report, and nothing of a second one is kept', async () => {
    const sendingId = world().services.newId()
    const { id } = await report('once', { sendingId })
    expect(await report('twice', { sendingId })).toMatchObject({ isNew: false })
    expect(await getReportOfSending(db(), sendingId)).toMatchObject({ id, text: 'once' })
    const texts = await db().selectFrom('personal_text').select('text').execute()
    expect(texts.map(({ text }) => text).sort()).toEqual(['amina@example.org', 'once'])
  })

  it('are open until marked, and the last mark holds', async () => {
    const { id } = await report('a')
    await report('b')
    expect(await countOpenReports(db())).toBe(2)
    await mark(id, 'closed')
    expect([await countOpenReports(db()), (await listReports(db(), { state: 'closed' }, 10)).length]).toEqual([1, 1])
    expect((await listReports(db(), { state: 'open' }, 10)).map(({ text }) => text)).toEqual(['b'])
    await mark(id, 'open')
    expect(await findReport(db(), id)).toMatchObject({ state: 'open' })
    expect(await countOpenReports(db())).toBe(2)
  })

  it('cannot be changed, and a text can be emptied and nothing else', async () => {
    const { id } = await report('a')
    await mark(id, 'closed')
    await expect(sql`UPDATE help_report SET page = '/x'`.execute(db())).rejects.toThrow(/append-only/)
    await expect(sql`DELETE FROM help_report_mark`.execute(db())).rejects.toThrow(/append-only/)
    await expect(sql`UPDATE personal_text SET text = 'b'`.execute(db())).rejects.toThrow(/emptied, never rewritten/)
    await expect(sql`UPDATE personal_text SET data_class = 'x'`.execute(db())).rejects.toThrow(/never rewritten/)
    await expect(sql`DELETE FROM personal_text`.execute(db())).rejects.toThrow(/never deleted/)
    await sql`UPDATE personal_text SET text = ''`.execute(db())
    expect(await findReport(db(), id)).toMatchObject({ text: '', address: '' })
  })

  it('old texts of a kind are emptied, newer ones and other kinds stay', async () => {
    const { id } = await report('old')
    world().pass(days(10))
    const { id: newer } = await report('new')
    expect(await emptyOldTexts(db(), 'help.text', later(world().now(), -days(5)))).toBe(1)
    expect(await findReport(db(), id)).toMatchObject({ text: '', address: 'amina@example.org' })
    expect(await findReport(db(), newer)).toMatchObject({ text: 'new' })
    expect(await emptyOldTexts(db(), 'help.text', later(world().now(), -days(5)))).toBe(0)
  })

  it('are counted by network and hour', async () => {
    const count = (network: string) =>
      db()
        .transaction()
        .execute((tx) => countSending(tx, network, world().now()))
    expect([await count('a'), await count('a'), await count('b')]).toEqual([1, 2, 1])
    world().pass(hours(1))
    expect(await count('a')).toBe(1)
    await deleteOldQuotas(db(), world().now())
    expect(await count('a')).toBe(2)
    expect(await db().selectFrom('help_quota').select('network').execute()).toHaveLength(1)
  })

  it('many at once from one network are all counted', async () => {
    const counts = await Promise.all(
      Array.from({ length: 8 }, () =>
        db()
          .transaction()
          .execute((tx) => countSending(tx, 'a', world().now())),
      ),
    )
    expect(counts.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })
})
