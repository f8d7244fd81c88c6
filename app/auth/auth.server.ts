/**
 * Sign-in as the rest of the product sees it. Everything below this file may be replaced (Lucia above all) without a
 * change elsewhere.
 */
import { deleteOldParkedForms } from '#app/data/parked-forms.server.ts'
import type { Db, Handles } from '#app/data/database.server.ts'
import { forgetOldSealedCodes } from '#app/data/second-factors.server.ts'
import { deleteOldSessions } from '#app/data/sessions.server.ts'
import { deleteOldFailures } from '#app/data/throttles.server.ts'
import { deleteOldTokens } from '#app/data/tokens.server.ts'
import { days, later } from '#app/platform/clock.ts'
import type { Settings } from '#app/platform/env.server.ts'
import { makeOperatorClaim, spendOperatorClaim } from './operator-claim.server.ts'
import { parkedForms, type ParkedForms } from './parked-forms.server.ts'
import { hashPassword, verifyPassword } from './passwords.server.ts'
import { codesShown, secondFactors, type SecondFactors } from './second-factors.server.ts'
import { hashToken, newToken } from './secrets.server.ts'
import { isLive, surelyOver, type SessionTimes } from './session-limits.ts'
import {
  clearedCookie,
  readRequest,
  sessionCookie,
  startSession,
  touchSession,
  type RequestIdentity,
  type SeenSession,
  type SessionStart,
} from './sessions.server.ts'

export type { RequestIdentity, SeenSession, SessionStart } from './sessions.server.ts'

export interface Auth extends ParkedForms, SecondFactors {
  /** Who sends these cookies; reads only. */
  readRequest(handles: Pick<Handles, 'reader'>, cookies: string, now: string): Promise<RequestIdentity>
  /** For the edge, after the answer. */
  touchSession(writer: Db, session: SeenSession, now: string): Promise<void>
  /** Begins a session. @returns the token for `sessionCookie` */
  startSession(db: Db, start: SessionStart): Promise<string>
  isSessionLive(session: SessionTimes, now: string): boolean
  /** The text of a Set-Cookie header. */
  sessionCookie(token: string): string
  clearedCookie(): string
  /** Takes some 11 ms of another thread; never inside a transaction. */
  hashPassword(password: string): Promise<string>
  /** @param stored null takes as long and is false; never inside a transaction */
  verifyPassword(stored: string | null, password: string): Promise<boolean>
  /** A one-time token for a mail, and what is stored of it. */
  newToken(): { token: string; tokenHash: string }
  hashToken(token: string): string
  /** A code to print; null when somebody is the operator already. */
  makeOperatorClaim(writer: Db, parts: { newId(): string; now: string }): Promise<string | null>
  /** @returns whether the code was right; it is used up */
  spendOperatorClaim(tx: Db, typed: string, now: string): Promise<boolean>
  /** Deletes sessions, tokens, failures, parked forms and unread recovery codes that no longer serve. */
  clearAway(writer: Db, now: string): Promise<void>
}

export interface AuthParts {
  settings: Pick<Settings, 'secureCookies'>
  /** 32 bytes */
  secret: Buffer
}

export function makeAuth({ settings, secret }: AuthParts): Auth {
  return {
    ...parkedForms(secret),
    ...secondFactors(secret),
    readRequest: (handles, cookies, now) => readRequest(settings, handles, cookies, now),
    touchSession,
    startSession,
    isSessionLive: isLive,
    sessionCookie: (token) => sessionCookie(settings, token),
    clearedCookie: () => clearedCookie(settings),
    hashPassword,
    verifyPassword,
    newToken() {
      const token = newToken()
      return { token, tokenHash: hashToken(token) }
    },
    hashToken,
    makeOperatorClaim,
    spendOperatorClaim,
    clearAway,
  }
}

async function clearAway(writer: Db, now: string): Promise<void> {
  await deleteOldSessions(writer, surelyOver(now))
  await deleteOldTokens(writer, later(now, -days(30)))
  await deleteOldFailures(writer, later(now, -days(2)))
  await deleteOldParkedForms(writer, later(now, -days(1)))
  await forgetOldSealedCodes(writer, later(now, -codesShown))
}
