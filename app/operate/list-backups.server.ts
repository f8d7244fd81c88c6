/** The backups in a folder, and taking the older ones away: only what carries a name that `backUp` gave. */
import { existsSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { days } from '#app/platform/clock.ts'
import { isBackupName, keysNameOf, workPrefix } from './backup-names.ts'
import { namesIn } from './site-files.server.ts'

export interface ListedBackup {
  file: string
  bytes: number
  hasKeys: boolean
}

/** The newest first. */
export function listBackups(folder: string): ListedBackup[] {
  return namesIn(folder)
    .filter(isBackupName)
    .reverse()
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, bytes: statSync(file).size, hasKeys: existsSync(keysNameOf(file)) }))
}

/**
 * Takes all but the newest away, with their keys, and what a backup that was cut short a day ago or more has left.
 * @param keep how many stay, at least 1
 * @returns the files that are gone
 */
export function pruneBackups(folder: string, { keep, now }: { keep: number; now: string }): string[] {
  const old = listBackups(folder).slice(Math.max(1, keep))
  const files = old.flatMap(({ file, hasKeys }) => (hasKeys ? [file, keysNameOf(file)] : [file]))
  const dayAgo = Date.parse(now) - days(1)
  const unfinished = namesIn(folder)
    .filter((name) => name.startsWith(workPrefix))
    .map((name) => path.join(folder, name))
    .filter((place) => statSync(place).mtimeMs < dayAgo)
  const gone = [...files, ...unfinished]
  for (const place of gone) rmSync(place, { recursive: true })
  return gone
}
