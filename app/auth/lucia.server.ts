/**
 * Lucia, contained: it makes session tokens and asks this adapter for them. The adapter stores the hash of a token, judges
 * by our own clock whether a session is in force, and gives Lucia an end far away, so that Lucia never extends or deletes
 * anything while a page is read.
 */
import { Lucia, TimeSpan, type Adapter } from 'lucia'
import { findSessionByToken, insertSession, type SessionRecord } from '#app/data/sessions.server.ts'
import type { Db } from '#app/data/database.server.ts'
import { isInForce, type SessionKind } from '#app/domain/access/session-rules.ts'
import { hashToken } from './secrets.ts'

declare module 'lucia' {
  interface Register {
    DatabaseSessionAttributes: SessionAttributes
    DatabaseUserAttributes: Record<never, never>
  }
}

interface SessionAttributes {
  publicId: string
  kind: SessionKind
  device: string
}

const farAway = () => new Date(8_640_000_000_000)

/** Lucia for one request: its adapter knows the handle and the hour. @param seen is told of the session it finds */
function luciaOn(db: Db, now: string, seen: (session: SessionRecord) => void = () => undefined): Lucia {
  const adapter: Adapter = {
    async getSessionAndUser(token) {
      const session = await findSessionByToken(db, hashToken(token))
      if (session !== null) seen(session)
      if (session === null || !mayBeUsed(session, now)) return [null, null]
      const attributes = { publicId: session.id, kind: session.kind, device: '' }
      return [{ id: token, userId: session.accountId, expiresAt: farAway(), attributes }, { id: session.accountId, attributes: {} }]
    },
    async setSession({ id: token, userId, attributes }) {
      const { publicId, kind, device } = attributes
      await insertSession(db, { id: publicId, tokenHash: hashToken(token), accountId: userId, kind, device, at: now })
    },
    getUserSessions: () => notByLucia(),
    updateSessionExpiration: () => notByLucia(),
    deleteSession: () => notByLucia(),
    deleteUserSessions: () => notByLucia(),
    deleteExpiredSessions: () => notByLucia(),
  }
  return new Lucia(adapter, { sessionExpiresIn: new TimeSpan(1, 'd') })
}

/** Listing and ending go by the public id (`data/sessions`): Lucia's own way would hash twice and end nothing. */
function notByLucia(): never {
  throw new Error('Sessions are listed and ended by their public id, not through Lucia')
}

function mayBeUsed(session: SessionRecord, now: string): boolean {
  return session.status === 'active' && isInForce(session, now)
}

/** @returns the session of a token, if there is one, and whether it still admits anybody */
export async function readSession(
  db: Db,
  token: string,
  now: string,
): Promise<{ session: SessionRecord | null; isAdmitted: boolean }> {
  const found: SessionRecord[] = []
  const { session } = await luciaOn(db, now, (record) => found.push(record)).validateSession(token)
  return { session: found[0] ?? null, isAdmitted: session !== null }
}

/** Stores a new session under a token of ours. */
export async function createSession(
  db: Db,
  session: { id: string; token: string; accountId: string; kind: SessionKind; device: string; now: string },
): Promise<void> {
  const { id, token, accountId, kind, device, now } = session
  await luciaOn(db, now).createSession(accountId, { publicId: id, kind, device }, { sessionId: token })
}
