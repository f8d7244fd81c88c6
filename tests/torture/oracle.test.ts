/** Controls: what the judgement of the torture must notice. Each is a database that lost or gained one thing. */
import { copyFileSync, mkdtempSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { minutes } from '#app/platform/clock.ts'
import { change } from '#tests/support/site.ts'
import { chanceFrom } from './chance.ts'
import { contentOf, findFaults } from './oracle.ts'
import { aSite, killUnderLoad, type TorturedSite } from './site.ts'

let site: TorturedSite
let whole: string
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'darasa-oracle-'))
  site = await aSite({ chance: chanceFrom(7), learners: 12 })
  const running = site.load.run((await site.start()).url)
  const isEnough = () => site.certificates() >= 2 && site.ledger.listAcknowledged('submission').length >= 12
  while (running.line.isOpen() && !isEnough()) await wait(5)
  running.stop()
  await running.ended
  whole = site.copy()
}, minutes(3))
afterAll(async () => {
  await site.remove()
  rmSync(folder, { recursive: true })
})

/** What the judgement says of the same site with something done to it. */
async function faultsAfter(statements: string): Promise<string[]> {
  const file = path.join(folder, 'altered.db')
  copyFileSync(whole, file)
  const triggers = new BetterSqlite3(file)
  const names = triggers.prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).pluck().all() as string[]
  triggers.close()
  const free = names.map((name) => `DROP TRIGGER "${name}";`).join('')
  change(file, `PRAGMA foreign_keys = OFF; ${free} ${statements}`)
  const faults = await findFaults(file, site.ledger, contentOf(whole))
  rmSync(file)
  return faults
}

/** The last of a table's rows that fulfil a condition. */
const last = (table: string, condition = 'true') => `rowid = (SELECT max(rowid) FROM ${table} WHERE ${condition})`
const aSubmission = `attempt_id IN (SELECT attempt_id FROM grade)`

const controls: [what: string, statements: string, noticed: RegExp][] = [
  ['an answer is gone', `DELETE FROM response WHERE ${last('response')}`, /the response .* is lost/],
  [
    'an answer is another',
    `UPDATE response SET value = replace(value, '"version":1', '"version":2') WHERE ${last('response')}`,
    /the response .* is altered/,
  ],
  [
    'an answer is there twice',
    `INSERT INTO response SELECT enrolment_id, attempt_id, id || 'x', position, value, replaces, given_at, saved_at FROM response WHERE ${last('response')}`,
    /a response is there that nobody sent/,
  ],
  [
    'an answer hangs on another question',
    `UPDATE response SET position = position % 5 + 1 WHERE ${last('response')}`,
    /the response .* is altered/,
  ],
  ['a grade is gone', `DELETE FROM grade WHERE ${last('grade')}`, /submitted with 0 grades/],
  [
    'a grade is there twice',
    `INSERT INTO grade SELECT enrolment_id, attempt_id, id || 'x', items, hundredths, maximum, "by", reason, at FROM grade WHERE ${last('grade')}`,
    /submitted with 2 grades/,
  ],
  [
    'a grade is not what the answers are worth',
    `UPDATE grade SET hundredths = (hundredths + 100) % (100 * maximum + 100) WHERE ${last('grade')}`,
    /its responses are worth/,
  ],
  [
    'a submission is undone',
    `UPDATE attempt SET state = 'open', submitted_at = NULL WHERE ${last('attempt', `state = 'submitted'`)}; DELETE FROM grade WHERE ${last('grade')}`,
    /the submission .* is lost/,
  ],
  [
    'the event of a submission is gone',
    `DELETE FROM learning_event WHERE ${last('learning_event', `kind = 'attempt.submitted'`)}`,
    /submitted with 1 grades and 0 events/,
  ],
  [
    'an attempt is gone',
    `DELETE FROM attempt WHERE ${last('attempt', `id NOT IN (SELECT attempt_id FROM grade)`)}`,
    /the attempt .* is lost|refers to a row of attempt/,
  ],
  [
    'a lesson is not done',
    `DELETE FROM learning_event WHERE ${last('learning_event', `kind = 'lesson.done'`)}`,
    /the lesson .* is lost/,
  ],
  [
    'a lesson is done twice',
    `INSERT INTO learning_event SELECT enrolment_id, id || 'x', kind, activity_id, payload, happened_at, recorded_at FROM learning_event WHERE ${last('learning_event', `kind = 'lesson.done'`)}`,
    /is done twice/,
  ],
  ['an enrolment is gone', `DELETE FROM enrolment WHERE ${last('enrolment')}`, /refers to a row of enrolment/],
  ['a certificate is gone', 'DELETE FROM credential_event; DELETE FROM credential', /completed, with certificates/],
  [
    'a mail is gone',
    `DELETE FROM outbox_message WHERE purpose LIKE 'course-completed:%'`,
    /completed, with certificates/,
  ],
  [
    'a sign-up is gone',
    `DELETE FROM outbox_message; DELETE FROM password; DELETE FROM one_time_token; DELETE FROM person WHERE account_id NOT IN (SELECT account_id FROM enrolment); DELETE FROM account WHERE id NOT IN (SELECT account_id FROM enrolment)`,
    /the sign-up of .* is lost|refers to a row of account/,
  ],
  ['a summary is gone', `DELETE FROM progress WHERE ${last('progress')}`, /1 summaries do not agree/],
  [
    'a summary is wrong',
    `UPDATE activity_state SET attempts = attempts + 1 WHERE ${last('activity_state')}`,
    /1 summaries do not agree/,
  ],
  [
    'a completion is undone',
    `UPDATE enrolment SET state = 'active', completed_at = NULL WHERE ${last('enrolment', `state = 'completed'`)}`,
    /is active, with certificates/,
  ],
  [
    'a page is altered',
    `UPDATE edition_page SET title = 'x' WHERE ${last('edition_page')}`,
    /the content is not what was published/,
  ],
  [
    'a key is altered',
    `UPDATE item_solution SET solution = solution || ' ' WHERE ${last('item_solution')}`,
    /the content is not what was published/,
  ],
]

describe('the judgement', () => {
  it('finds no fault with a whole site, in which all of it has happened', async () => {
    expect(await faultsAfter('')).toEqual([])
    for (const kind of ['sign-up', 'enrolment', 'lesson', 'attempt', 'response', 'submission'] as const)
      expect(site.ledger.listAcknowledged(kind).length, kind).toBeGreaterThan(0)
    const raw = new BetterSqlite3(whole, { readonly: true })
    expect(raw.prepare(`SELECT count(*) FROM response WHERE ${aSubmission}`).pluck().get()).toBeGreaterThan(20)
    raw.close()
  })

  it.each(controls)('notices that %s', async (_, statements, noticed) => {
    expect((await faultsAfter(statements)).join('\n')).toMatch(noticed)
  })

  it('notices what a real loss takes: a kill after which the last commits are missing from the disk', async () => {
    const chance = chanceFrom(11)
    const copy = path.join(folder, 'cut.db')
    let isLess = false
    // Right after the WAL was folded into the file there is nothing in it to lose: then another kill.
    for (let kills = 0; kills < 20 && !isLess; kills++) {
      await killUnderLoad(site, chance)
      for (const end of ['', '-wal']) copyFileSync(site.databaseFile + end, copy + end)
      const before = rowsIn(copy)
      for (const end of ['', '-wal']) copyFileSync(site.databaseFile + end, copy + end)
      truncateSync(`${copy}-wal`, 32)
      isLess = rowsIn(copy) < before
    }
    expect(isLess, 'a cut that takes rows').toBe(true)
    expect((await findFaults(copy, site.ledger, contentOf(whole))).join('\n')).toMatch(/ is lost/)
  }, 120_000)
})

/** Opening folds the WAL into the file. */
function rowsIn(file: string): number {
  const raw = new BetterSqlite3(file)
  const count = raw.prepare('SELECT (SELECT count(*) FROM response) + (SELECT count(*) FROM enrolment)').pluck().get()
  raw.close()
  return count as number
}
