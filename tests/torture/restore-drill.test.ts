/**
 * The drill: a backup is made while learners are at work, the server is killed, the backup is restored to an empty folder
 * and served from there. Everything acknowledged before the backup began is there, and the certificates verify.
 */
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { to } from '#app/addresses.ts'
import { minutes } from '#app/platform/clock.ts'
import { addDevice } from '#tests/support/people.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { aVisitor } from '#tests/support/visitor.ts'
import { chanceFrom } from './chance.ts'
import type { Learner } from './learner.ts'
import type { Ledger } from './ledger.ts'
import { findFaults } from './oracle.ts'
import { aSite, type TorturedSite } from './site.ts'

const certificates = 100

let folder: string
let site: TorturedSite
let backup: string
let made: Said
let before: Ledger
let certified: Learner[]
/** copies of the database file alone, taken while learners were at work, each with what had been acknowledged */
const plainCopies: { file: string; before: Ledger }[] = []
const fewestCopies = 5

interface Said {
  code: number | null
  said: string
  refused: string
}

/** One of the operator's commands, as `npm run` calls it. */
function command(varFolder: string, ...words: string[]): Promise<Said> {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, DARASA_VAR: varFolder } as unknown as NodeJS.ProcessEnv
  const child = spawn(process.execPath, ['scripts/command.mjs', ...words], { env })
  const outcome: Said = { code: null, said: '', refused: '' }
  child.stdout.on('data', (chunk: Buffer) => (outcome.said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (outcome.refused += chunk.toString()))
  return new Promise((resolve) => child.once('close', (code) => resolve({ ...outcome, code })))
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'darasa-drill-'))
  backup = path.join(folder, 'backup.tar.gz')
  site = await aSite({ chance: chanceFrom(3), learners: 30, share: 0.8 })
  const holders = site.load.finished()
  for (let backedUp = false; !backedUp;) {
    const running = site.load.run((await site.start()).url)
    const people = holders.length + 20
    while (running.line.isOpen() && holders.length < Math.min(people, certificates)) await wait(5)
    copyPlainly()
    if (holders.length >= certificates && plainCopies.length >= fewestCopies) {
      before = site.ledger.asOfNow()
      certified = [...holders]
      made = await command(site.varFolder, 'backup', backup)
      const enough = site.ledger.count() + 20
      while (running.line.isOpen() && site.ledger.count() < enough) await wait(5)
      await site.kill()
      backedUp = true
    }
    running.stop()
    await running.ended
  }
}, minutes(8))
afterAll(async () => {
  await site.remove()
  rmSync(folder, { recursive: true, force: true })
})

function copyPlainly(): void {
  const file = path.join(folder, `plain-${plainCopies.length}.db`)
  const before = site.ledger.asOfNow()
  copyFileSync(site.databaseFile, file)
  plainCopies.push({ file, before })
}

const varFolder = () => path.join(folder, 'var')

it('the backup of a site under load is made, and says what it holds', () => {
  expect(made).toMatchObject({ code: 0, refused: '' })
  expect(made.said).toMatch(/Backed up to .*backup\.tar\.gz \(.* accounts, .* certificates\), read back and whole\./)
  expect(made.said).toMatch(/keys are in .*backup\.keys\.tar\.gz: keep that file elsewhere/)
  expect(site.ledger.count(), 'learners went on meanwhile').toBeGreaterThan(before.count())
})

describe('restored to an empty folder', () => {
  let server: TestServer
  beforeAll(async () => {
    const keys = path.join(folder, 'backup.keys.tar.gz')
    const restored = await command(varFolder(), 'restore', backup, '--keys', keys)
    expect(restored).toMatchObject({ code: 0, refused: '' })
    expect(restored.said).toMatch(/Restored to .*Everybody is signed out\. Start the site/s)
  }, minutes(1))

  it('everything acknowledged before the backup began is there, once, and what is derived agrees', async () => {
    const copy = path.join(folder, 'restored.db')
    copyFileSync(path.join(varFolder(), 'darasa.db'), copy)
    expect(await findFaults(copy, before, site.content)).toEqual([])
    for (const kind of ['sign-up', 'enrolment', 'lesson', 'attempt', 'response', 'submission'] as const)
      expect(before.listAcknowledged(kind).length, kind).toBeGreaterThan(0)
  })

  it('it serves: certificates verify, old sessions are over, and a learner goes on', { timeout: 120_000 }, async () => {
    server = await startServer({ varFolder: varFolder() })
    expect(server.output()).not.toContain('"outcome":"published"')
    const raw = new BetterSqlite3(server.databaseFile, { readonly: true })
    const numberOf = raw.prepare('SELECT id FROM credential WHERE account_id = ?').pluck()
    const visitor = aVisitor(server.url)
    for (const { person } of certified) {
      const page = await visitor.get(to.verify(numberOf.get(person.accountId) as string))
      expect(page.body).toContain('Still standing.')
    }
    raw.close()
    expect(certified.length).toBeGreaterThanOrEqual(certificates)
    const { person } = certified[0]!
    expect((await aVisitor(server.url, { session: person.token }).get(to.certificates())).path).toMatch(/^\/sign-in/)
    const again = aVisitor(server.url, { session: addDevice(server.databaseFile, person).token })
    expect((await again.get(to.certificates())).body).toContain('/certificates/')
  })

  it('not while it runs: the restore is refused, and changes nothing', async () => {
    const refused = await command(varFolder(), 'restore', backup, '--replace')
    expect(refused).toMatchObject({ code: 1, said: '' })
    expect(refused.refused).toMatch(/^[^\n]*another Darasa process writes to it; stop that one first\n$/)
    await server.kill()
    const occupied = await command(varFolder(), 'restore', backup)
    expect(occupied.refused).toMatch(/^[^\n]*holds a site already[^\n]*--replace[^\n]*\n$/)
  })
})

describe('controls', () => {
  it('a copy of the database file without its WAL is caught', async () => {
    const faults = []
    for (const { file, before } of plainCopies) faults.push(...(await findFaults(file, before, site.content)))
    expect(plainCopies.length).toBeGreaterThanOrEqual(fewestCopies)
    expect(faults.join('\n')).toMatch(/ is lost|is damaged/)
  })

  it('a backup with one altered byte is refused with a sentence, and nothing is restored', async () => {
    const altered = path.join(folder, 'altered.tar.gz')
    const bytes = readFileSync(backup)
    bytes[Math.trunc(bytes.length / 3)]! ^= 0x10
    writeFileSync(altered, bytes)
    const place = path.join(folder, 'other')
    const refused = await command(place, 'restore', altered)
    expect(refused).toMatchObject({ code: 1, said: '' })
    expect(refused.refused).toMatch(/^[^\n]*is not a whole backup[^\n]*use another one\.\n$/)
    expect(existsSync(path.join(place, 'darasa.db'))).toBe(false)
  })
})
