/**
 * Databases for tests, opened as production opens them. SQLite: one migrated template file, copied for each test.
 * PostgreSQL: one migrated template database on the server that DARASA_TEST_POSTGRES names, copied likewise.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { migrateToLatest, openDatabase, type Handles } from '#app/data/database.server.ts'

export type DialectName = 'sqlite' | 'postgres'

/** Which databases a suite runs on: DIALECTS=sqlite,postgres; SQLite alone otherwise. */
export const dialects = (process.env['DIALECTS'] ?? 'sqlite').split(',').filter(Boolean) as DialectName[]

export interface TestDatabase {
  handles: Handles
  url: string
  remove(): Promise<void>
}

export async function aDatabase(dialect: DialectName = 'sqlite'): Promise<TestDatabase> {
  return dialect === 'sqlite' ? aSqliteFile() : aPostgresDatabase()
}

async function aSqliteFile(): Promise<TestDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), 'darasa-'))
  const file = path.join(folder, 'darasa.db')
  copyFileSync(await sqliteTemplate(), file)
  const url = `sqlite:${file}`
  const handles = await openDatabase(url)
  async function remove() {
    await handles.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { handles, url, remove }
}

let template: Promise<string> | undefined

function sqliteTemplate(): Promise<string> {
  template ??= makeSqliteTemplate()
  return template
}

/** Kept between runs under the hash of the migrations; made aside and moved in place, since test files run side by side. */
async function makeSqliteTemplate(): Promise<string> {
  const folder = path.join(tmpdir(), 'darasa-templates')
  const file = path.join(folder, `${schemaHash()}.db`)
  if (existsSync(file)) return file
  mkdirSync(folder, { recursive: true })
  const making = mkdtempSync(path.join(folder, 'making-'))
  const draft = path.join(making, 'template.db')
  const handles = await openDatabase(`sqlite:${draft}`)
  await migrateToLatest(handles.writer)
  await handles.close()
  renameSync(draft, file)
  rmSync(making, { recursive: true, force: true })
  return file
}

function schemaHash(): string {
  const hash = createHash('sha256')
  const folder = new URL('../../db/', import.meta.url)
  for (const name of readdirSync(new URL('migrations/', folder)).sort())
    hash.update(readFileSync(new URL(`migrations/${name}`, folder)))
  return hash
    .update(readFileSync(new URL('ddl.ts', folder)))
    .digest('hex')
    .slice(0, 16)
}

function serverUrl(): string {
  const url = process.env['DARASA_TEST_POSTGRES']
  if (!url) throw new Error('DARASA_TEST_POSTGRES names no server; `npm test` brings its own')
  return url
}

let count = 0

async function aPostgresDatabase(): Promise<TestDatabase> {
  const server = serverUrl()
  const name = `test_${process.pid}_${++count}_${Math.trunc(performance.timeOrigin)}`
  const source = await postgresTemplate(server)
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${source}`)
  const url = withDatabase(server, name)
  const handles = await openDatabase(url)
  async function remove() {
    await handles.close()
    await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`)
  }
  return { handles, url, remove }
}

let pgTemplate: Promise<string> | undefined

function postgresTemplate(server: string): Promise<string> {
  pgTemplate ??= makePostgresTemplate(server)
  return pgTemplate
}

async function makePostgresTemplate(server: string): Promise<string> {
  const name = `template_${process.pid}_${Math.trunc(performance.timeOrigin)}`
  await onServer(server, `CREATE DATABASE ${name}`)
  const handles = await openDatabase(withDatabase(server, name))
  await migrateToLatest(handles.writer)
  await handles.close()
  return name
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
