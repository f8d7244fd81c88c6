/** A start that cannot go on ends with one sentence that says what to do, and leaves nothing half-written. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort, startServer } from '#tests/support/server.ts'
import { change } from '#tests/support/site.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'darasa-start-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  code: number | null
  said: string
}

async function start(environment: Record<string, string>): Promise<Ended> {
  const base = { PATH: process.env['PATH'], PORT: String(await freePort()), DARASA_VAR: path.join(folder, 'var') }
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...base, ...environment } as unknown as NodeJS.ProcessEnv,
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, said })))
}

/** An account with a second factor, as rows. */
const aFactor = `
  INSERT INTO account (id, email, email_shown, status, language, privacy_version, created_at)
    VALUES ('1', 'a@example.org', 'a@example.org', 'active', 'en', '2026-11-24', '2026-11-24T09:00:00.000Z');
  INSERT INTO second_factor (account_id, sealed_key, last_step, set_at, codes_made_at)
    VALUES ('1', 'sealed', 0, '2026-11-24T09:00:00.000Z', '2026-11-24T09:00:00.000Z')`

const oneSentence = /^[^\n]+\n$/

describe('a start ends with one sentence', () => {
  it.each([
    [{ PORT: 'eighty' }, /PORT must be a number/],
    [{ PUBLIC_URL: 'training.example.org' }, /PUBLIC_URL must/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL must be/],
    [{ SMTP_URL: 'mail.example.org' }, /SMTP_URL must begin/],
    [{ TRUST_PROXY: 'the proxy' }, /TRUST_PROXY must be/],
    [{ DARASA_CONTENT: '/no/such/folder' }, /set DARASA_CONTENT/],
    [{ DARASA_VAR: '/dev/null/var' }, /set DARASA_VAR/],
    [{ DARASA_VAR: '/proc/nope' }, /set DARASA_VAR/],
    [{ NODE_ENV: 'production', PUBLIC_URL: 'http://training.example.org', HOST: '0.0.0.0' }, /https/],
  ] as [Record<string, string>, RegExp][])('for the setting %o', async (environment, sentence) => {
    const { code, said } = await start(environment)
    expect(code).toBe(1)
    expect(said).toMatch(sentence)
    expect(said).toMatch(oneSentence)
    expect(existsSync(path.join(folder, 'var'))).toBe(false)
  })

  it('for an occupied port, before anything is written', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const { code, said } = await start({ PORT: String(port) })
    other.close()
    expect([code, said]).toEqual([
      1,
      `Port ${port} is taken by another program; stop that one, or set PORT to another number.\n`,
    ])
    expect(existsSync(path.join(folder, 'var'))).toBe(false)
  })

  it('for a secret that cannot be kept, or not be read', async () => {
    const { code, said } = await start({ DARASA_SECRET_FILE: '/dev/null/secret' })
    expect([code, said]).toEqual([1, expect.stringMatching(/set DARASA_SECRET_FILE[^\n]*\n$/)])
    const folderInstead = await start({ DARASA_SECRET_FILE: folder })
    expect([folderInstead.code, folderInstead.said]).toEqual([1, expect.stringMatching(/cannot be read[^\n]*\n$/)])
  })

  it('for a database that cannot be read', async () => {
    const file = path.join(folder, 'broken.db')
    writeFileSync(file, 'this is not a database, however long it may be '.repeat(100))
    const { code, said } = await start({ DATABASE_URL: `sqlite:${file}` })
    expect(code).toBe(1)
    expect(said).toMatch(oneSentence)
    expect(said).toContain('broken.db')
  })

  it('for a restore that was cut short, and leaves what is there', async () => {
    const left = path.join(folder, 'var', '.restoring-database-2026-11-02T090000Z')
    mkdirSync(left, { recursive: true })
    writeFileSync(path.join(left, 'database.sqlite'), 'unpacked, not yet in its place')
    const { code, said } = await start({})
    expect([code, said]).toEqual([1, expect.stringMatching(/^A restore has not ended [^\n]*--replace[^\n]*\n$/)])
    expect(readdirSync(path.join(folder, 'var'))).toEqual([path.basename(left)])
  })

  it('for broken content, naming file, line and column', async () => {
    const course = path.join(folder, 'content', 'broken')
    mkdirSync(course, { recursive: true })
    writeFileSync(path.join(course, 'course.yaml'), 'position: first\n')
    const { code, said } = await start({ DARASA_CONTENT: path.join(folder, 'content') })
    expect(code).toBe(1)
    expect(said).toMatch(/course\.yaml:\d+:\d+/)
    expect(said).toMatch(oneSentence)
  })

  it('for keys that are missing where somebody has a second step; nothing new is made, and with them it starts', async () => {
    const first = await startServer({ varFolder: folder })
    await first.stop()
    const secret = path.join(folder, 'keys', 'secret')
    change(first.databaseFile, aFactor)
    renameSync(secret, path.join(folder, 'away'))
    const { code, said } = await start({ DARASA_VAR: folder })
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/^The secret file [^\n]* is missing[^\n]*--keys FILE[^\n]*--everybody[^\n]*\n$/),
    ])
    expect(existsSync(secret)).toBe(false)
    renameSync(path.join(folder, 'away'), secret)
    await (await startServer({ varFolder: folder })).stop()
    // The control: nobody has one, so a new secret locks nobody out.
    change(first.databaseFile, 'DELETE FROM second_factor')
    rmSync(secret)
    await (await startServer({ varFolder: folder })).stop()
    expect(existsSync(secret)).toBe(true)
  })

  it('for a database that another process serves', async () => {
    const first = await startServer({ varFolder: folder })
    const { code, said } = await start({ DARASA_VAR: folder })
    await first.stop()
    expect(code).toBe(1)
    expect(said).toMatch(/another Darasa process/)
  })
}, 60_000)

it('a stop is graceful: it ends with 0 and the next start finds everything', async () => {
  const first = await startServer({ varFolder: folder })
  await first.stop()
  expect(first.output()).toContain('"event":"stopped"')
  const second = await startServer({ varFolder: folder })
  await second.stop()
  expect(second.output()).not.toContain('"outcome":"published"')
}, 60_000)
