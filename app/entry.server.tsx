/**
 * Renders a page: a document to a string, without any script of the framework; an app page to a stream, awaited to its
 * end, with the framework's scripts under a nonce.
 */
import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable, type EntryContext, type HandleErrorFunction } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import type { LoadContext } from './context.server.ts'
import { appPolicy, documentPolicy } from './http/edge/headers.ts'
import { busySeconds } from './http/failures.server.ts'
import type { PageHandle } from './http/page.ts'
import { PageModeContext, type PageMode } from './page-mode.tsx'

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  loadContext: unknown,
): Promise<Response> {
  const load = loadContext as LoadContext
  const mode = modeOf(remix)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Cache-Control', 'private, no-cache')
  const wait = waitOf(remix) ?? (status === 503 ? `${busySeconds}` : null)
  if (wait !== null) headers.set('Retry-After', wait)
  headers.set('Content-Security-Policy', mode === 'stream' ? appPolicy(load.nonce) : documentPolicy)
  const page = (
    <PageModeContext.Provider value={mode}>
      <RemixServer context={remix} url={request.url} nonce={load.nonce} />
    </PageModeContext.Provider>
  )
  const body = mode === 'stream' ? await streamed(page, load) : `<!doctype html>${renderToString(page)}`
  return new Response(body, { status, headers })
}

/** When a refused form may be sent again, in seconds: the framework leaves headers of actions out of documents. */
function waitOf({ staticHandlerContext: { actionHeaders } }: EntryContext): string | null {
  const said = Object.values(actionHeaders).map((headers) => headers.get('Retry-After'))
  return said.find((seconds) => seconds !== null) ?? null
}

/** Decided by the deepest route; a page that shows an error is a document. */
function modeOf(remix: EntryContext): PageMode {
  const { matches, errors } = remix.staticHandlerContext
  const leaf = matches.at(-1)?.route.id
  const handle = leaf === undefined ? undefined : (remix.routeModules[leaf]?.handle as PageHandle | undefined)
  return handle?.page === 'app' && !errors ? 'stream' : 'string'
}

function streamed(page: JSX.Element, load: LoadContext): Promise<ReadableStream> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      nonce: load.nonce,
      onAllReady() {
        const body = new PassThrough()
        resolve(createReadableStreamFromReadable(body))
        pipe(body)
      },
      onShellError: reject,
      onError: (error) => logFault(load, error),
    })
  })
}

/** Faults of loaders, actions and rendering: logged once, with the number the page shows. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted) logFault(context as unknown as LoadContext, error)
}

function logFault(load: LoadContext, error: unknown): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  load.services.log.write('error', 'fault', { requestId: load.request.id, error: message, stack })
}
