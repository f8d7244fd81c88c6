/**
 * The demo world while it is being made: a real database, a clock that is moved by hand, ids and chance from a seed. What
 * happens is played by the use-cases; nothing here writes a row.
 */
import { readQuestionFile } from '#app/author/read-question-file.server.ts'
import { runAnalysis } from '#app/author/run-analysis.server.ts'
import { makeCertificateRenderer } from '#app/certify/render-certificate.server.ts'
import { makeAuth } from '#app/auth/auth.server.ts'
import type { Context, Services } from '#app/context.server.ts'
import { makeCentreCache } from '#app/data/centre-cache.server.ts'
import { openDatabase } from '#app/data/database.server.ts'
import { makeEditionCache } from '#app/data/edition-cache.server.ts'
import { anonymous, type Actor } from '#app/domain/access/actor.ts'
import { seededRandom, type Random } from '#app/domain/attempt/random.ts'
import { mailSender } from '#app/jobs/jobs.server.ts'
import type { Language } from '#app/i18n/locales.ts'
import { deliverMail } from '#app/operate/deliver-mail.server.ts'
import type { Instant } from '#app/platform/clock.ts'
import { readSecret, type Settings } from '#app/platform/env.server.ts'
import { newCredentialId, uuidV7 } from '#app/platform/ids.ts'
import { silentLog } from '#app/platform/log.server.ts'
import { makeMailer } from '#app/platform/mail.server.ts'

/** Somebody at a browser. */
export interface Browser {
  language: Language
  network: string
  /** in words */
  device: string
  /** of the session, as it is sent; null before the first */
  cookie: string | null
}

export interface World {
  services: Services
  now(): Instant
  /** moves the clock, forwards alone */
  moveTo(instant: Instant): void
  /** chance of its own for each purpose, so that one more learner changes nothing for the others */
  random(purpose: string): Random
  /** who the site takes a browser for */
  actorAt(browser: Browser): Promise<Actor>
  ctx<A extends Actor>(browser: Browser, actor: A): Context<A>
  /** for somebody unknown */
  visitor(browser: Browser): Context
  /** keys in the apps of the staff, by login, as the site showed them */
  apps: Map<string, string>
  /** sends what waits */
  deliver(): Promise<void>
  /** texts of the mails to an address, oldest first */
  mailsTo(address: string): string[]
  close(): Promise<void>
}

export async function openWorld(
  settings: Settings,
  { seed, begins }: { seed: number; begins: Instant },
): Promise<World> {
  const handles = await openDatabase(settings.databaseUrl)
  let clock = begins
  const now = () => clock
  const certificates = makeCertificateRenderer()
  const ids = seededIds(seed, now)
  const services = servicesAt(now, { settings, handles, ids, renderCertificate: certificates.render })
  const { inbox, send } = keptMail(services)
  const ctx = contextsOf(services)

  return {
    services,
    now,
    moveTo(instant) {
      if (instant > clock) clock = instant
    },
    random: (purpose) => seededRandom(`${seed} ${purpose}`),
    async actorAt({ cookie }) {
      return cookie === null ? anonymous : (await services.auth.readRequest(handles, cookie, clock)).actor
    },
    ctx,
    apps: new Map(),
    visitor: (browser) => ctx(browser, anonymous),
    deliver: async () => void (await deliverMail(services, { send, isStopping: () => false })),
    mailsTo: (address) => inbox.get(address) ?? [],
    close: () => certificates.close().then(() => handles.close()),
  }
}

interface Own extends Pick<Services, 'settings' | 'handles' | 'renderCertificate'> {
  ids: Pick<Services, 'newId' | 'newCredentialId'>
}

function servicesAt(now: () => Instant, { settings, handles, ids, renderCertificate }: Own): Services {
  return {
    handles,
    settings,
    auth: makeAuth({ settings, secret: readSecret(settings) }),
    log: silentLog,
    editions: makeEditionCache(),
    centres: makeCentreCache(now),
    now,
    ...ids,
    wakeJobs: () => undefined,
    renderCertificate,
    analyseTest: runAnalysis,
    readQuestionFile,
  }
}

/** Requests are numbered as they come. */
function contextsOf({ handles, ...shared }: Services): World['ctx'] {
  let requests = 0
  return ({ network, device, language }, actor) => {
    const request = { id: `demo-${++requests}`, network, device }
    return { ...shared, db: handles.writer, actor, language, request }
  }
}

/** Ids from a seed; those of one millisecond are counted, so that they sort as they were made (RFC 9562 §6.2, method 1). */
function seededIds(seed: number, now: () => Instant): Pick<Services, 'newId' | 'newCredentialId'> {
  const random = seededRandom(`${seed} ids`)
  const bytes = (length: number) => Uint8Array.from({ length }, () => Math.floor(random() * 256))
  let [last, count] = ['', 0]
  return {
    newId() {
      count = now() === last ? count + 1 : 0
      last = now()
      return uuidV7(Date.parse(last), Uint8Array.of(count >> 8, count & 0xff, ...bytes(8)))
    },
    newCredentialId: () => newCredentialId(bytes(16)),
  }
}

/** Mail as the site sends it, and what has come to each address. */
function keptMail(services: Services) {
  const inbox = new Map<string, string[]>()
  const files = makeMailer(services.settings)
  const send = mailSender(services, {
    async send(mail) {
      inbox.set(mail.to, [...(inbox.get(mail.to) ?? []), mail.text])
      await files.send(mail)
    },
  })
  return { inbox, send }
}
