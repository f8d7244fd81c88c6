/**
 * The HTTP server in front of Remix. It decides what may enter: methods, where a form comes from, how large it is; who
 * asks, in which language; and it alone serves files, answers health checks and writes the log of requests.
 */
import { randomUUID } from 'node:crypto'
import compression from 'compression'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import type { LoadContext, Services } from '#app/context.server.ts'
import { languageCookie, readLanguageCookie } from '#app/http/cookies.server.ts'
import { chooseLanguage, type Language } from '#app/i18n/locales.ts'
import { deviceOf, networkOf } from './caller.ts'
import { commonHeaders, documentPolicy } from './headers.ts'
import { readLanguageSwitch } from './language-switch.ts'
import { loggedPath } from './log-path.ts'
import { plainPage, typedFields, type PlainPage } from './plain-page.ts'
import { readBody, TooLarge } from './read-body.ts'
import type { RemixHandler } from './remix-handler.ts'
import { isFromThisSite, isSafe } from './same-site.ts'

export interface EdgeParts {
  services: Services
  remix: RemixHandler
  /** addresses of style sheet, script and icon */
  assets: LoadContext['assets']
  /** serves files of the build; set by main (precompressed) or by the development server */
  files: express.RequestHandler[]
  /** false while starting and stopping */
  isReady(): Promise<boolean>
}

export function makeEdge(parts: EdgeParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.use(logRequests(parts), common(parts))
  app.get('/healthz', (_request, response) => void response.type('text/plain').send('ok\n'))
  app.get('/readyz', readiness(parts))
  app.use(...parts.files)
  app.use(refuseStrange(parts))
  app.use(compression({ threshold: 1000 }))
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
    response.set({ ...headers, 'Content-Security-Policy': documentPolicy, 'Cache-Control': 'private, no-cache' })
    next()
  }
}

function readiness({ isReady }: EdgeParts): express.RequestHandler {
  return (_request, response, next) => {
    isReady()
      .then((ready) =>
        response
          .status(ready ? 200 : 503)
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
      return refuse(parts, request, response, 405, badRequest)
    }
    if (request.path.startsWith('/__')) return refuse(parts, request, response, 404, notFound)
    if (!/^\/(?![/\\])/.test(target) || new URL(target, 'http://localhost').searchParams.has('_data'))
      return refuse(parts, request, response, 400, badRequest)
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
  const body = isSafe(request.method) ? null : await readBody(request)
  if (!isSafe(request.method) && !isFromThisSite(request.headers, settings.publicUrl)) {
    const typed = typedFields(body ?? Buffer.alloc(0), request.get('content-type') ?? '')
    return refuse(parts, request, response, 403, crossSite, { typed })
  }
  const { load, session } = await loadContext(parts, request, response)
  await remix(request, response, load, body)
  if (session) await services.auth.touchSession(services.handles.writer, session, services.now())
}

async function loadContext(parts: EdgeParts, request: Request, response: Response) {
  const { services } = parts
  const { auth, handles, settings, now } = services
  const cookies = request.get('cookie') ?? ''
  const { actor, endedAccountId, session } = await auth.readRequest(handles, cookies, now())
  const account = actor.kind === 'account' ? actor.language : undefined
  const language = chooseLanguage(readLanguageCookie(settings, cookies), account, request.get('accept-language'))
  const load: LoadContext = {
    services,
    actor,
    endedAccountId,
    language,
    request: {
      id: response.locals['requestId'] as string,
      network: networkOf(request.socket.remoteAddress, request.get('x-forwarded-for'), settings.trustProxy),
      device: deviceOf(request.get('user-agent')),
    },
    nonce: randomUUID(),
    assets: parts.assets,
  }
  return { load, session }
}

type Words = Pick<PlainPage, 'title' | 'text'>
const crossSite: Words = { title: 'errors.cross-site-title', text: 'errors.cross-site' }
const badRequest: Words = { title: 'errors.bad-request-title', text: 'errors.bad-request' }
const notFound: Words = { title: 'errors.not-found-title', text: 'errors.not-found' }
const tooLarge: Words = { title: 'errors.too-large-title', text: 'errors.too-large' }
const broken: Words = { title: 'errors.fault-title', text: 'errors.fault' }

function refuse(
  parts: EdgeParts,
  request: Request,
  response: Response,
  status: number,
  words: Words,
  more: Partial<PlainPage> = {},
): void {
  const cookie = readLanguageCookie(parts.services.settings, request.get('cookie') ?? '')
  const language: Language = chooseLanguage(cookie, undefined, request.get('accept-language'))
  response
    .status(status)
    .type('html')
    .send(plainPage({ language, ...words, css: parts.assets.css, ...more }))
}

function fault(parts: EdgeParts) {
  // Express knows a handler of faults by its four parameters.
  return (error: unknown, request: Request, response: Response, _next: NextFunction): void => {
    if (error instanceof TooLarge) return refuse(parts, request, response, 413, tooLarge)
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    const requestId = response.locals['requestId'] as string
    parts.services.log.write('error', 'fault', { requestId, error: message, stack })
    if (response.headersSent) return void response.destroy()
    refuse(parts, request, response, 500, broken, { id: requestId })
  }
}
