/**
 * The composition root. `Context` is all that a use-case knows of the world; `main` makes the parts once, `http` joins
 * them with the actor of a request.
 */
import type { Auth } from '#app/auth/auth.server.ts'
import { insertAuditEntry, looked } from '#app/data/audit.server.ts'
import type { CentreCache } from '#app/data/centre-cache.server.ts'
import type { EditionCache } from '#app/data/edition-cache.server.ts'
import type { Db, Handles } from '#app/data/database.server.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import type { Centre } from '#app/domain/centre/centre.ts'
import type { AnalysisJob, TestAnalysis } from '#app/domain/item-analysis/analyse-test.ts'
import type { CertificateInput } from '#app/domain/credential/certificate.ts'
import type { QuestionFile, ReadFile } from '#app/exchange/neutral-question.ts'
import type { Language } from '#app/i18n/locales.ts'
import type { Settings } from '#app/platform/env.server.ts'
import type { Log } from '#app/platform/log.server.ts'

/** Where a request came from: for devices and throttles, never for permission. */
export interface RequestInfo {
  id: string
  /** network address of the caller (a /64 for IPv6) */
  network: string
  /** the browser in words, for the list of devices */
  device: string
  /** what was sent went beyond every limit and was left unread */
  isTooLarge?: boolean
}

export interface Services {
  handles: Handles
  settings: Settings
  log: Log
  auth: Auth
  /** outlines and structures of editions: immutable, hence cached for good */
  editions: EditionCache
  /** who runs the site */
  centres: CentreCache
  now(): string
  newId(): string
  newCredentialId(): string
  /** set by main; wakes the outbox after a commit */
  wakeJobs(): void
  /** PDF of a certificate, made in a worker */
  renderCertificate(input: CertificateInput): Promise<Uint8Array>
  /** statistics of a quiz or test, computed in a worker */
  analyseTest(job: AnalysisJob): Promise<TestAnalysis>
  /** what a file of questions holds, read in a worker */
  readQuestionFile(file: QuestionFile): Promise<ReadFile>
}

export interface Context<A extends Actor = Actor> extends Omit<Services, 'handles'> {
  /** read-only in a `query`, writing in a `command` */
  db: Db
  actor: A
  /** the language of interface and course text */
  language: Language
  request: RequestInfo
}

/** What `main` hands to Remix with every request. */
export interface LoadContext {
  services: Services
  actor: Actor
  /** account whose session has just ended, if the cookie names one: what a parked form is bound to */
  endedAccountId: string | null
  language: Language
  centre: Centre
  request: RequestInfo
  nonce: string
  assets: Assets
}

/** Addresses of the files every page refers to. */
export interface Assets {
  css: string
  script: string
  /** of pages with lines to put in order or cards to sort */
  arrange: string
  icon: string
}

/** The context of one use-case. */
export function contextFor(load: LoadContext, db: Db): Context {
  const { handles: _handles, ...services } = load.services
  return { ...services, db, actor: load.actor, language: load.language, request: load.request }
}

/**
 * Writes down that somebody of the staff saw personal data.
 * @param subject id of the person or thing seen, or the name of a list
 */
export async function recordLook({ services, actor }: LoadContext, subject: string): Promise<void> {
  const { handles, newId, now } = services
  const actorId = actor.kind === 'account' ? actor.accountId : null
  await insertAuditEntry(handles.writer, { id: newId(), at: now(), actorId, action: looked, subject, reason: 'page' })
}
