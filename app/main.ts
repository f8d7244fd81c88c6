/**
 * Starts and stops the product: reads settings, takes the port, opens the database, imports the content, then serves.
 * What goes wrong before it serves ends the start with one sentence and leaves nothing half-written.
 */
import { createServer, type RequestListener, type Server } from 'node:http'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { makeAuth } from '#app/auth/auth.server.ts'
import { readQuestionFile } from '#app/author/read-question-file.server.ts'
import { runAnalysis } from '#app/author/run-analysis.server.ts'
import { makeCertificateRenderer } from '#app/certify/render-certificate.server.ts'
import type { Services } from '#app/context.server.ts'
import { folderCache } from '#app/courseware/compile-cache.server.ts'
import { hasPublishedEdition } from '#app/data/courses.server.ts'
import { DatabaseUnusable, migrateToLatest, openDatabase, type Handles } from '#app/data/database.server.ts'
import { makeCentreCache } from '#app/data/centre-cache.server.ts'
import { makeEditionCache } from '#app/data/edition-cache.server.ts'
import { listFactorOwners } from '#app/data/second-factors.server.ts'
import { builtFiles, type Served } from '#app/http/edge/built-files.ts'
import { makeEdge } from '#app/http/edge/edge.server.ts'
import { remixHandler } from '#app/http/edge/remix-handler.ts'
import { makeStartingEdge } from '#app/http/edge/unavailable.ts'
import { startJobs } from '#app/jobs/jobs.server.ts'
import { importContent } from '#app/operate/import-content.server.ts'
import { unfinishedRestore } from '#app/operate/site-files.server.ts'
import { systemClock } from '#app/platform/clock.ts'
import {
  ensureSecret,
  ensureVarFolder,
  readSecret,
  readSettings,
  WrongSetting,
  type Settings,
} from '#app/platform/env.server.ts'
import { newCredentialId, newId } from '#app/platform/ids.ts'
import { makeLog } from '#app/platform/log.server.ts'
import { makeMailer } from '#app/platform/mail.server.ts'

/** A start that cannot go on; the message says what to do. */
export class CannotStart extends Error {}

export interface Running {
  settings: Settings
  stop(): Promise<void>
}

export type Environment = Record<string, string | undefined>

/** Serves until a signal comes; ends the process with one sentence when it cannot start. */
export async function main(
  environment: Environment,
  serve: () => Promise<Served> = () => builtFiles(import.meta.dirname),
): Promise<void> {
  try {
    const running = await start(environment, serve)
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => void running.stop().then(() => process.exit(0)))
  } catch (error) {
    if (!isExpected(error)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

function isExpected(error: unknown): error is Error {
  return error instanceof CannotStart || error instanceof WrongSetting || error instanceof DatabaseUnusable
}

/** @throws CannotStart, WrongSetting, DatabaseUnusable */
export async function start(environment: Environment, serve: () => Promise<Served>): Promise<Running> {
  const settings = readSettings(environment)
  if (!existsSync(settings.contentFolder))
    throw new CannotStart(
      `There is no folder ${settings.contentFolder}; set DARASA_CONTENT to the folder of the courses.`,
    )
  const left = unfinishedRestore(settings.databaseUrl)
  if (left !== null)
    throw new CannotStart(
      `A restore has not ended (${left}); run "npm run restore" again with --replace. What was there before is in before-restore-….`,
    )
  const server = createServer(makeStartingEdge(settings, null))
  await listen(server, settings)
  try {
    return await startOn(server, settings, await serve())
  } catch (error) {
    await closed(server)
    throw error
  }
}

async function startOn(server: Server, settings: Settings, served: Served): Promise<Running> {
  answerWith(server, makeStartingEdge(settings, served))
  ensureVarFolder(settings)
  const services = await prepare(settings, served.release)
  const certificates = makeCertificateRenderer()
  const jobs = startJobs(services, makeMailer(settings))
  Object.assign(services, {
    wakeJobs: jobs.wake,
    renderCertificate: certificates.render,
    analyseTest: runAnalysis,
    readQuestionFile,
  })
  let stopping = false
  answerWith(
    server,
    edgeOf(services, served, () => stopping),
  )
  await welcome(services)

  async function stop(): Promise<void> {
    if (stopping) return
    stopping = true
    services.log.write('info', 'stopping')
    await closed(server)
    await jobs.stop()
    await certificates.close()
    await services.handles.close()
    services.log.write('info', 'stopped')
  }

  return { settings, stop }
}

/** Tables, secret and content as this release wants them. The tables come first: they tell whether a secret may be made. */
async function prepare(settings: Settings, release: string | null): Promise<Services> {
  const handles = await openDatabase(settings.databaseUrl)
  try {
    await migrateToLatest(handles.writer)
    await keepSecret(handles, settings)
    const services = makeServices(handles, settings)
    await bringContent(services, release)
    return services
  } catch (error) {
    await handles.close()
    throw error
  }
}

/** A new secret cannot open what the old one sealed: where second factors wait for that one, nobody gets a new one unasked. */
async function keepSecret({ reader }: Handles, settings: Settings): Promise<void> {
  const owners = existsSync(settings.secretFile) ? [] : await listFactorOwners(reader)
  if (owners.length > 0)
    throw new CannotStart(
      `The secret file ${settings.secretFile} is missing, and without it ${owners.length} account(s) with a second step cannot sign in; put the keys back (npm run restore FILE -- --keys FILE --replace), or, if they are lost for good, run "npm run take-off-second-factor -- --everybody" and start again.`,
    )
  ensureSecret(settings)
}

function edgeOf(services: Services, served: Served, isStopping: () => boolean): RequestListener {
  const { handles, settings } = services
  return makeEdge({
    services,
    remix: remixHandler(served.remix, served.mode, settings.publicUrl),
    assets: served.assets,
    files: served.files,
    isStopping,
    isReady: async () => !isStopping() && (await hasPublishedEdition(handles.reader)),
  })
}

function answerWith(server: Server, listener: RequestListener): void {
  server.removeAllListeners('request').on('request', listener)
}

function makeServices(handles: Handles, settings: Settings): Services {
  const now = systemClock.now
  return {
    handles,
    settings,
    log: makeLog(now),
    auth: makeAuth({ settings, secret: readSecret(settings) }),
    editions: makeEditionCache(),
    centres: makeCentreCache(now),
    now,
    newId,
    newCredentialId: () => newCredentialId(),
    wakeJobs: () => undefined,
    renderCertificate: () => Promise.reject(new Error('not started')),
    analyseTest: () => Promise.reject(new Error('not started')),
    readQuestionFile: () => Promise.reject(new Error('not started')),
  }
}

/** Faults in the content leave published courses as they are; with nothing published there is nothing to serve. */
async function bringContent(services: Services, release: string | null): Promise<void> {
  const { handles, settings, log, now } = services
  const cache = release === null ? {} : { cache: folderCache(path.join(settings.varFolder, 'cache', release)) }
  const report = await importContent({ db: handles.writer, now, newId, log, ...cache }, settings.contentFolder)
  const [first] = report.faults
  if (first === undefined) return
  const count = report.faults.length
  const where = `${first.file}:${first.line}:${first.column}`
  if (!(await hasPublishedEdition(handles.reader))) {
    throw new CannotStart(
      `The content has ${count} fault(s), the first at ${where} (${first.message}); run "npm run content:check" and mend them.`,
    )
  }
  log.write('warn', 'content-refused', { count, error: `${where} ${first.message}` })
}

async function welcome({ auth, handles, settings, log, now }: Services): Promise<void> {
  log.write('info', 'started', { address: settings.publicUrl })
  const code = await auth.makeOperatorClaim(handles.writer, { newId, now: now() })
  process.stdout.write(`Darasa answers at ${settings.publicUrl}\n`)
  if (code === null) return
  process.stdout.write(
    `Nobody runs it yet. Sign up, then open ${settings.publicUrl}/operate/claim and give this one-time code: ${code}\n`,
  )
  if (settings.smtpUrl === null)
    process.stdout.write(`Mail is written to files under ${path.join(settings.varFolder, 'mail')}\n`)
}

async function listen(server: Server, { port, host }: Settings): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE')
        reject(
          new CannotStart(`Port ${port} is taken by another program; stop that one, or set PORT to another number.`),
        )
      else if (cause.code === 'EACCES')
        reject(new CannotStart(`Port ${port} may not be opened by this user; set PORT to a number above 1023.`))
      else
        reject(
          new CannotStart(
            `${host}:${port} cannot be opened (${cause.code ?? cause.message}); set HOST and PORT to an address of this machine.`,
          ),
        )
    })
    server.listen(port, host, () => resolve())
  })
}

/** Answers what has begun, for at most ten seconds, and takes nothing new. */
async function closed(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), 10_000)
  cut.unref()
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
  clearTimeout(cut)
}
