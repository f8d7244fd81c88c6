/**
 * Backs a running site up: the database as of one moment, the files beside it, and apart from them the keys. Each file takes
 * its name when it is whole, on disk and read back.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { databaseFile, inspectSnapshot, takeSnapshot } from '#app/data/snapshot.server.ts'
import { flushToDisk, type Source } from '#app/platform/archive.server.ts'
import {
  BackupUnusable,
  databaseEntry,
  readBackupFile,
  secretEntry,
  writeBackupFile,
  type About,
  type Manifest,
} from './backup-archive.server.ts'
import { backupName, keysNameOf, workPrefix } from './backup-names.ts'
import { filesUnder, siteNames, type Places } from './site-files.server.ts'

export interface BackupMade {
  file: string
  bytes: number
  manifest: Manifest
  /** null when the site has no keys yet */
  keysFile: string | null
}

/**
 * @param command.file where to; under DARASA_VAR/backups, named by the time, when null
 * @throws BackupUnusable, DatabaseUnusable, NotAFile: each a sentence that says what to do
 */
export async function backUp(places: Places, command: { file: string | null; now(): string }): Promise<BackupMade> {
  const database = databaseFile(places.databaseUrl)
  if (!existsSync(database))
    throw new BackupUnusable(
      `There is no database at ${database}; set DARASA_VAR or DATABASE_URL as the server has it.`,
    )
  const begunAt = command.now()
  const file = destination(places, command.file, begunAt)
  const keysFile = keysNameOf(file)
  refuseToOverwrite(file, keysFile)
  const work = mkdtempSync(path.join(path.dirname(file), workPrefix))
  try {
    const site = await writeSite(places, work, begunAt)
    const keys = await writeKeys(places, work, begunAt)
    refuseToOverwrite(file, keysFile)
    if (keys !== null) renameSync(keys, keysFile)
    renameSync(site.draft, file)
    flushToDisk(path.dirname(file))
    return { file, bytes: statSync(file).size, manifest: site.manifest, keysFile: keys === null ? null : keysFile }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function destination({ varFolder }: Places, wanted: string | null, at: string): string {
  if (wanted === null) {
    const folder = path.join(varFolder, 'backups')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return path.join(folder, backupName(at))
  }
  const file = path.resolve(wanted)
  if (!existsSync(path.dirname(file)))
    throw new BackupUnusable(`The folder ${path.dirname(file)} does not exist; make it, or choose another.`)
  return file
}

function refuseToOverwrite(...files: string[]): void {
  const there = files.find((file) => existsSync(file))
  if (there !== undefined)
    throw new BackupUnusable(`${there} exists already and is never written over; choose another name.`)
}

/** The database first: whatever file a row of it names was there before the row. */
async function writeSite(
  places: Places,
  work: string,
  begunAt: string,
): Promise<{ draft: string; manifest: Manifest }> {
  const copy = path.join(work, databaseEntry)
  takeSnapshot(places.databaseUrl, copy)
  const { faults, migrations, rows } = inspectSnapshot(copy)
  const [fault] = faults
  if (fault !== undefined)
    throw new BackupUnusable(`The database is damaged (${fault}); stop the site and restore the last good backup.`)
  const names = siteNames(places.varFolder, databaseFile(places.databaseUrl))
  const files = names.flatMap((name) => filesUnder(places.varFolder, name))
  const sources: Source[] = [
    { path: databaseEntry, file: copy },
    ...files.map((name) => ({ path: `files/${name}`, file: path.join(places.varFolder, name) })),
  ]
  return write(work, { holds: 'site', begunAt, migrations, rows }, sources)
}

async function writeKeys(places: Places, work: string, begunAt: string): Promise<string | null> {
  const { varFolder, secretFile } = places
  const others = filesUnder(varFolder, 'keys').filter((name) => path.join(varFolder, name) !== secretFile)
  const sources: Source[] = others.map((name) => ({ path: name, file: path.join(varFolder, name) }))
  if (existsSync(secretFile)) sources.push({ path: secretEntry, file: secretFile })
  if (sources.length === 0) return null
  return (await write(work, { holds: 'keys', begunAt, migrations: [], rows: {} }, sources)).draft
}

/** Written, then read back: a backup that cannot be read is noticed while the site still stands. */
async function write(work: string, about: About, sources: Source[]): Promise<{ draft: string; manifest: Manifest }> {
  const draft = path.join(work, `${about.holds}.tar.gz`)
  const manifest = await writeBackupFile(draft, about, sources)
  await readBackupFile(draft, about.holds)
  return { draft, manifest }
}
