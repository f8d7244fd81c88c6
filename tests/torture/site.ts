/** A site that is killed and started again on the same folder and the same port. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import { takeSnapshot } from '#app/data/snapshot.server.ts'
import { freePort, spawnServer, startServer, type TestServer } from '#tests/support/server.ts'
import type { Chance } from './chance.ts'
import { aLedger, type Ledger } from './ledger.ts'
import { aLoad, type Load } from './load.ts'
import { contentOf, findFaults } from './oracle.ts'

export interface TorturedSite {
  ledger: Ledger
  load: Load
  varFolder: string
  databaseFile: string
  /** hash of what was published */
  content: string
  /** how many it holds */
  certificates(): number
  /** the longest a start has taken until it served, in milliseconds */
  slowestStart(): number
  /** starts it if it does not run */
  start(): Promise<TestServer>
  kill(): Promise<void>
  /** begins to start it, and kills it before or after it serves */
  killStarting(milliseconds: number): Promise<void>
  /** a copy of the database as it is now */
  copy(): string
  /** what learners were told and the site does not hold, and the like */
  faults(): Promise<string[]>
  remove(): Promise<void>
}

type Options = Omit<Parameters<typeof aLoad>[0], 'databaseFile' | 'ledger'>

export async function aSite(options: Options): Promise<TorturedSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'darasa-torture-'))
  const [varFolder, port] = [path.join(folder, 'var'), await freePort()]
  const databaseFile = path.join(varFolder, 'darasa.db')
  let slowest = 0
  let copies = 0
  let server: TestServer | null = await startServer({ varFolder, port })
  const ledger = aLedger()
  const load = aLoad({ databaseFile, ledger, ...options })
  const content = contentOf(databaseFile)

  async function start(): Promise<TestServer> {
    if (server !== null) return server
    const begun = performance.now()
    server = await startServer({ varFolder, port })
    slowest = Math.max(slowest, performance.now() - begun)
    return server
  }

  async function kill(): Promise<void> {
    await server?.kill()
    server = null
  }

  async function killStarting(milliseconds: number): Promise<void> {
    const child = spawnServer({ PORT: String(port), DARASA_VAR: varFolder })
    const gone = new Promise((resolve) => child.once('exit', resolve))
    await wait(milliseconds)
    child.kill('SIGKILL')
    await gone
  }

  function copy(): string {
    const file = path.join(folder, `copy-${++copies}.db`)
    takeSnapshot(`sqlite:${databaseFile}`, file)
    return file
  }

  async function faults(): Promise<string[]> {
    const file = copy()
    const found = await findFaults(file, ledger, content)
    rmSync(file)
    return found
  }

  function certificates(): number {
    const raw = new BetterSqlite3(databaseFile, { readonly: true })
    const count = raw.prepare('SELECT count(*) FROM credential').pluck().get() as number
    raw.close()
    return count
  }

  async function remove(): Promise<void> {
    await kill()
    rmSync(folder, { recursive: true, force: true })
  }

  const parts = { ledger, load, varFolder, databaseFile, content }
  return { ...parts, certificates, slowestStart: () => slowest, start, kill, killStarting, copy, faults, remove }
}

/** Learners act until so many more acknowledgements have come; then the server is killed, whatever it is doing. */
export async function killUnderLoad(site: TorturedSite, chance: Chance): Promise<void> {
  const server = await site.start()
  const enough = site.ledger.count() + chance.between(1, 250)
  const running = site.load.run(server.url)
  while (running.line.isOpen() && site.ledger.count() < enough) await wait(2)
  // Between two acknowledgements as well as just after one.
  await wait(chance.between(0, 10))
  await site.kill()
  running.stop()
  await running.ended.catch((cause: unknown) => {
    throw new Error(`${String(cause)}\n${faultsIn(server.output())}`, { cause })
  })
}

/** What the server itself says of an answer that it should not have given. */
function faultsIn(output: string): string {
  const lines = output.split('\n').filter((line) => line.includes('"level":"error"'))
  return lines.join('\n')
}
