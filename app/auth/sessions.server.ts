/** Sign-in sessions: who asks, a new session, and its cookie. Lucia is met here and in its adapter alone. */
import { Lucia } from 'lucia'
import type { Db, Handles } from '#app/data/database.server.ts'
import { hasGrant } from '#app/data/role-grants.server.ts'
import { updateSessionSeen, type SessionKind } from '#app/data/sessions.server.ts'
import { anonymous, rolesInForce, type Actor } from '#app/domain/access/actor.ts'
import { later } from '#app/platform/clock.ts'
import { cookieName, makeCookie, readCookie } from '#app/platform/cookies.ts'
import type { Settings } from '#app/platform/env.server.ts'
import { newToken } from './secrets.server.ts'
import { isHalfway, sessionAdapter, type OurLucia, type SessionAdapter } from './session-adapter.server.ts'
import { renewalEvery } from './session-limits.ts'

/** The session of a request, as far as renewing it needs. */
export interface SeenSession {
  /** public id */
  id: string
  kind: SessionKind
  seenAt: string
}

export interface RequestIdentity {
  actor: Actor
  /** the account of the cookie's session, when that has ended: what a parked form is bound to */
  endedAccountId: string | null
  /** to be renewed; null where a session is not, as halfway in */
  session: SeenSession | null
}

const nobody: RequestIdentity = { actor: anonymous, endedAccountId: null, session: null }

const tokenPattern = /^[\w-]{43}$/

/** Who sends these cookies. Reads and never writes. */
export async function readRequest(
  { secureCookies }: Pick<Settings, 'secureCookies'>,
  { reader }: Pick<Handles, 'reader'>,
  cookies: string,
  now: string,
): Promise<RequestIdentity> {
  const token = readCookie(cookies, cookieName('session', secureCookies))
  if (token === undefined || !tokenPattern.test(token)) return nobody
  const adapter = sessionAdapter(reader, now)
  const { session, user } = await luciaOn(adapter).validateSession(token)
  if (session === null) return { ...nobody, endedAccountId: adapter.endedAccountId }
  const { publicId: sessionId, kind, seenAt, factorAt } = session
  const { id: accountId, name, email, language, country, grants, hasSecondFactor } = user
  if (isHalfway({ hasSecondFactor, factorAt })) {
    return { actor: { kind: 'halfway', accountId, sessionId, language }, endedAccountId: null, session: null }
  }
  const roles = rolesInForce(grants, hasSecondFactor ? factorAt : null)
  return {
    actor: { kind: 'account', accountId, sessionId, name, email, language, country, ...roles },
    endedAccountId: null,
    session: { id: sessionId, kind, seenAt },
  }
}

export interface SessionStart {
  /** public id */
  id: string
  accountId: string
  /** the browser in words */
  device: string
  /** when the second factor was given, if it was: a session never gains it later */
  factorAt: string | null
  now: string
}

/** Begins a session: a member of staff's when the account holds a grant in force. @returns the token for the cookie */
export async function startSession(db: Db, { id, accountId, device, factorAt, now }: SessionStart): Promise<string> {
  const token = newToken()
  const kind: SessionKind = (await hasGrant(db, accountId, now)) ? 'staff' : 'learner'
  const attributes = { publicId: id, kind, device, factorAt, seenAt: now }
  await luciaOn(sessionAdapter(db, now)).createSession(accountId, attributes, { sessionId: token })
  return token
}

/** Notes that a session is in use, at most every five minutes. For the edge, after the answer. */
export async function touchSession(writer: Db, { id, seenAt }: SeenSession, now: string): Promise<void> {
  const before = later(now, -renewalEvery)
  if (seenAt <= before) await updateSessionSeen(writer, id, now, before)
}

/** Holds until the browser is closed: computers are shared. */
export function sessionCookie({ secureCookies }: Pick<Settings, 'secureCookies'>, token: string): string {
  return makeCookie('session', token, { secure: secureCookies, httpOnly: true, maxAgeSeconds: null })
}

export function clearedCookie({ secureCookies }: Pick<Settings, 'secureCookies'>): string {
  return makeCookie('session', '', { secure: secureCookies, httpOnly: true, maxAgeSeconds: 0 })
}

function luciaOn(adapter: SessionAdapter): OurLucia {
  return new Lucia(adapter, {
    getSessionAttributes: (attributes) => attributes,
    getUserAttributes: (attributes) => attributes,
  })
}
