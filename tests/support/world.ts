/**
 * A small world for tests: a real database, a clock that is moved by hand, ids in order. People and courses are made by
 * the builders; what happens in a test is played by the real use-cases.
 */
import { makeAuth } from '#app/auth/auth.server.ts'
import type { Context, Services } from '#app/context.server.ts'
import { makeCentreCache } from '#app/data/centre-cache.server.ts'
import { makeEditionCache } from '#app/data/edition-cache.server.ts'
import { anonymous, rolesInForce, type Actor, type SignedIn } from '#app/domain/access/actor.ts'
import type { Language } from '#app/i18n/locales.ts'
import { later } from '#app/platform/clock.ts'
import { readSettings } from '#app/platform/env.server.ts'
import { newCredentialId, uuidV7 } from '#app/platform/ids.ts'
import { silentLog } from '#app/platform/log.server.ts'
import { aDatabase, type DialectName } from './databases.ts'

export interface World {
  services: Services
  /** the context of a use-case that writes */
  ctx<A extends Actor>(actor: A, language?: Language): Context<A>
  /** the context of a use-case that only reads: its handle refuses writes */
  readingCtx<A extends Actor>(actor: A, language?: Language): Context<A>
  now(): string
  /** moves the clock on by milliseconds */
  pass(milliseconds: number): void
  close(): Promise<void>
}

export interface WorldOptions {
  dialect?: DialectName
  /** parts that a test makes itself: `renderCertificate` */
  parts?: Partial<Services>
}

/** Opens a world at 9 o'clock UTC on 2 November 2026. */
export async function aWorld({ dialect = 'sqlite', parts = {} }: WorldOptions = {}): Promise<World> {
  const database = await aDatabase(dialect)
  let now = '2026-11-02T09:00:00.000Z'
  let made = 0
  const next = () => Uint8Array.from({ length: 16 }, (_, i) => (i < 12 ? 0 : (made >> (8 * (15 - i))) & 0xff))
  const settings = readSettings({ DATABASE_URL: database.url })
  const services = {
    handles: database.handles,
    settings,
    auth: makeAuth({ settings, secret: Buffer.alloc(32, 7) }),
    log: silentLog,
    editions: makeEditionCache(),
    centres: makeCentreCache(() => now),
    now: () => now,
    newId: () => ((made += 1), uuidV7(Date.parse(now), next().slice(6))),
    newCredentialId: () => ((made += 1), newCredentialId(next())),
    wakeJobs: () => undefined,
    ...parts,
  } as unknown as Services
  const { handles: _handles, ...shared } = services
  const request = { id: 'test-request', network: '192.0.2.1', device: 'Test browser' }
  return {
    services,
    ctx: (actor, language = 'en') => ({ ...shared, db: database.handles.writer, actor, language, request }),
    readingCtx: (actor, language = 'en') => ({ ...shared, db: database.handles.reader, actor, language, request }),
    now: () => now,
    pass: (milliseconds) => {
      now = later(now, milliseconds)
    },
    close: () => database.remove(),
  }
}

export { anonymous }

/** A confirmed learner in the database. @returns the actor she is when signed in */
export async function aLearner(
  world: World,
  person: { name?: string; email?: string; language?: Language } = {},
): Promise<SignedIn> {
  const { newId, now } = world.services
  const db = world.services.handles.writer
  const id = newId()
  const { name = 'Amina Diallo', email = `${id}@example.org`, language = 'en' } = person
  await db
    .insertInto('account')
    .values({
      id,
      email,
      email_shown: email,
      status: 'active',
      language,
      privacy_version: '2026-11-24',
      created_at: now(),
      confirmed_at: now(),
    })
    .execute()
  await db
    .insertInto('person')
    .values({
      account_id: id,
      certificate_name: name,
      country: 'SN',
      institution: 'Ministry of Labour',
      updated_at: now(),
    })
    .execute()
  const roles = rolesInForce([], null)
  return { kind: 'account', accountId: id, sessionId: newId(), name, email, language, country: 'SN', ...roles }
}
