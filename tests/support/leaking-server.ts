/** A server that leaks, for tests that must notice: it hands every answer of the real one on, with a little too much. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface LeakingServer {
  url: string
  stop(): Promise<void>
}

export interface Answered {
  method: string
  path: string
  status: number
  type: string
  body: string
}

/**
 * @param origin of the real server
 * @param leak the body to send instead, or null to leave it as it is
 */
export async function leakingServer(origin: string, leak: (answer: Answered) => string | null): Promise<LeakingServer> {
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(origin + request.url, {
        method: request.method!,
        headers: headersOf(request),
        redirect: 'manual',
        ...(request.method === 'POST' ? { body: new Uint8Array(await bodyOf(request)) } : {}),
      })
      const text = await answer.text()
      const { status, headers } = answer
      const [method, path, type] = [request.method!, request.url!, headers.get('content-type') ?? '']
      response.statusCode = status
      for (const [name, value] of headers)
        if (!/^(content-(length|encoding)|transfer-encoding|connection)$/.test(name)) response.setHeader(name, value)
      const location = headers.get('location')
      if (location !== null) response.setHeader('location', location.replace(origin, ''))
      response.end(leak({ method, path, status, type, body: text }) ?? text)
    })().catch((error: unknown) => response.destroy(error as Error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const passed = ['cookie', 'content-type', 'sec-fetch-site', 'accept-language']
  return Object.fromEntries(
    passed.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  )
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
