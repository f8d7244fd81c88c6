/** People of a running server, put into its database beside it: signing in through the page is a journey of its own. */
import { createHash, randomBytes } from 'node:crypto'
import type { RoleGrant } from '#app/domain/access/actor.ts'
import { newId } from '#app/platform/ids.ts'
import type { Language } from '#app/i18n/locales.ts'
import { inDatabase, listed } from './database-file.ts'

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
  email?: string
  language?: Language
  country?: string
  institution?: string
  grant?: RoleGrant
  status?: 'active' | 'suspended' | 'unconfirmed' | 'erased'
  /** what became of the session: last used long ago, or signed out */
  session?: 'live' | 'expired' | 'ended'
  /**
   * `given` in this session; `due`: the account has one and the session waits for it; `none`: none is set up. Its app is
   * nobody's: who needs codes sets one up by the pages. Whoever holds a role has given it, unless told otherwise
   */
  factor?: 'given' | 'due' | 'none'
}

const days = 86_400_000

/** Adds an account (confirmed, unless its status says otherwise) with a session. */
export function addPerson(databaseFile: string, options: PersonOptions): SignedInPerson {
  const { name, language = 'en', country = 'TZ', institution = 'Ministry of Home Affairs', grant } = options
  const { status = 'active', session = 'live', factor = grant ? 'given' : 'none' } = options
  const now = new Date().toISOString()
  const id = newId()
  const email = options.email ?? `${id}@example.org`
  return withTables(databaseFile, (insert) => {
    insert('account', {
      id,
      email,
      email_shown: email,
      status,
      language,
      privacy_version: '2026-11-24',
      created_at: now,
      confirmed_at: status === 'unconfirmed' ? null : now,
    })
    insert('person', { account_id: id, certificate_name: name, country, institution, updated_at: now })
    if (grant) insert('role_grant', { ...grantRow(id, grant), from_at: now, reason: 'test' })
    if (factor !== 'none')
      insert('second_factor', {
        account_id: id,
        sealed_key: 'nobody’s',
        last_step: 0,
        set_at: now,
        codes_made_at: now,
      })
    const kind = grant ? 'staff' : 'learner'
    return {
      accountId: id,
      email,
      name,
      ...insertSession(insert, id, { kind, session, factor, device: 'Test browser' }),
    }
  })
}

function grantRow(accountId: string, { role, scopeKind, scopeId }: RoleGrant) {
  return { id: newId(), account_id: accountId, role, scope_kind: scopeKind, scope_id: scopeId }
}

/** Gives a person a role. @returns the id of the grant */
export function addGrant(databaseFile: string, { accountId }: Pick<SignedInPerson, 'accountId'>, grant: RoleGrant) {
  const row = grantRow(accountId, grant)
  return withTables(databaseFile, (insert) => {
    insert('role_grant', { ...row, from_at: new Date().toISOString(), reason: 'test' })
    return row.id
  })
}

/** Gives a role to whoever signed up with an address. */
export function giveRole(databaseFile: string, email: string, grant: RoleGrant): void {
  const [accountId] = listed<string>(databaseFile, 'SELECT id FROM account WHERE email = ?', email)
  if (accountId === undefined) throw new Error(`Nobody signed up as ${email}`)
  addGrant(databaseFile, { accountId }, grant)
}

/** Signs a person in on another device. */
export function addDevice(
  databaseFile: string,
  { accountId }: Pick<SignedInPerson, 'accountId'>,
  device = 'Other browser',
): Pick<SignedInPerson, 'sessionId' | 'token'> {
  return withTables(databaseFile, (insert) =>
    insertSession(insert, accountId, { kind: 'learner', session: 'live', factor: 'none', device }),
  )
}

type Insert = (table: string, row: Record<string, string | number | null>) => void

interface SessionOptions {
  kind: 'learner' | 'staff'
  session: NonNullable<PersonOptions['session']>
  factor: NonNullable<PersonOptions['factor']>
  device: string
}

function insertSession(insert: Insert, accountId: string, { kind, session, factor, device }: SessionOptions) {
  const token = randomBytes(32).toString('base64url')
  const sessionId = newId()
  const now = Date.now()
  const begun = new Date(session === 'expired' ? now - 20 * days : now).toISOString()
  insert('auth_session', {
    id: sessionId,
    token_hash: createHash('sha256').update(token).digest('hex'),
    account_id: accountId,
    kind,
    device,
    factor_at: factor === 'given' ? begun : null,
    created_at: begun,
    seen_at: begun,
    ended_at: session === 'ended' ? new Date(now).toISOString() : null,
  })
  return { token, sessionId }
}

function withTables<T>(databaseFile: string, act: (insert: Insert) => T): T {
  return inDatabase(databaseFile, (database) => {
    const insert: Insert = (table, row) => {
      const names = Object.keys(row)
      const sql = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
      database.prepare(sql).run(...Object.values(row))
    }
    return database.transaction(act)(insert)
  })
}
