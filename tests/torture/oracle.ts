/**
 * Judges a database by what learners were told: everything acknowledged is there, as it was given, once; nothing is there
 * that nobody sent; what is derived agrees with the facts; the content is as it was published.
 */
import { createHash } from 'node:crypto'
import BetterSqlite3 from 'better-sqlite3'
import { openDatabase } from '#app/data/database.server.ts'
import { inspectSnapshot } from '#app/data/snapshot.server.ts'
import { rebuildSummaries } from '#app/operate/rebuild-summaries.server.ts'
import { wrongGrades } from './grades.ts'
import type { Ledger } from './ledger.ts'

/** @param file a copy that may be written to. @param content what `contentOf` said at the beginning. @returns faults */
export async function findFaults(file: string, ledger: Ledger, content: string): Promise<string[]> {
  const { faults } = inspectSnapshot(file)
  if (faults.length > 0) return faults.map((fault) => `the database is damaged: ${fault}`)
  const raw = new BetterSqlite3(file, { readonly: true })
  const rows = (text: string) => raw.prepare(text).all() as Row[]
  const found = checks.flatMap((check) => check(rows, ledger))
  raw.close()
  const altered = contentOf(file) === content ? [] : ['the content is not what was published']
  return [...found, ...altered, ...(await derivedFaults(file))]
}

/** One hash over every published page, question and key. */
export function contentOf(file: string): string {
  const raw = new BetterSqlite3(file, { readonly: true })
  const hash = createHash('sha256')
  for (const table of [
    'course',
    'edition',
    'edition_outline',
    'edition_page',
    'edition_item',
    'item_version',
    'item_text',
  ])
    hash.update(JSON.stringify(raw.prepare(`SELECT * FROM ${table} ORDER BY 1, 2, 3`).all()))
  for (const table of ['item_solution', 'item_feedback'])
    hash.update(JSON.stringify(raw.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()))
  raw.close()
  return hash.digest('hex')
}

type Row = Record<string, string | number | null>
type Rows = (text: string) => Row[]
type Check = (rows: Rows, ledger: Ledger) => string[]

const text = (value: string | number | null | undefined) => String(value ?? '')

const signUps: Check = (rows, ledger) => {
  const accounts = byKey(
    rows(
      'SELECT email, (SELECT count(*) FROM outbox_message WHERE account_id = account.id) AS mails, (SELECT count(*) FROM password WHERE account_id = account.id) AS passwords FROM account',
    ),
    'email',
  )
  return ledger.listAcknowledged('sign-up').flatMap(({ key }) => {
    const account = accounts.get(key)
    if (account === undefined) return [`the sign-up of ${key} is lost`]
    return account['mails'] === 0 || account['passwords'] !== 1 ? [`the sign-up of ${key} is half there`] : []
  })
}

const enrolments: Check = (rows, ledger) => {
  const found = rows(
    `SELECT account_id, state, (SELECT count(*) FROM learning_event AS e WHERE e.enrolment_id = enrolment.id AND kind = 'enrolment.began') AS began FROM enrolment`,
  )
  const there = byKey(found, 'account_id')
  return [
    ...lost(ledger, 'enrolment', (key) => there.has(key)),
    ...found
      .filter((row) => row['began'] !== 1)
      .map((row) => `the enrolment of ${text(row['account_id'])} began ${text(row['began'])} times`),
    ...fromNowhere(found, (row) => ledger.wasSent('enrolment', text(row['account_id'])) !== undefined, 'an enrolment'),
  ]
}

const lessons: Check = (rows, ledger) => {
  const found = rows(
    `SELECT account_id || ' ' || activity_id AS key, count(*) AS times FROM learning_event JOIN enrolment ON enrolment.id = enrolment_id WHERE kind = 'lesson.done' GROUP BY 1`,
  )
  const there = byKey(found, 'key')
  return [
    ...lost(ledger, 'lesson', (key) => there.has(key)),
    ...found.filter((row) => row['times'] !== 1).map((row) => `the lesson ${text(row['key'])} is done twice`),
    ...fromNowhere(found, (row) => ledger.wasSent('lesson', text(row['key'])) !== undefined, 'a lesson done'),
  ]
}

const attempts: Check = (rows, ledger) => {
  const found = rows(`SELECT attempt.id, account_id, activity_id, attempt.state,
    (SELECT count(*) FROM grade WHERE attempt_id = attempt.id) AS grades,
    (SELECT count(*) FROM attempt_item WHERE attempt_id = attempt.id) AS items,
    (SELECT count(*) FROM learning_event AS e WHERE e.enrolment_id = attempt.enrolment_id AND kind = 'attempt.submitted' AND payload LIKE '%' || attempt.id || '%') AS events
    FROM attempt JOIN enrolment ON enrolment.id = enrolment_id`)
  const there = byKey(found, 'id')
  const wanted = (row: Row) => (row['state'] === 'submitted' ? 1 : 0)
  return [
    ...lost(ledger, 'attempt', (key) => there.has(key)),
    ...lost(ledger, 'submission', (key) => there.get(key)?.['state'] === 'submitted'),
    ...found
      .filter((row) => row['grades'] !== wanted(row) || row['events'] !== wanted(row))
      .map(
        (row) =>
          `the attempt ${text(row['id'])} is ${text(row['state'])} with ${text(row['grades'])} grades and ${text(row['events'])} events`,
      ),
    ...found.filter((row) => row['items'] === 0).map((row) => `the attempt ${text(row['id'])} asks nothing`),
    ...fromNowhere(
      found,
      (row) =>
        ledger.wasAcknowledged('attempt', text(row['id'])) ||
        ledger.isStarting(text(row['account_id']), text(row['activity_id'])),
      'an attempt',
    ),
    ...fromNowhere(
      found,
      (row) => row['state'] === 'open' || ledger.wasSent('submission', text(row['id'])) !== undefined,
      'a submission',
    ),
  ]
}

const responses: Check = (rows, ledger) => {
  const found = rows('SELECT id, attempt_id, position, value FROM response')
  const there = byKey(found, 'id')
  const altered = found.filter((row) => {
    const sent = ledger.wasSent('response', text(row['id']))
    return (
      sent !== undefined &&
      !(sent.attemptId === row['attempt_id'] && sent.position === row['position'] && sent.value === row['value'])
    )
  })
  return [
    ...lost(ledger, 'response', (key) => there.has(key)),
    ...altered.map((row) => `the response ${text(row['id'])} is altered`),
    ...(there.size === found.length ? [] : ['a response is there twice']),
    ...fromNowhere(found, (row) => ledger.wasSent('response', text(row['id'])) !== undefined, 'a response'),
  ]
}

/** Completed, certified and told of: all of it, once, or none of it. */
const completions: Check = (rows) =>
  rows(`SELECT enrolment.id, state,
    (SELECT count(*) FROM credential WHERE enrolment_id = enrolment.id) AS credentials,
    (SELECT count(*) FROM credential_event JOIN credential ON credential.id = credential_id WHERE enrolment_id = enrolment.id AND kind = 'issued') AS issued,
    (SELECT count(*) FROM outbox_message WHERE purpose = 'course-completed:' || enrolment.id) AS mails,
    (SELECT count(*) FROM learning_event AS e WHERE e.enrolment_id = enrolment.id AND kind = 'course.completed') AS events
    FROM enrolment`)
    .filter(({ state, credentials, issued, mails, events }) =>
      [credentials, issued, mails, events].some((count) => count !== (state === 'completed' ? 1 : 0)),
    )
    .map(
      (row) =>
        `the enrolment ${text(row['id'])} is ${text(row['state'])}, with certificates, mails or events that do not fit`,
    )

const checks = [signUps, enrolments, lessons, attempts, responses, completions]

function lost(
  ledger: Ledger,
  kind: Parameters<Ledger['listAcknowledged']>[0],
  isThere: (key: string) => boolean,
): string[] {
  return ledger
    .listAcknowledged(kind)
    .filter(({ key }) => !isThere(key))
    .map(({ key }) => `the ${kind} ${key} is lost`)
}

function fromNowhere(found: Row[], wasSent: (row: Row) => boolean, what: string): string[] {
  return found.filter((row) => !wasSent(row)).map((row) => `${what} is there that nobody sent: ${JSON.stringify(row)}`)
}

function byKey(found: Row[], column: string): Map<string, Row> {
  return new Map(found.map((row) => [text(row[column]), row]))
}

/** Grades follow from responses, summaries from facts, completion from summaries. */
async function derivedFaults(file: string): Promise<string[]> {
  const { writer, close } = await openDatabase(`sqlite:${file}`)
  try {
    const grades = await wrongGrades(writer)
    const { changed } = await rebuildSummaries(writer)
    const rows = await writer
      .selectFrom('progress')
      .innerJoin('enrolment', 'enrolment.id', 'progress.enrolment_id')
      .select(['enrolment.id', 'state', 'missing'])
      .execute()
    const undecided = rows.filter(
      ({ state, missing }) =>
        (state === 'completed') !== ((JSON.parse(missing) as { missing: unknown[] }).missing.length === 0),
    )
    return [
      ...grades,
      ...(changed === 0 ? [] : [`${changed} summaries do not agree with the facts`]),
      ...undecided.map(({ id, state }) => `the enrolment ${id} is ${state}, and what is missing says otherwise`),
    ]
  } finally {
    await close()
  }
}
