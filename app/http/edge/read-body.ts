/** Reads what a request carries, up to a limit. */
import type { IncomingMessage } from 'node:http'

/** bytes */
const limit = 1_000_000

/** Bytes of a file that is not taken: so much is let pass, for its sender to be there when the answer comes. */
const passing = 20_000_000

export class TooLarge extends Error {}

/** The connection ended before the body did: there is nobody to answer. */
export class SenderLeft extends Error {}

/**
 * @returns the whole body
 * @throws SenderLeft
 * @throws TooLarge beyond 1 MB, announced or not. The rest is not read, and the connection stays open for the answer: it is
 *   for whoever answers to close it.
 */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  await read(request, limit, (chunk) => chunks.push(chunk))
  return Buffer.concat(chunks)
}

/**
 * Lets pass what `readBody` found too large, keeping none of it.
 * @throws SenderLeft
 * @throws TooLarge beyond 20 MB
 */
export function passBody(request: IncomingMessage): Promise<void> {
  return read(request, passing, () => undefined)
}

function read(request: IncomingMessage, most: number, take: (chunk: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > most) return reject(new TooLarge())
    let size = 0
    function count(chunk: Buffer): void {
      size += chunk.length
      take(chunk)
      if (size <= most) return
      request.off('data', count).pause()
      reject(new TooLarge())
    }
    request
      .on('data', count)
      .once('end', () => resolve())
      .once('error', () => reject(new SenderLeft()))
      .once('close', () => reject(new SenderLeft()))
      .resume()
  })
}
