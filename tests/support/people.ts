/** People of a running server, put into its database beside it: signing in through the page is a journey of its own. */
import { createHash, randomBytes } from 'node:crypto'
import BetterSqlite3 from 'better-sqlite3'
import { newId } from '#app/platform/ids.ts'
import type { Language } from '#app/i18n/locales.ts'

export interface SignedInPerson {
  accountId: string
  sessionId: string
  email: string
  name: string
  /** value of the session cookie */
  token: string
}

export interface PersonOptions {
  name: string
  language?: Language
  role?: 'operator' | 'trainer'
  status?: 'active' | 'suspended'
  /** the session was last used long ago */
  expired?: boolean
}

/** Adds a confirmed account with a session. */
export function addPerson(
  databaseFile: string,
  { name, language = 'en', role, status = 'active', expired = false }: PersonOptions,
): SignedInPerson {
  const now = new Date().toISOString()
  const seen = expired ? new Date(Date.now() - 20 * 86_400_000).toISOString() : now
  const person = {
    accountId: newId(),
    sessionId: newId(),
    email: `${newId()}@example.org`,
    name,
    token: randomBytes(32).toString('base64url'),
  }
  const database = new BetterSqlite3(databaseFile, { timeout: 5000 })
  const run = (sql: string, ...values: (string | null)[]) => database.prepare(sql).run(...values)
  run(
    'INSERT INTO account (id, email, email_shown, status, language, privacy_version, created_at, confirmed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    person.accountId,
    person.email,
    person.email,
    status,
    language,
    '2026-11-24',
    now,
    now,
  )
  run(
    'INSERT INTO person (account_id, certificate_name, country, institution, updated_at) VALUES (?, ?, ?, ?, ?)',
    person.accountId,
    name,
    'TZ',
    'Ministry of Home Affairs',
    now,
  )
  const hash = createHash('sha256').update(person.token).digest('hex')
  run(
    'INSERT INTO auth_session (id, token_hash, account_id, kind, device, created_at, seen_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    person.sessionId,
    hash,
    person.accountId,
    role ? 'staff' : 'learner',
    'Test browser',
    seen,
    seen,
  )
  if (role)
    run(
      'INSERT INTO role_grant (id, account_id, role, scope_kind, scope_id, from_at, until_at, granted_by, reason) VALUES (?, ?, ?, ?, ?, ?, NULL, NULL, ?)',
      newId(),
      person.accountId,
      role,
      'centre',
      'centre',
      now,
      'test',
    )
  database.close()
  return person
}

/** Signs a person in on another device. @returns the value of its session cookie */
export function addDevice(databaseFile: string, { accountId }: Pick<SignedInPerson, 'accountId'>): string {
  const token = randomBytes(32).toString('base64url')
  const now = new Date().toISOString()
  const database = new BetterSqlite3(databaseFile, { timeout: 5000 })
  database
    .prepare(
      'INSERT INTO auth_session (id, token_hash, account_id, kind, device, created_at, seen_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(newId(), createHash('sha256').update(token).digest('hex'), accountId, 'learner', 'Other browser', now, now)
  database.close()
  return token
}

/** The right answers of an attempt, straight from the database: what a learner must never receive. */
export function keysOf(databaseFile: string, attemptId: string): { position: number; solution: unknown }[] {
  const database = new BetterSqlite3(databaseFile, { timeout: 5000 })
  const rows = database
    .prepare(
      `SELECT position, solution FROM attempt_item JOIN item_solution USING (item_version_id)
       WHERE attempt_id = ? AND number = (SELECT max(number) FROM item_solution AS s WHERE s.item_version_id = attempt_item.item_version_id)
       ORDER BY position`,
    )
    .all(attemptId) as { position: number; solution: string }[]
  database.close()
  return rows.map(({ position, solution }) => ({ position, solution: JSON.parse(solution) as unknown }))
}
