/**
 * Who asks, and what proves it: sessions, passwords, one-time tokens, parked forms. The only folder that knows Lucia.
 * What is checked before a session begins (throttles, status) is decided by the use-cases of `account`.
 */
import type { Db, Handles } from '#app/data/database.server.ts'
import { insertGrant, isRoleHeld, listGrants } from '#app/data/role-grants.server.ts'
import { deleteOldSessions, touchSession } from '#app/data/sessions.server.ts'
import {
  deleteExpired,
  findParkedForm,
  forgetParkedForm,
  insertParkedForm,
  insertToken,
  spendTokens,
  useToken,
} from '#app/data/tokens.server.ts'
import { anonymous, type Actor } from '#app/domain/access/actor.ts'
import { isTouchDue, type SessionKind } from '#app/domain/access/session-rules.ts'
import { days, later, minutes } from '#app/platform/clock.ts'
import type { Settings } from '#app/platform/env.server.ts'
import { createSession, readSession } from './lucia.server.ts'
import { hashPassword, verifyPassword } from './passwords.ts'
import { hashToken, newToken, seal, unseal, type Token } from './secrets.ts'

export interface ReadRequest {
  actor: Actor
  /** account of a session that has ended, if the cookie names one */
  endedAccountId: string | null
  /** set when the session should be marked as used */
  touch: { id: string; seenAt: string } | null
}

export interface NewSignIn {
  /** public id of the session */
  id: string
  accountId: string
  device: string
  now: string
}

export type ParkedFields = [name: string, value: string][]

interface ParkedKey {
  id: string
  accountId: string
  now: string
}

export interface Auth {
  /** argon2id; about ten milliseconds of one core */
  hashPassword(password: string): Promise<string>
  /** @param stored null for an address that nobody has: the same work, never true */
  verifyPassword(stored: string | null, password: string): Promise<boolean>
  /** Reads the session of a request; writes nothing. @param cookies the Cookie header */
  readRequest(handles: Handles, cookies: string, now: string): Promise<ReadRequest>
  touchSession(db: Db, touch: NonNullable<ReadRequest['touch']>, now: string): Promise<void>
  /** Begins a session. @returns the `Set-Cookie` line that carries it */
  startSession(db: Db, signIn: NewSignIn): Promise<string>
  /** the `Set-Cookie` line that takes the session from the browser */
  clearedCookie(): string
  newToken(): Token
  hashToken(token: string): string
  parkForm(db: Db, form: ParkedKey & { path: string; fields: ParkedFields }): Promise<void>
  findParkedForm(db: Db, form: ParkedKey & { path: string }): Promise<ParkedFields | null>
  forgetParkedForm(db: Db, form: ParkedKey): Promise<void>
  /** A new one-time code that makes its bearer the operator; null when there is an operator. Older codes end. */
  makeOperatorClaim(db: Db, by: { newId(): string; now: string }): Promise<string | null>
  /** Uses the code up. @returns whether it made this account the operator */
  claimOperator(db: Db, claim: { code: string; accountId: string; newId(): string; now: string }): Promise<boolean>
  /** Removes sessions, tokens and parked forms that have had their time. */
  clearAway(db: Db, now: string): Promise<void>
}

export function makeAuth({ settings, secret }: { settings: Pick<Settings, 'secureCookies'>; secret: Buffer }): Auth {
  const name = settings.secureCookies ? '__Host-session' : 'session'
  const attributes = `Path=/; HttpOnly; SameSite=Lax${settings.secureCookies ? '; Secure' : ''}`
  return {
    hashPassword,
    verifyPassword,
    newToken,
    hashToken,
    readRequest: ({ reader }, cookies, now) => readRequest(reader, readCookie(cookies, name), now),
    touchSession: (db, { id, seenAt }, now) => touchSession(db, id, { before: seenAt, now }),
    startSession: async (db, signIn) => `${name}=${await startSession(db, signIn)}; Max-Age=${14 * 24 * 3600}; ${attributes}`,
    clearedCookie: () => `${name}=; Max-Age=0; ${attributes}`,
    parkForm: (db, { id, accountId, path, fields, now }) =>
      insertParkedForm(db, { id, accountId, path, sealed: seal(secret, JSON.stringify(fields), id), expiresAt: later(now, minutes(10)) }),
    async findParkedForm(db, form) {
      const sealed = await findParkedForm(db, form)
      return sealed === null ? null : (JSON.parse(unseal(secret, sealed, form.id)) as ParkedFields)
    },
    forgetParkedForm,
    makeOperatorClaim,
    claimOperator,
    async clearAway(db, now) {
      await deleteOldSessions(db, later(now, -days(30)))
      await deleteExpired(db, later(now, -days(30)))
    },
  }
}

async function readRequest(reader: Db, token: string | null, now: string): Promise<ReadRequest> {
  const nobody = { actor: anonymous, endedAccountId: null, touch: null }
  if (token === null) return nobody
  const { session, isAdmitted } = await readSession(reader, token, now)
  if (session === null) return nobody
  if (!isAdmitted) return { ...nobody, endedAccountId: session.accountId }
  const { accountId, name, email, language, id, seenAt } = session
  const grants = await listGrants(reader, accountId, now)
  const touch = isTouchDue(seenAt, now) ? { id, seenAt } : null
  return { actor: { kind: 'account', accountId, sessionId: id, name, email, language, grants }, endedAccountId: null, touch }
}

async function startSession(db: Db, { id, accountId, device, now }: NewSignIn): Promise<string> {
  const { token } = newToken()
  const kind: SessionKind = (await listGrants(db, accountId, now)).length > 0 ? 'staff' : 'learner'
  await createSession(db, { id, token, accountId, kind, device, now })
  return token
}

/** A token of ours is 43 letters; anything else in the cookie is nobody's. */
function readCookie(header: string, name: string): string | null {
  const pair = header.split(';').map((part) => part.trim()).find((part) => part.startsWith(`${name}=`))
  const token = pair?.slice(name.length + 1) ?? ''
  return /^[\w-]{43}$/.test(token) ? token : null
}

async function makeOperatorClaim(db: Db, { newId, now }: { newId(): string; now: string }): Promise<string | null> {
  if (await isRoleHeld(db, 'operator', now)) return null
  const { token, hash } = newToken()
  await db.transaction().execute(async (tx) => {
    await spendTokens(tx, 'operator-claim', null, now)
    await insertToken(tx, { id: newId(), kind: 'operator-claim', tokenHash: hash, accountId: null, at: now, expiresAt: later(now, days(7)) })
  })
  return token
}

async function claimOperator(db: Db, claim: { code: string; accountId: string; newId(): string; now: string }): Promise<boolean> {
  const { code, accountId, newId, now } = claim
  return db.transaction().execute(async (tx) => {
    const token = await useToken(tx, { kind: 'operator-claim', tokenHash: hashToken(code), now })
    if (token === null || (await isRoleHeld(tx, 'operator', now))) return false
    const grant = { accountId, role: 'operator' as const, scope: { kind: 'centre' as const, id: 'centre' } }
    await insertGrant(tx, { id: newId(), ...grant, at: now, grantedBy: null, reason: 'one-time code of the first start' })
    return true
  })
}
