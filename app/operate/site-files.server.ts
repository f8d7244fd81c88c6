/**
 * Which files under DARASA_VAR belong to the site. Everything does, so that a folder that comes later is not forgotten,
 * but for what is made anew (cache, the demo), kept apart (keys), copied by the database itself, or a copy already. Mails written
 * to files stay behind: their links work once and soon end, and a copy of one would be a way in.
 */
import { lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Settings } from '#app/platform/env.server.ts'

/** What was there before a restore is moved aside under names that begin so. */
export const asidePrefix = 'before-restore-'

const ownNames = ['cache', 'backups', 'keys', 'demo', 'mail']

/** Folders in which a restore is being made; one that was cut short leaves its own behind. */
export const restoringPrefix = '.restoring-'

/** The file, in such a folder beside the database, that becomes the database as the restore's last step. */
export const restoringDatabase = `${restoringPrefix}database-`

export type Places = Pick<Settings, 'varFolder' | 'databaseUrl' | 'secretFile'>

/** May a name directly under DARASA_VAR be part of a backup? */
export function belongsToSite(name: string, databaseName: string): boolean {
  const isDatabase = name === databaseName || ['-', '.writer'].some((more) => name.startsWith(databaseName + more))
  return !isDatabase && !name.startsWith('.') && !name.startsWith(asidePrefix) && !ownNames.includes(name)
}

/** The names directly under DARASA_VAR that belong to the site, in order; none while the folder is not there. */
export function siteNames(varFolder: string, databaseFile: string): string[] {
  return namesIn(varFolder).filter((name) => belongsToSite(name, path.basename(databaseFile)))
}

export class NotAFile extends Error {}

/**
 * Every file under a place, as paths divided by `/` that begin with its name; drafts (names with a dot in front) left out.
 * @throws NotAFile for a link or a device: a backup that passed over it in silence would miss something
 */
export function filesUnder(folder: string, name: string): string[] {
  const place = path.join(folder, name)
  const kind = lstatSync(place, { throwIfNoEntry: false })
  if (kind === undefined) return []
  if (kind.isFile()) return [name]
  if (!kind.isDirectory())
    throw new NotAFile(`${place} is neither a file nor a folder; put a real folder in its place, or move it elsewhere.`)
  return namesIn(place)
    .filter((inner) => !inner.startsWith('.'))
    .flatMap((inner) => filesUnder(folder, `${name}/${inner}`))
}

export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR')
      return []
    throw error
  }
}

/**
 * A restore that was cut short leaves a site that is neither the old one nor the new: nothing may be served from it.
 * @returns the folder it has left, or null
 */
export function unfinishedRestore(databaseUrl: string): string | null {
  if (!databaseUrl.startsWith('sqlite:')) return null
  const folder = path.dirname(databaseUrl.slice('sqlite:'.length))
  const left = namesIn(folder).find(
    (name) => name.startsWith(restoringDatabase) && namesIn(path.join(folder, name)).length > 0,
  )
  return left === undefined ? null : path.join(folder, left)
}
