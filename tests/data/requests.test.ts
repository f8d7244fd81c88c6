/** The statements that `docs/operating/requests.md` gives an operator do what the page says, past no rule of the tables. */
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { enqueueMessage } from '#app/data/outbox.server.ts'
import { insertText } from '#app/data/personal-texts.server.ts'
import { aCredential } from '#tests/support/credential.ts'
import type { TestCourse } from '#tests/support/course.ts'
import { onEveryDatabase } from './contract.ts'

const page = readFileSync('docs/operating/requests.md', 'utf8')

/** The statements of one block of the page. */
function statements(name: string, places: Record<string, string>): string[] {
  const [, block = ''] = new RegExp(`\`\`\`sql ${name}\\n(.*?)\`\`\``, 's').exec(page) ?? []
  const filled = Object.entries(places).reduce((text, [place, value]) => text.replaceAll(place, value), block)
  return filled.split(';\n').filter((one) => one.trim() !== '')
}

onEveryDatabase('requests', (world) => {
  async function run(name: string, places: Record<string, string>): Promise<string> {
    const all = statements(name, places)
    expect(all.length).toBeGreaterThan(0)
    const answers = []
    for (const one of all) answers.push((await sql.raw(one).execute(world().services.handles.writer)).rows)
    return JSON.stringify(answers)
  }

  async function aPerson(shared?: TestCourse) {
    const { id, learner, course } = await aCredential(world(), shared && { course: shared })
    const { newId, now, handles } = world().services
    const words = { id: newId(), accountId: learner.accountId, dataClass: 'help.text' as const, at: now() }
    await insertText(handles.writer, { ...words, text: `The chart of ${learner.email} is empty.` })
    const message = { id: newId(), purpose: learner.accountId, accountId: learner.accountId, language: 'en', at: now() }
    await enqueueMessage(handles.writer, { ...message, kind: 'reset-password', parameters: { token: 'abc' } })
    return { number: id, learner, course }
  }

  const copy = (account: string) => run('copy', { ACCOUNT: account })

  it('a copy holds name, address, words, enrolment and certificate of that person alone', async () => {
    const { number, learner, course } = await aPerson()
    const other = await aPerson(course)
    const copied = await copy(learner.accountId)
    for (const part of [learner.email, learner.name, 'The chart of ', number]) expect(copied).toContain(part)
    for (const part of [other.learner.email, other.number]) expect(copied).not.toContain(part)
  })

  it('a deletion takes name, address and words out; another person keeps theirs', async () => {
    const { learner, course } = await aPerson()
    const other = await aPerson(course)
    const before = await copy(other.learner.accountId)
    await run('delete', { ACCOUNT: learner.accountId })
    const { handles } = world().services
    const left = {
      account: await handles.reader.selectFrom('account').where('id', '=', learner.accountId).selectAll().execute(),
      person: await handles.reader
        .selectFrom('person')
        .where('account_id', '=', learner.accountId)
        .selectAll()
        .execute(),
      mail: await handles.reader
        .selectFrom('outbox_message')
        .where('account_id', '=', learner.accountId)
        .selectAll()
        .execute(),
      texts: await handles.reader
        .selectFrom('personal_text')
        .where('account_id', '=', learner.accountId)
        .selectAll()
        .execute(),
    }
    for (const part of [learner.email, learner.name, 'The chart of ', 'abc"'])
      expect(JSON.stringify(left)).not.toContain(part)
    expect(left.account).toHaveLength(1)
    expect(await copy(other.learner.accountId)).toBe(before)
  })
})
