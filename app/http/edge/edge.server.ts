/**
 * The HTTP server in front of Remix. It decides what may enter: methods, where a form comes from, how large it is; who
 * asks, in which language; and it alone serves files, answers health checks and writes the log of requests.
 */
import { randomUUID } from 'node:crypto'
import { constants } from 'node:zlib'
import compression from 'compression'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import { to } from '#app/addresses.ts'
import type { Auth } from '#app/auth/auth.server.ts'
import type { LoadContext, Services } from '#app/context.server.ts'
import { errorWords, type ErrorWords } from '#app/http/error-words.ts'
import { busySeconds } from '#app/http/failures.server.ts'
import { languageCookie, readLanguageCookie } from '#app/http/cookies.server.ts'
import { chooseLanguage, type Language } from '#app/i18n/locales.ts'
import { deviceOf, networkOf } from './caller.ts'
import { commonHeaders, documentPolicy } from './headers.ts'
import { readLanguageSwitch } from './language-switch.ts'
import { loggedPath } from './log-path.ts'
import { plainPage, typedFields, type PlainPage } from './plain-page.ts'
import { passBody, readBody, SenderLeft, TooLarge } from './read-body.ts'
import type { RemixHandler } from './remix-handler.ts'
import { isFromThisSite, isSafe } from './same-site.ts'
import { answerUnavailable } from './unavailable.ts'

export interface EdgeParts {
  services: Services
  remix: RemixHandler
  /** addresses of style sheet, script and icon */
  assets: LoadContext['assets']
  /** serves files of the build; set by main (precompressed) or by the development server */
  files: express.RequestHandler[]
  /** false while starting and stopping */
  isReady(): Promise<boolean>
  /** what has begun is answered, nothing new is begun */
  isStopping(): boolean
}

export function makeEdge(parts: EdgeParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.use(logRequests(parts), common(parts), refuseWhileStopping(parts))
  app.get(
    '/healthz',
    (_request, response) => void response.set('Cache-Control', 'no-store').type('text/plain').send('ok\n'),
  )
  app.get('/readyz', readiness(parts))
  app.use(...parts.files, ownToReader)
  app.use(refuseStrange(parts))
  app.use(compression({ threshold: 1000, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } }))
  app.use((request, response, next) => void answer(parts, request, response).catch(next))
  app.use(fault(parts))
  return app
}

function logRequests({ services }: EdgeParts): express.RequestHandler {
  return (request, response, next) => {
    const id = randomUUID()
    response.locals['requestId'] = id
    const begun = performance.now()
    response.on('close', () => {
      const milliseconds = Math.round((performance.now() - begun) * 10) / 10
      const fields = {
        requestId: id,
        method: request.method,
        path: loggedPath(request.originalUrl),
        status: response.statusCode,
      }
      services.log.write('info', 'request', { ...fields, milliseconds })
    })
    next()
  }
}

function common({ services: { settings } }: EdgeParts): express.RequestHandler {
  const headers = commonHeaders(settings.publicUrl.startsWith('https:'))
  return (_request, response, next) => {
    response.set({ ...headers, 'Content-Security-Policy': documentPolicy })
    next()
  }
}

/** A connection that stays open may still bring a request. */
function refuseWhileStopping({ services: { settings }, assets, isStopping }: EdgeParts): express.RequestHandler {
  const unavailable = answerUnavailable(settings, assets.css)
  return (request, response, next) => (isStopping() ? unavailable(request, response) : next())
}

/** After the files of the build, whose own word on caching must not be mixed with this one. */
function ownToReader(_request: Request, response: Response, next: NextFunction): void {
  response.set('Cache-Control', 'private, no-cache')
  next()
}

function readiness({ isReady }: EdgeParts): express.RequestHandler {
  return (_request, response, next) => {
    isReady()
      .then((ready) =>
        response
          .status(ready ? 200 : 503)
          .set('Cache-Control', 'no-store')
          .type('text/plain')
          .send(ready ? 'ready\n' : 'not ready\n'),
      )
      .catch(next)
  }
}

/** Ways into the framework that no page of ours uses, and that have been ways in for others. */
function refuseStrange(parts: EdgeParts): express.RequestHandler {
  return (request, response, next) => {
    const target = request.originalUrl
    if (!isSafe(request.method) && request.method !== 'POST') {
      response.set('Allow', 'GET, HEAD, POST')
      return refuse(parts, request, response, 405)
    }
    if (request.path.startsWith('/__')) return refuse(parts, request, response, 404)
    if (!/^\/(?![/\\])/.test(target) || new URL(target, 'http://localhost').searchParams.has('_data'))
      return refuse(parts, request, response, 400)
    return next()
  }
}

async function answer(parts: EdgeParts, request: Request, response: Response): Promise<void> {
  const { services, remix } = parts
  const { settings } = services
  const change = isSafe(request.method) ? readLanguageSwitch(request.originalUrl) : null
  if (change) {
    response.append('Set-Cookie', languageCookie(settings, change.language))
    return response.redirect(303, change.location)
  }
  const { body, isTooLarge } = isSafe(request.method) ? noBody : await takeBody(request)
  if (!isSafe(request.method) && !isFromThisSite(request.headers, settings.publicUrl)) {
    const typed = typedFields(body ?? Buffer.alloc(0), request.get('content-type') ?? '')
    return refuse(parts, request, response, 403, { words: crossSite, typed })
  }
  const { load, session } = await loadContext(parts, request, response, isTooLarge)
  await remix(request, response, load, body)
  if (session) await touchSession(parts, session)
}

interface Taken {
  body: Buffer | null
  isTooLarge: boolean
}

const noBody: Taken = { body: null, isTooLarge: false }

/** A form with a file in it is let pass unread when it is too large: its own page says by how much. @throws TooLarge */
async function takeBody(request: Request): Promise<Taken> {
  try {
    return { body: await readBody(request), isTooLarge: false }
  } catch (error) {
    if (!(error instanceof TooLarge) || !/^multipart\/form-data\b/.test(request.get('content-type') ?? '')) throw error
    await passBody(request)
    return { body: null, isTooLarge: true }
  }
}

/** A page that was read is read, whether or not the use of its session can be noted now. */
async function touchSession({ services }: EdgeParts, session: Parameters<Auth['touchSession']>[1]): Promise<void> {
  const { auth, handles, log, now } = services
  await auth.touchSession(handles.writer, session, now()).catch((error: unknown) => {
    if (!handles.isBusy(error)) throw error
    log.write('warn', 'busy', { error: error instanceof Error ? error.message : '' })
  })
}

async function loadContext(parts: EdgeParts, request: Request, response: Response, isTooLarge: boolean) {
  const { services } = parts
  const { auth, handles, settings, now } = services
  const cookies = request.get('cookie') ?? ''
  const { actor, endedAccountId, session } = await auth.readRequest(handles, cookies, now())
  const account = actor.kind === 'account' ? actor.language : undefined
  const centre = await services.centres.current(handles.reader)
  const wished = [readLanguageCookie(settings, cookies), account, request.get('accept-language')] as const
  const language = chooseLanguage(...wished, centre.languages)
  const load: LoadContext = {
    services,
    actor,
    endedAccountId,
    language,
    centre,
    request: {
      id: response.locals['requestId'] as string,
      network: networkOf(request.socket.remoteAddress, request.get('x-forwarded-for'), settings.trustProxy),
      device: deviceOf(request.get('user-agent')),
      isTooLarge,
    },
    nonce: randomUUID(),
    assets: parts.assets,
  }
  return { load, session }
}

const crossSite: ErrorWords = { title: 'errors.cross-site-title', text: 'errors.cross-site' }

interface Refusal {
  /** in place of what the status says */
  words?: ErrorWords
  typed?: [string, string][]
}

function refuse(
  { services: { settings }, assets }: EdgeParts,
  request: Request,
  response: Response,
  status: number,
  { words = errorWords(status), typed = [] }: Refusal = {},
): void {
  const cookie = readLanguageCookie(settings, request.get('cookie') ?? '')
  const language: Language = chooseLanguage(cookie, undefined, request.get('accept-language'))
  const id = response.locals['requestId'] as string
  const links: PlainPage['links'] = [
    { href: to.catalogue(), words: 'errors.home' },
    { href: to.myCourses(), words: 'errors.my-courses' },
    { href: to.help({ page: request.path, request: id }), words: 'errors.help' },
  ]
  response
    .status(status)
    .type('html')
    .send(plainPage({ language, ...words, css: assets.css, typed, id, links }))
}

function fault(parts: EdgeParts) {
  // Express knows a handler of faults by its four parameters.
  return (error: unknown, request: Request, response: Response, _next: NextFunction): void => {
    if (error instanceof SenderLeft) return void response.destroy()
    if (error instanceof TooLarge) {
      // What was not read cannot be told from a next request.
      response.set('Connection', 'close')
      return refuse(parts, request, response, 413)
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    const requestId = response.locals['requestId'] as string
    parts.services.log.write('error', 'fault', { requestId, error: message, stack })
    if (response.headersSent) return void response.destroy()
    if (!parts.services.handles.isBusy(error)) return refuse(parts, request, response, 500)
    response.set('Retry-After', `${busySeconds}`)
    refuse(parts, request, response, 503)
  }
}
