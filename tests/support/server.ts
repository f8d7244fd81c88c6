/** The built product in a process of its own, on a free port, with a folder that is thrown away. */
import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { serverFlags } from '../../scripts/node-flags.mjs'

const root = path.resolve(import.meta.dirname, '../..')

export interface TestServer {
  url: string
  /** of the serving process */
  pid: number
  /** everything it has written to its output */
  output(): string
  databaseFile: string
  /** the texts of the mails written so far, oldest first */
  mails(): string[]
  /** waits until a mail to an address has come, and returns the newest */
  mailTo(address: string): Promise<string>
  stop(): Promise<void>
  /** without any goodbye */
  kill(): Promise<void>
}

export interface ServerOptions {
  /** more settings */
  environment?: Record<string, string>
  /** a folder left by an earlier server; a new one otherwise */
  varFolder?: string
  port?: number
  /** what Node runs; `npm start` otherwise */
  script?: string[]
}

/** @throws with its output when it does not come up */
export async function startServer({
  environment = {},
  varFolder,
  port,
  script,
}: ServerOptions = {}): Promise<TestServer> {
  const folder = varFolder ?? mkdtempSync(path.join(tmpdir(), 'darasa-server-'))
  const chosen = port ?? (await freePort())
  const url = `http://localhost:${chosen}`
  const child = spawnServer({ PORT: String(chosen), DARASA_VAR: folder, ...environment }, script)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await ready(url, child, () => output)
  const mails = () => readMails(path.join(folder, 'mail'))
  return {
    url,
    pid: child.pid!,
    output: () => output,
    databaseFile: path.join(folder, 'darasa.db'),
    mails,
    mailTo: (address) => eventually(() => mails().findLast((mail) => mail.includes(address))),
    stop: () => end(child, 'SIGTERM', varFolder === undefined ? folder : null),
    kill: () => end(child, 'SIGKILL', null),
  }
}

/** The command that serves, with these settings and no other. */
export function spawnServer(
  settings: Record<string, string>,
  script = ['scripts/start.mjs'],
): ChildProcessWithoutNullStreams {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, ...settings } as unknown as NodeJS.ProcessEnv
  return spawn(process.execPath, [...serverFlags, ...script], { cwd: root, env })
}

async function ready(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (;;) {
    const end = child.exitCode ?? child.signalCode
    if (end !== null) throw new Error(`The server ended with ${end}:\n${output()}`)
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    if (answer?.status === 200) return
    await wait(50)
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals, folder: string | null): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await gone
  }
  if (folder !== null) rmSync(folder, { recursive: true, force: true })
}

function readMails(folder: string): string[] {
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
  } catch {
    return []
  }
}

/** Asks again until there is an answer; ends with an error after ten seconds. */
export async function eventually<T>(ask: () => T | undefined | null | Promise<T | undefined | null>): Promise<T> {
  const until = performance.now() + 10_000
  for (;;) {
    const answer = await ask()
    if (answer !== undefined && answer !== null) return answer
    if (performance.now() > until) throw new Error('What was waited for did not come')
    await wait(50)
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
