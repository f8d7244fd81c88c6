/** Connections that stay open, and so many people who ask one after another, each on their own. */
import { brotliDecompressSync } from 'node:zlib'
import { Agent, request } from 'node:http'
import type { Sample } from './figures.ts'

export interface Ask {
  path: string
  /** session of who asks; empty: nobody */
  token?: string
  /** sent by POST: fields of a form, or JSON of a script */
  form?: URLSearchParams
  json?: unknown
}

export interface Answered {
  status: number
  body: Buffer
  location: string
}

export interface Line {
  /** @throws when the answer has another status than 200, 303 for a form */
  ask(ask: Ask): Promise<Answered>
  /** milliseconds of each request since the last time */
  takeMilliseconds(): number[]
  close(): void
}

/** @param people how many ask at the same time: each gets a connection */
export function aLine(origin: string, people: number): Line {
  const { hostname, port } = new URL(origin)
  const agent = new Agent({ keepAlive: true, maxSockets: people, scheduling: 'fifo' })
  let milliseconds: number[] = []

  function send({ path, token = '', form, json }: Ask): Promise<Answered> {
    const content = form?.toString() ?? (json === undefined ? null : JSON.stringify(json))
    const type = form === undefined ? 'application/json' : 'application/x-www-form-urlencoded'
    const headers = {
      'accept-encoding': 'br',
      ...(token === '' ? {} : { cookie: `session=${token}` }),
      ...(content === null ? {} : { 'content-type': type, 'sec-fetch-site': 'same-origin' }),
    }
    return new Promise((resolve, reject) => {
      const options = { agent, hostname, port, path, headers, method: content === null ? 'GET' : 'POST' }
      const sending = request(options, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.once('error', reject).once('end', () => {
          const { statusCode: status = 0, headers: sent } = answer
          resolve({ status, body: Buffer.concat(chunks), location: sent.location ?? '' })
        })
      })
      sending.once('error', reject).end(content ?? undefined)
    })
  }

  return {
    async ask(ask) {
      const begun = performance.now()
      const answered = await send(ask)
      milliseconds.push(performance.now() - begun)
      if (answered.status === (ask.form === undefined ? 200 : 303) && !answered.location.startsWith('/sign-in'))
        return answered
      throw new Error(`${ask.path} answered ${answered.status}: ${answered.body.toString('utf8').slice(0, 300)}`)
    },
    takeMilliseconds() {
      const taken = milliseconds
      milliseconds = []
      return taken
    },
    close: () => agent.destroy(),
  }
}

/** What somebody does over and over: one request, or a whole sitting. */
export type Deed = (line: Line) => Promise<void>

/**
 * Everybody does their own deed until it was done `count` times in all; none begins one before their last is answered.
 * @param deeds one of each person
 */
export async function measured(
  line: Line,
  { deeds, count, cpu }: { deeds: Deed[]; count: number; cpu: () => number },
): Promise<Sample> {
  let left = count
  line.takeMilliseconds()
  const [begun, used] = [performance.now(), cpu()]
  await Promise.all(
    deeds.map(async (deed) => {
      while (left-- > 0) await deed(line)
    }),
  )
  const seconds = (performance.now() - begun) / 1000
  return { count, seconds, cpuSeconds: cpu() - used, milliseconds: line.takeMilliseconds() }
}

/** The body as text: short ones come as they are. */
export function textOf({ body }: Answered): string {
  const isText = body[0] === 0x3c || body[0] === 0x7b
  return (isText ? body : brotliDecompressSync(body)).toString('utf8')
}
