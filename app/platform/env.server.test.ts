import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensureSecret, ensureVarFolder, readSecret, readSettings, WrongSetting } from './env.server.ts'

describe('settings', () => {
  it('have defaults for a first start on one’s own machine', () => {
    const settings = readSettings({})
    expect(settings).toMatchObject({ port: 3000, host: '127.0.0.1', publicUrl: 'http://localhost:3000', smtpUrl: null })
    expect(settings.secureCookies).toBe(false)
  })

  it('an empty one is as good as none', () => {
    expect(readSettings({ SMTP_URL: '', PORT: '' })).toMatchObject({ smtpUrl: null, port: 3000 })
  })

  it('over TLS cookies are held to the origin', () => {
    expect(readSettings({ PUBLIC_URL: 'https://training.example.org' }).secureCookies).toBe(true)
  })

  it.each([
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '70000' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'training.example.org' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://training.example.org/courses' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/darasa' }],
    ['SMTP_URL', { SMTP_URL: 'mail.example.org' }],
    ['PUBLIC_URL', { NODE_ENV: 'production', PUBLIC_URL: 'http://training.example.org', HOST: '0.0.0.0' }],
  ])('a wrong %s is named in the sentence that ends the start', (name, environment) => {
    expect(() => readSettings(environment)).toThrow(WrongSetting)
    expect(() => readSettings(environment)).toThrow(name)
  })
})

describe('the secret', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'darasa-secret-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const file = () => path.join(folder, 'keys', 'secret')

  it('is made on the first start, for the owner of the process alone, and kept', () => {
    ensureSecret({ secretFile: file() })
    expect(statSync(file()).mode & 0o777).toBe(0o600)
    expect(statSync(path.dirname(file())).mode & 0o777).toBe(0o700)
    const made = readFileSync(file(), 'utf8')
    ensureSecret({ secretFile: file() })
    expect(readFileSync(file(), 'utf8')).toBe(made)
    expect(readSecret({ secretFile: file() })).toHaveLength(32)
  })

  it('that is cut short or missing ends the start', () => {
    expect(() => readSecret({ secretFile: file() })).toThrow(WrongSetting)
    ensureSecret({ secretFile: file() })
    writeFileSync(file(), 'abc')
    expect(() => readSecret({ secretFile: file() })).toThrow('64 hexadecimal figures')
  })

  it('that cannot be made names the setting to change', () => {
    writeFileSync(path.join(folder, 'keys'), 'a file where a folder belongs')
    expect(() => ensureSecret({ secretFile: file() })).toThrow('DARASA_SECRET_FILE')
  })
})

describe('the folder of everything that is kept', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'darasa-var-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const modeOf = (name: string) => statSync(path.join(folder, name)).mode & 0o777

  it('is made for the owner of the process alone, with the folders above it', () => {
    ensureVarFolder({ varFolder: path.join(folder, 'srv', 'var') })
    expect([modeOf('srv'), modeOf('srv/var')]).toEqual([0o700, 0o700])
  })

  it('keeps the rights it has', () => {
    mkdirSync(path.join(folder, 'var'))
    chmodSync(path.join(folder, 'var'), 0o750)
    ensureVarFolder({ varFolder: path.join(folder, 'var') })
    expect(modeOf('var')).toBe(0o750)
  })
})
