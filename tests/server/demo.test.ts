/** `npm run demo`: the world it makes is whole and true, and it touches nothing but its own folder. */
import { existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyCredential } from '#app/certify/verify-credential.server.ts'
import { openDatabase } from '#app/data/database.server.ts'
import { stands } from '#app/domain/credential/status.ts'
import { rebuildSummaries } from '#app/operate/rebuild-summaries.server.ts'
import { readSettings, type Settings } from '#app/platform/env.server.ts'
import { makeWorld, type MadeWorld } from '../../scripts/demo/make-world.ts'
import { learners } from '../../scripts/demo/people.ts'
import { countLines, demoEnvironment, runDemo } from '../../scripts/demo/run-demo.ts'
import { codeOf, comeBackWithCode } from '../../scripts/demo/second-factor.ts'
import { codeLines, signInLines } from '../../scripts/demo/sign-ins.ts'
import { grantees, operator } from '../../scripts/demo/staff.ts'
import { stories } from '../../scripts/demo/story.ts'
import { openWorld } from '../../scripts/demo/world.ts'

const people = 6
const today = '2026-11-25T13:30:00.000Z'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'darasa-demo-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const settingsOf = (name: string, more = {}) => readSettings({ DARASA_VAR: path.join(folder, name), ...more })

function rowsOf<T>({ varFolder }: Settings, statement: string): T[] {
  const database = new BetterSqlite3(path.join(varFolder, 'darasa.db'), { readonly: true })
  const rows = database.prepare(statement).all() as T[]
  database.close()
  return rows
}

const countOf = (settings: Settings, what: string) =>
  rowsOf<{ n: number }>(settings, `SELECT count(*) AS n FROM ${what}`)[0]!.n

describe('a small demo', () => {
  let settings: Settings
  let made: MadeWorld
  let instants: Instants
  beforeAll(async () => {
    settings = settingsOf('small')
    made = await makeWorld({ settings, seed: 1, today, people })
    // Before the tests below sign in to it.
    instants = instantsOf(settings)
  }, 180_000)

  const told = learners.slice(0, people).map(({ fate }) => stories[fate])

  it('holds what its story tells', () => {
    expect(countOf(settings, 'account')).toBe(people + grantees.length + 1)
    expect(countOf(settings, 'enrolment')).toBe(told.filter(({ enrols }) => enrols).length)
    const certified = told.filter(({ tests }) => tests.includes('passed')).length
    expect(certified).toBeGreaterThan(0)
    expect(countOf(settings, 'credential')).toBe(certified)
    expect(countOf(settings, "enrolment WHERE state = 'withdrawn'")).toBe(1)
    expect(countOf(settings, "account WHERE status = 'suspended'")).toBe(1)
    expect(countOf(settings, "attempt WHERE kind = 'quiz' AND state = 'open'")).toBe(
      told.filter(({ leavesQuizOpen }) => leavesQuizOpen).length,
    )
    expect(countOf(settings, 'role_grant')).toBe(grantees.length + 1)
    expect(countOf(settings, 'sign_in_failure')).toBeGreaterThan(0)
  })

  it('prints the counts of its database', () => {
    const text = countLines(made).join('\n')
    for (const [table, words] of [
      ['account', 'accounts'],
      ['enrolment', 'enrolments'],
      ['attempt', 'attempts'],
      ['response', 'answers'],
      ['credential', 'certificates'],
      ['outbox_message', 'mails'],
    ])
      expect(text).toContain(`${countOf(settings, table!)} ${words}`)
  })

  it('has sent every mail, as a file', () => {
    expect(countOf(settings, "outbox_message WHERE state <> 'sent'")).toBe(0)
    expect(readdirSync(path.join(settings.varFolder, 'mail'))).toHaveLength(countOf(settings, 'outbox_message'))
  })

  it('has summaries that agree with the facts', async () => {
    const { writer, close } = await openDatabase(settings.databaseUrl)
    const rebuilt = await rebuildSummaries(writer)
    await close()
    expect(rebuilt).toEqual({ enrolments: countOf(settings, 'enrolment'), changed: 0 })
  })

  it('has certificates that anybody can verify', async () => {
    const world = await openWorld(settings, { seed: 1, begins: today })
    const visitor = world.visitor({ language: 'en', network: '192.0.2.1', device: '', cookie: null })
    const numbers = rowsOf<{ id: string }>(settings, 'SELECT id FROM credential')
    const verified = await Promise.all(numbers.map(({ id }) => verifyCredential(visitor, { number: id })))
    await world.close()
    expect(verified.map((one) => one !== null && stands(one.standing.verdict))).toEqual(numbers.map(() => true))
    expect(verified[0]).toMatchObject({
      claims: { recipientName: learners[0]!.name },
      centre: { text: 'Regional Centre for Migration Training' },
    })
  })

  it('has staff whose apps make the codes of their second factor', async () => {
    expect([...made.apps.keys()].sort()).toEqual([...grantees, operator].map(({ login }) => login).sort())
    expect(countOf(settings, 'second_factor')).toBe(grantees.length + 1)
    const lines = signInLines(settings, made.apps)
    expect(lines.join('\n')).toContain(`operator@demo.example  ${made.apps.get('operator')!}`)
    const code = codeOf(made.apps.get('operator')!, today)
    expect(codeLines(lines.join('\n'), today)).toContain(`${code}  operator@demo.example`)
    const world = await openWorld(settings, { seed: 1, begins: today })
    world.apps.set('operator', made.apps.get('operator')!)
    const browser = { language: 'en' as const, network: '192.0.2.1', device: '', cookie: null }
    const back = await comeBackWithCode(world, browser, operator)
    await world.close()
    expect(back.grants).toMatchObject([{ role: 'operator' }])
  })

  it('lies in the past, and in its order', () => {
    const late = instants.filter(({ column, value }) => value > made.until && !/until|expires/.test(column))
    expect(late).toEqual([])
    const events = rowsOf<{ at: string }>(settings, 'SELECT recorded_at AS at FROM learning_event ORDER BY id')
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort())
    expect(events[0]!.at > made.first).toBe(true)
  })

  it('an instant that lies ahead would be noticed', () => {
    const ahead = instants.filter(({ value }) => value > made.first)
    expect(new Set(ahead.map(({ column }) => column)).size).toBeGreaterThan(10)
  })

  it('is the same from the same seed, and another from another', async () => {
    const content = { DARASA_CONTENT: path.resolve('tests/content/courses/small') }
    const [same, other, again] = ['same', 'other', 'again'].map((name) => settingsOf(name, content)) as Three
    await makeWorld({ settings: same, seed: 1, today, people: 2 })
    await makeWorld({ settings: other, seed: 2, today, people: 2 })
    await makeWorld({ settings: again, seed: 1, today: '2026-11-25T02:00:00.000Z', people: 2 })
    expect(factsOf(again)).toEqual(factsOf(same))
    expect(factsOf(other)).not.toEqual(factsOf(same))
  }, 180_000)
})

type Three = [Settings, Settings, Settings]

type Instants = { column: string; value: string }[]

/** Every instant of every table of ours. */
function instantsOf(settings: Settings): Instants {
  const columns = rowsOf<{ name: string; column: string }>(
    settings,
    `SELECT m.name, c.name AS "column" FROM sqlite_master AS m, pragma_table_info(m.name) AS c
     WHERE m.type = 'table' AND m.name NOT LIKE 'kysely%'`,
  )
  return columns.flatMap(({ name, column }) =>
    rowsOf<{ value: string }>(
      settings,
      `SELECT "${column}" AS value FROM "${name}" WHERE "${column}" GLOB '20[0-9][0-9]-*T*:*Z'`,
    ).map(({ value }) => ({ column: `${name}.${column}`, value })),
  )
}

function factsOf(settings: Settings): unknown[] {
  return [
    'SELECT id, kind, recorded_at FROM learning_event ORDER BY id',
    'SELECT id, position, value FROM response ORDER BY id',
    'SELECT id, claims FROM credential ORDER BY id',
    'SELECT id, email, created_at FROM account ORDER BY id',
  ].map((statement) => rowsOf(settings, statement))
}

describe('the command', () => {
  it('refuses in one sentence where a demo is already, and leaves it as it is', async () => {
    const place = path.join(folder, 'taken')
    mkdirSync(path.join(place, 'demo'), { recursive: true })
    writeFileSync(path.join(place, 'demo', 'kept.txt'), 'mine')
    const said: string[] = []
    const outcome = await runDemo([], { DARASA_VAR: place }, (line) => said.push(line))
    expect(outcome).toMatchObject({
      serve: null,
      sentence: expect.stringMatching(/^[^\n]*holds a demo already[^\n]*--fresh/) as string,
    })
    expect(said).toEqual([])
    expect(readFileSync(path.join(place, 'demo', 'kept.txt'), 'utf8')).toBe('mine')
  })

  it.each([['--seed', 'x'], ['--quick'], ['now']])('tells its use for %s', async (...words) => {
    const place = path.join(folder, 'use')
    const { sentence } = await runDemo(words, { DARASA_VAR: place }, () => undefined)
    expect(sentence).toMatch(/^Write: npm run demo/)
    expect(existsSync(place)).toBe(false)
  })

  it('leaves nothing behind where the content cannot be used', async () => {
    const place = path.join(folder, 'broken')
    const content = path.join(folder, 'empty-content')
    mkdirSync(content)
    const outcome = await runDemo([], { DARASA_VAR: place, DARASA_CONTENT: content }, () => undefined)
    expect(outcome).toMatchObject({
      serve: null,
      sentence: expect.stringMatching(/^[^\n]*run "npm run content:check"[^\n]*$/) as string,
    })
    expect(readdirSync(place)).toEqual([])
  })

  it('serves on this machine alone, without mail, beside no other database', () => {
    const given = {
      HOST: '0.0.0.0',
      SMTP_URL: 'smtp://mail',
      DATABASE_URL: 'sqlite:real.db',
      PUBLIC_URL: 'https://x',
      PORT: '80',
    }
    expect(demoEnvironment(given, '/demo')).toEqual({ HOST: '127.0.0.1', DARASA_VAR: '/demo', PORT: '80' })
  })
})
