/**
 * What the access matrix says of changes: every command × everybody. Whoever may not gets the refusal that is due, and the
 * database is afterwards what it was before; whoever may changes something, and nothing of anybody else's.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hashPassword } from '#app/auth/passwords.server.ts'
import { accessOf, stepAt, type Verdict } from '#tests/support/access.ts'
import { password, validRequests } from '#tests/support/commands.ts'
import { inDatabase } from '#tests/support/database-file.ts'
import { watchDatabase, type DatabaseWatch } from '#tests/support/database-watch.ts'
import { addressOf, anOwner, courseSlug, type Owner } from '#tests/support/owner.ts'
import { addPerson } from '#tests/support/people.ts'
import { personaNames, personasOf, visitorAs, type Persona } from '#tests/support/personas.ts'
import { routesOfBuild, type BuiltRoute } from '#tests/support/routes.ts'
import { eventually, startServer, type TestServer } from '#tests/support/server.ts'
import { aVisitor, formsOf, type Page, type Visitor } from '#tests/support/visitor.ts'

let server: TestServer
let commands: BuiltRoute[]
let owner: Owner
let personas: Record<string, Persona>
let watch: DatabaseWatch

beforeAll(async () => {
  const routes = await routesOfBuild()
  commands = routes
    .filter((route) => route.command)
    .map((route) => ({ ...route, guard: route.commandGuard ?? route.guard }))
  server = await startServer()
  owner = await anOwner(server)
  personas = personasOf(courseSlug)
}, 180_000)
afterAll(() => server.stop())

beforeEach(async () => {
  await mailIsSent()
  watch = watchDatabase(server.databaseFile)
})
afterEach(() => watch.close())

/** The job that sends mail writes beside requests: it has to be done before changes are watched. */
async function mailIsSent(): Promise<void> {
  const waiting = () =>
    inDatabase(
      server.databaseFile,
      (database) => database.prepare(`SELECT 1 FROM outbox_message WHERE state <> 'sent'`).all().length,
    )
  await eventually(() => (waiting() === 0 ? true : null))
}

/** @param seal of a preview, where a command wants one */
function send(visitor: Visitor, route: BuiltRoute, seal?: string): Promise<Page> {
  const make = validRequests[route.path]
  if (make === undefined) throw new Error(`Say in tests/support/commands.ts what ${route.path} is sent`)
  const sent = make(owner)
  const address = addressOf(route, owner)
  if (seal !== undefined && 'form' in sent) return visitor.post(address, { ...sent.form, seal })
  if ('file' in sent) return visitor.postFile(address, sent.field, sent.file, sent.fields)
  return 'json' in sent ? visitor.postJson(address, sent.json) : visitor.post(address, sent.form)
}

/** The script that sends the place is told that it was not kept: a page that is being left has nobody to tell. */
function verdictOf({ status, path, body }: Page, due: Verdict): Verdict {
  if (body === '{"kept":false}') return 'not-found'
  // A script is told 401, whatever step is missing.
  if (status === 401) return due === 'code' ? 'code' : 'sign-in'
  return stepAt(path) ?? (status === 404 ? 'not-found' : 'page')
}

/** Commands that a persona is refused. */
function refusedTo(persona: Persona): BuiltRoute[] {
  return commands.filter((route) => accessOf(route, persona) !== 'page')
}

describe.each(personaNames)('%s', (name) => {
  it('is refused what is not hers to change, and nothing is changed', async () => {
    const persona = personas[name]!
    const visitor = await visitorAs(server, persona, courseSlug)
    // A form whose sender's session has ended, or lacks a step, waits for her; nothing else is written.
    const { session, factor } = persona.person ?? {}
    const mayWait = session === undefined && factor === undefined ? [] : ['parked_form']
    watch.changed()
    const faults: string[] = []
    for (const route of refusedTo(persona)) {
      const answer = await send(visitor, route)
      const due = accessOf(route, persona)
      if (verdictOf(answer, due) !== due) faults.push(`${route.path}: ${answer.status} at ${answer.path}, not ${due}`)
      const changed = watch.changed().filter((table) => !mayWait.includes(table))
      if (changed.length > 0) faults.push(`${route.path} changed ${changed.join(', ')}`)
    }
    expect(refusedTo(persona).length).toBeGreaterThan(3)
    expect(faults).toEqual([])
  }, 60_000)
})

/** Everything in the database that is the owner's, row by row. */
function ownersRows(): Record<string, unknown[]> {
  return inDatabase(server.databaseFile, (database) => {
    const enrolments = `SELECT id FROM enrolment WHERE account_id = '${owner.accountId}'`
    const ofAccount = ['person', 'enrolment', 'credential', 'outbox_message', 'auth_session', 'role_grant', 'password']
    const ofEnrolment = ['learning_event', 'attempt', 'attempt_item', 'response', 'grade', 'activity_state', 'progress']
    const queries: [string, string][] = [
      ['account', `id = '${owner.accountId}'`],
      ...ofAccount.map((table): [string, string] => [table, `account_id = '${owner.accountId}'`]),
      ...ofEnrolment.map((table): [string, string] => [table, `enrolment_id IN (${enrolments})`]),
    ]
    return Object.fromEntries(
      queries.map(([table, where]) => [table, database.prepare(`SELECT * FROM ${table} WHERE ${where}`).all()]),
    )
  })
}

/** Answers on its own page, and changes nothing. */
const looksOnly = 'author/courses/:courseSlug/import'

describe('control: the same requests from those who may', () => {
  it('go through and change the record, and nothing of the owner’s', async () => {
    const before = ownersRows()
    const person = addPerson(server.databaseFile, { name: 'Peer' })
    const hash = await hashPassword(password.now)
    inDatabase(server.databaseFile, (database) =>
      database.prepare('INSERT INTO password VALUES (?, ?, ?)').run(person.accountId, hash, new Date().toISOString()),
    )
    const visitor = aVisitor(server.url, { session: person.token })
    // Codes are of one moment and one session: second-factor.test.ts sends right ones.
    const elsewhere = /:(attemptId|sessionId)|author|operate|second-factor|sign-in/
    const own = Object.keys(validRequests).filter((path) => !elsewhere.test(path))
    expect(await unchangedBy(visitor, own)).toEqual([])
    expect(ownersRows()).toEqual(before)
    expect(Object.values(before).flat().length).toBeGreaterThan(30)
  }, 60_000)

  it('reach what is the owner’s when she sends them herself', async () => {
    const visitor = aVisitor(server.url, { session: owner.token })
    // Her attempt is answered in any order; kinds.spec.ts leaves questions behind.
    const oneByOne = 'learn/attempts/:attemptId/steps'
    const hers = Object.keys(validRequests).filter((path) => /:(attemptId|sessionId)/.test(path) && path !== oneByOne)
    expect(hers.length).toBe(4)
    expect(await unchangedBy(visitor, hers)).toEqual([])
  }, 60_000)

  it('are there for every command that anybody can be refused', () => {
    const guarded = commands.filter((route) => route.guard !== 'anyone').map((route) => route.path)
    expect(guarded.sort()).toEqual(Object.keys(validRequests).sort())
  })

  it('go through for a trainer of the course', async () => {
    const visitor = await visitorAs(server, personas['trainer of the course']!, courseSlug)
    const hers = Object.keys(validRequests).filter((path) => path.startsWith('author') && path !== looksOnly)
    const [sealed, plain] = [
      hers.filter((path) => /correction$/.test(path)),
      hers.filter((path) => !/correction$/.test(path)),
    ]
    expect([sealed.length, plain.length > 1]).toEqual([1, true])
    expect(await unchangedBy(visitor, plain)).toEqual([])
    const preview = await send(
      visitor,
      commands.find(({ path }) => path === `${sealed[0]!}/preview`)!,
    )
    const seal = formsOf(preview).flatMap(({ fields }) => fields.find(([name]) => name === 'seal') ?? [])[1]
    expect(await unchangedBy(visitor, sealed, seal)).toEqual([])
  }, 60_000)

  it('read a file of questions for a trainer, and store nothing', async () => {
    const visitor = await visitorAs(server, personas['trainer of the course']!, courseSlug)
    watch.changed()
    const { status, body } = await send(
      visitor,
      commands.find(({ path }) => path === looksOnly)!,
    )
    expect([status, watch.changed()]).toEqual([200, []])
    expect(body).toContain('&lt;TrueFalse')
  })

  it('go through for an operator', async () => {
    const visitor = await visitorAs(server, personas['operator']!, courseSlug)
    // Something to take off.
    const sql = `INSERT INTO second_factor (account_id, sealed_key, last_step, set_at, codes_made_at) VALUES (?, 'x', 0, ?, ?)`
    const at = new Date().toISOString()
    inDatabase(server.databaseFile, (database) => database.prepare(sql).run(owner.accountId, at, at))
    const paths = Object.keys(validRequests).filter((path) => /^operate\/(?!claim)/.test(path))
    expect(await unchangedBy(visitor, paths)).toEqual([])
  }, 60_000)

  /** @returns the commands that were refused or changed nothing */
  async function unchangedBy(visitor: Visitor, paths: string[], seal?: string): Promise<string[]> {
    const faults: string[] = []
    for (const path of paths) {
      await mailIsSent()
      watch.changed()
      const answer = await send(
        visitor,
        commands.find((route) => route.path === path)!,
        seal,
      )
      const changed = watch.changed()
      if (answer.status !== 200 || changed.length === 0)
        faults.push(`${path}: ${answer.status} at ${answer.path}, changed ${changed.join(', ') || 'nothing'}`)
    }
    return faults
  }
})
