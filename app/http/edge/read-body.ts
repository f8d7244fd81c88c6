/** Reads what a request carries, up to a limit. */
import type { IncomingMessage } from 'node:http'

const limit = 1_000_000

export class TooLarge extends Error {}

/** @throws TooLarge beyond 1 MB; the rest is not read */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new TooLarge()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new TooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
