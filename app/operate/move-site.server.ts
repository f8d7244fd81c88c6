/** Moving a site into its place, and what was there before out of it: names change, files are not copied. */
import { constants, copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { flushToDisk } from '#app/platform/archive.server.ts'
import { databaseEntry, secretEntry } from './backup-archive.server.ts'
import { asidePrefix, belongsToSite, namesIn, siteNames, type Places } from './site-files.server.ts'

/**
 * What stands in the way of a restore.
 * @param withKeys the keys will be restored too
 * @returns paths; the database before its WAL
 */
export function occupied({ varFolder, secretFile }: Places, database: string, withKeys: boolean): string[] {
  const files = siteNames(varFolder, database).map((name) => path.join(varFolder, name))
  const databases = ['', '-wal', '-shm', '-journal'].map((end) => database + end).filter((file) => existsSync(file))
  return [...files, ...(withKeys ? occupiedKeys(varFolder, secretFile) : []), ...databases]
}

function occupiedKeys(varFolder: string, secretFile: string): string[] {
  const keys = path.join(varFolder, 'keys')
  const isElsewhere = path.dirname(secretFile) !== keys
  return [...(namesIn(keys).length > 0 ? [keys] : []), ...(isElsewhere && existsSync(secretFile) ? [secretFile] : [])]
}

/** Moves a file or folder into one beside it that is named by the time of the restore. @returns that folder */
export function moveAside(place: string, stamp: string): string {
  const folder = path.join(path.dirname(place), `${asidePrefix}${stamp}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  renameSync(place, path.join(folder, path.basename(place)))
  return folder
}

/** @param work folder under DARASA_VAR that holds `files/`, `keys/` and `secret`, as far as they were in the backup */
export function takePlaces({ varFolder, secretFile }: Places, work: string): void {
  const [files, keys, secret] = [path.join(work, 'files'), path.join(work, 'keys'), path.join(work, secretEntry)]
  // What belonged to a site when the backup was made, and no longer does, is left.
  for (const name of namesIn(files).filter((one) => belongsToSite(one, databaseEntry)))
    renameSync(path.join(files, name), path.join(varFolder, name))
  const keysPlace = path.join(varFolder, 'keys')
  for (const name of namesIn(keys)) {
    mkdirSync(keysPlace, { recursive: true, mode: 0o700 })
    renameSync(path.join(keys, name), path.join(keysPlace, name))
  }
  if (!existsSync(secret)) return
  mkdirSync(path.dirname(secretFile), { recursive: true, mode: 0o700 })
  // It may lie on another disk, where a name cannot be moved to.
  copyFileSync(secret, secretFile, constants.COPYFILE_EXCL)
  flushToDisk(secretFile)
}
