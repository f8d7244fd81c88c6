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
}

export interface AccountAttributes {
  email: string
  name: string
  language: string
  grants: RoleGrant[]
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
      if (isLive(stored, now)) return inLuciasTerms(token, stored)
      endedAccountId = stored.accountId
      return [null, null]
    },
    async setSession({ id: token, userId: accountId, attributes: { publicId, kind, device, seenAt } }) {
      await insertSession(db, { id: publicId, tokenHash: hashToken(token), accountId, kind, device, at: seenAt })
    },
    // Sessions are listed, renewed and ended by their public id (data/sessions), never through Lucia.
    getUserSessions: notOurWay,
    updateSessionExpiration: notOurWay,
    deleteSession: notOurWay,
    deleteUserSessions: notOurWay,
    deleteExpiredSessions: notOurWay,
  }
}

function inLuciasTerms(token: string, stored: StoredSession): [DatabaseSession, DatabaseUser] {
  const { id: publicId, kind, seenAt, accountId, email, name, language, grants } = stored
  const attributes = { publicId, kind, seenAt, device: '' }
  return [
    { id: token, userId: accountId, expiresAt: never, attributes },
    { id: accountId, attributes: { email, name, language, grants } },
  ]
}

function notOurWay(): Promise<never> {
  return Promise.reject(new Error('Sessions are listed, renewed and ended by their public id'))
}
