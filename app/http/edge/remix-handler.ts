/**
 * Hands a request to Remix and its answer to the socket. Remix sees the configured origin, whatever the caller wrote into
 * Host or X-Forwarded-*: the edge has already decided where the request comes from.
 */
import { createRequestHandler, writeReadableStreamToWritable, type ServerBuild } from '@remix-run/node'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import type { LoadContext } from '#app/context.server.ts'
import { documentPolicy } from './headers.ts'

export type RemixHandler = (
  request: ExpressRequest,
  response: ExpressResponse,
  load: LoadContext,
  body: Buffer | null,
) => Promise<void>

const dropped = new Set(['host', 'origin', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-for', 'forwarded'])

/** @param build the built application, or (in development) what fetches the newest one */
export function remixHandler(
  build: ServerBuild | (() => Promise<ServerBuild>),
  mode: string,
  publicUrl: string,
): RemixHandler {
  const handle = createRequestHandler(build, mode)
  return async (request, response, load, body) => {
    const answer = await handle(asFetchRequest(request, response, publicUrl, body), load as never)
    await send(answer, response)
  }
}

function asFetchRequest(
  request: ExpressRequest,
  response: ExpressResponse,
  publicUrl: string,
  body: Buffer | null,
): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (dropped.has(name) || value === undefined) continue
    headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const gone = new AbortController()
  response.on('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  const init: RequestInit = { method: request.method, headers, signal: gone.signal }
  if (body !== null && body.length > 0) init.body = new Uint8Array(body)
  return new Request(new URL(request.originalUrl, publicUrl), init)
}

async function send(answer: Response, response: ExpressResponse): Promise<void> {
  response.status(answer.status)
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value)
  for (const cookie of answer.headers.getSetCookie()) response.append('Set-Cookie', cookie)
  if (!answer.headers.has('Content-Security-Policy')) response.setHeader('Content-Security-Policy', documentPolicy)
  if (answer.body === null) response.end()
  else await writeReadableStreamToWritable(answer.body, response)
}
