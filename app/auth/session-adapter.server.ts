/**
 * Lucia on our own table. Lucia calls "session id" what the cookie holds; here that is the token, of which only the hash
 * is stored, beside a public id. Whether a session holds is judged here, by our clock; Lucia's own expiry lies so far
 * off that it never extends or deletes anything during a read.
 */
import type { Adapter, DatabaseSession, DatabaseUser, Lucia } from 'lucia'
import type { Db } from '#app/data/database.server.ts'
import { findSession, insertSession, type SessionKind, type StoredSession } from '#app/data/sessions.server.ts'
import type { RoleGrant } from '#app/domain/access/actor.ts'
import { hashToken } from './secrets.server.ts'
import { isLive } from './session-limits.ts'

export interface SessionAttributes {
  publicId: string
  kind: SessionKind
  device: string
  /** when it began, as it is made; when it was last used, as it is read */
  seenAt: string
  /** when the second factor was given, if it was */
  factorAt: string | null
}

export interface AccountAttributes {
  email: string
  name: string
  language: string
  country: string
  /** held, whether or not they count in this session */
  grants: RoleGrant[]
  hasSecondFactor: boolean
}

export type OurLucia = Lucia<SessionAttributes, AccountAttributes>

declare module 'lucia' {
  interface Register {
    Lucia: OurLucia
    DatabaseSessionAttributes: SessionAttributes
    DatabaseUserAttributes: AccountAttributes
  }
}

const never = new Date('9999-12-31T00:00:00.000Z')

export interface SessionAdapter extends Adapter {
  /** the account of a session that was read and has ended */
  readonly endedAccountId: string | null
}

/** An adapter for one request: it judges by the time given. */
export function sessionAdapter(db: Db, now: string): SessionAdapter {
  let endedAccountId: string | null = null
  return {
    get endedAccountId() {
      return endedAccountId
    },
    async getSessionAndUser(token) {
      const stored = await findSession(db, hashToken(token), now)
      if (stored === null || stored.accountStatus !== 'active') return [null, null]
      const kind = isHalfway(stored) ? 'halfway' : stored.kind
      if (isLive({ ...stored, kind }, now)) return inLuciasTerms(token, stored)
      endedAccountId = stored.accountId
      return [null, null]
    },
    async setSession({ id: token, userId: accountId, attributes }) {
      const { publicId: id, kind, device, factorAt, seenAt: at } = attributes
      await insertSession(db, { id, tokenHash: hashToken(token), accountId, kind, device, factorAt, at })
    },
    // Sessions are listed, renewed and ended by their public id (data/sessions), never through Lucia.
    getUserSessions: notOurWay,
    updateSessionExpiration: notOurWay,
    deleteSession: notOurWay,
    deleteUserSessions: notOurWay,
    deleteExpiredSessions: notOurWay,
  }
}

/** The password was given here and the second factor, which the account has, was not. */
export function isHalfway({ hasSecondFactor, factorAt }: Pick<StoredSession, 'hasSecondFactor' | 'factorAt'>): boolean {
  return hasSecondFactor && factorAt === null
}

function inLuciasTerms(token: string, stored: StoredSession): [DatabaseSession, DatabaseUser] {
  const { id: publicId, kind, seenAt, factorAt, accountId } = stored
  const { email, name, language, country, grants, hasSecondFactor } = stored
  return [
    { id: token, userId: accountId, expiresAt: never, attributes: { publicId, kind, seenAt, factorAt, device: '' } },
    { id: accountId, attributes: { email, name, language, country, grants, hasSecondFactor } },
  ]
}

function notOurWay(): Promise<never> {
  return Promise.reject(new Error('Sessions are listed, renewed and ended by their public id'))
}
