/** A start that cannot go on ends with one sentence that says what to do, and leaves nothing half-written. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort, startServer } from '#tests/support/server.ts'

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

const oneSentence = /^[^\n]+\n$/

describe('a start ends with one sentence', () => {
  it.each([
    [{ PORT: 'eighty' }, /PORT must be a number/],
    [{ PUBLIC_URL: 'training.example.org' }, /PUBLIC_URL must/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL must be/],
    [{ SMTP_URL: 'mail.example.org' }, /SMTP_URL must begin/],
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

  it('for a database that cannot be read', async () => {
    const file = path.join(folder, 'broken.db')
    writeFileSync(file, 'this is not a database, however long it may be '.repeat(100))
    const { code, said } = await start({ DATABASE_URL: `sqlite:${file}` })
    expect(code).toBe(1)
    expect(said).toMatch(oneSentence)
    expect(said).toContain('broken.db')
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
