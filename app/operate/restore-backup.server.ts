/**
 * Brings a site back from its backup. Everything is unpacked and judged beside the site first; only then does it take its
 * place, the database last. A server that runs keeps the restore out, and the restore keeps servers out.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { insertAuditEntry } from '#app/data/audit.server.ts'
import { migrateToLatest, openDatabase } from '#app/data/database.server.ts'
import { endEverySession } from '#app/data/sessions.server.ts'
import { databaseFile, holdDatabase, inspectSnapshot, unknownMigrations } from '#app/data/snapshot.server.ts'
import { voidEveryToken } from '#app/data/tokens.server.ts'
import { flushToDisk } from '#app/platform/archive.server.ts'
import { BackupUnusable, databaseEntry, readBackupFile, type Manifest } from './backup-archive.server.ts'
import { stampOf } from './backup-names.ts'
import { moveAside, occupied, takePlaces } from './move-site.server.ts'
import { namesIn, restoringDatabase, restoringPrefix, type Places } from './site-files.server.ts'

export interface RestoreContext {
  places: Places
  now(): string
  newId(): string
}

export interface RestoreCommand {
  file: string
  /** the file of the keys, where it is at hand */
  keysFile: string | null
  /** a site that is there already is moved aside; otherwise it is a reason to refuse */
  replaces: boolean
}

export interface Restored {
  manifest: Manifest
  /** folders that hold what was there before */
  aside: string[]
}

interface Restoring extends RestoreContext {
  database: string
  /** where files and keys are unpacked, and where the database is: each on the disk of its place */
  work: string
  databaseWork: string
  stamp: string
}

/** @throws BackupUnusable, DatabaseUnusable: one sentence; then the site is as it was */
export async function restoreBackup(ctx: RestoreContext, command: RestoreCommand): Promise<Restored> {
  const { varFolder, databaseUrl } = ctx.places
  const database = databaseFile(databaseUrl)
  const stamp = stampOf(ctx.now())
  const work = path.join(varFolder, `${restoringPrefix}${stamp}`)
  const databaseWork = path.join(path.dirname(database), `${restoringDatabase}${stamp}`)
  for (const file of [command.file, command.keysFile])
    if (file !== null && !existsSync(file))
      throw new BackupUnusable(`There is no file ${file}; give the path of a backup.`)
  mkdirSync(path.dirname(database), { recursive: true })
  const lock = holdDatabase(database)
  try {
    clearUnfinished(varFolder)
    clearUnfinished(path.dirname(database))
    mkdirSync(work, { recursive: true, mode: 0o700 })
    mkdirSync(databaseWork, { mode: 0o700 })
    return await restore({ ...ctx, database, work, databaseWork, stamp }, command)
  } finally {
    for (const folder of [work, databaseWork]) rmSync(folder, { recursive: true, force: true })
    lock.release()
  }
}

/** What a restore has left that was cut short: this one holds the lock, so no other is at work. */
function clearUnfinished(folder: string): void {
  for (const name of namesIn(folder))
    if (name.startsWith(restoringPrefix)) rmSync(path.join(folder, name), { recursive: true, force: true })
}

async function restore(restoring: Restoring, { file, keysFile, replaces }: RestoreCommand): Promise<Restored> {
  const { places, database, work, databaseWork, stamp } = restoring
  const there = occupied(places, database, keysFile !== null)
  if (there.length > 0 && !replaces) throw new BackupUnusable(occupiedSentence(places, there))
  const unpacked = path.join(databaseWork, databaseEntry)
  const into = (part: string) => (part === databaseEntry ? unpacked : path.join(work, ...part.split('/')))
  const manifest = await readBackupFile(file, 'site', into)
  if (keysFile !== null) await readBackupFile(keysFile, 'keys', into)
  judge(file, unpacked, manifest)
  await readyDatabase(restoring, unpacked, manifest)
  const aside = there.map((place) => moveAside(place, stamp))
  takePlaces(places, work)
  renameSync(unpacked, database)
  for (const folder of [places.varFolder, path.dirname(database)]) flushToDisk(folder)
  return { manifest, aside: [...new Set(aside)] }
}

function occupiedSentence({ varFolder }: Places, there: string[]): string {
  const names = there.map((place) => path.basename(place)).join(', ')
  return `${varFolder} holds a site already (${names}); set DARASA_VAR to a new folder, or add "-- --replace", which first moves what is there aside.`
}

/** @throws BackupUnusable */
function judge(file: string, unpacked: string, manifest: Manifest): void {
  if (!existsSync(unpacked)) throw new BackupUnusable(`${file} holds no database; use another backup.`)
  const { faults, migrations, rows } = inspectSnapshot(unpacked)
  const [fault] = faults
  if (fault !== undefined)
    throw new BackupUnusable(`The database in ${file} is damaged (${fault}); use another backup.`)
  const [unknown] = unknownMigrations(migrations)
  if (unknown !== undefined)
    throw new BackupUnusable(
      `${file} was made by a newer Darasa (its database has the step ${unknown}); bring this one up to date first.`,
    )
  if (JSON.stringify([migrations, rows]) !== JSON.stringify([manifest.migrations, manifest.rows]))
    throw new BackupUnusable(`The database in ${file} does not hold what its manifest says; use another backup.`)
}

/**
 * Brings the copy up to date, signs everybody out and voids every one-time link: a session that was ended after the
 * backup, by its owner or by a new password, would otherwise be open again, and a link that was used would work once more.
 */
async function readyDatabase({ now, newId }: Restoring, unpacked: string, { begunAt }: Manifest): Promise<void> {
  const { writer, close } = await openDatabase(`sqlite:${unpacked}`)
  try {
    await migrateToLatest(writer)
    await endEverySession(writer, now())
    await voidEveryToken(writer, now())
    const entry = { id: newId(), at: now(), actorId: null, action: 'backup.restored' }
    await insertAuditEntry(writer, { ...entry, subject: begunAt, reason: 'command' })
  } finally {
    await close()
  }
  // Only the file itself takes the site's place.
  if (existsSync(`${unpacked}-wal`)) throw new Error(`The database ${unpacked} was not closed whole.`)
  flushToDisk(unpacked)
}
