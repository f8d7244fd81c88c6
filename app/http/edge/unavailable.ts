/** What is answered while the product starts or stops: one page in the reader's language, without the database. */
import express, { type Express, type Request, type Response } from 'express'
import { readLanguageCookie } from '#app/http/cookies.server.ts'
import { chooseLanguage } from '#app/i18n/locales.ts'
import type { Settings } from '#app/platform/env.server.ts'
import type { Served } from './built-files.ts'
import { commonHeaders, documentPolicy } from './headers.ts'
import { plainPage } from './plain-page.ts'

/** In seconds: about what a start takes, and what a browser or a monitor should wait. */
const retryAfter = '5'

/** @param css address of the style sheet; null while nothing can serve it */
export function answerUnavailable(settings: Settings, css: string | null) {
  return (request: Request, response: Response): void => {
    const cookie = readLanguageCookie(settings, request.get('cookie') ?? '')
    const language = chooseLanguage(cookie, undefined, request.get('accept-language'))
    response
      .status(503)
      // What a form carried is not read; the browser sends it again when its page is loaded again.
      .set({ 'Retry-After': retryAfter, 'Cache-Control': 'no-store', Connection: 'close' })
      .type('html')
      .send(
        plainPage({
          language,
          title: 'errors.starting-title',
          text: 'errors.starting',
          css,
          links: [{ href: '', words: 'errors.again' }],
        }),
      )
  }
}

/** @param served null until the files of the build can be served */
export function makeStartingEdge(settings: Settings, served: Served | null): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  const headers = commonHeaders(settings.publicUrl.startsWith('https:'))
  app.use((_request, response, next) => {
    response.set({ ...headers, 'Content-Security-Policy': documentPolicy })
    next()
  })
  app.get(['/healthz', '/readyz'], (_request, response) => {
    response.status(503).set({ 'Retry-After': retryAfter, 'Cache-Control': 'no-store' })
    response.type('text/plain').send('starting\n')
  })
  if (served !== null) app.use(...served.files)
  app.use(answerUnavailable(settings, served?.assets.css ?? null))
  return app
}
