/** Names of backups: the time of the backup in UTC, and beside each the file of its keys. */

/** Folders in which a backup is being made; one that was cut short leaves its own behind. */
export const workPrefix = '.backup-'

const pattern = /^darasa-\d{4}-\d\d-\d\dT\d{6}Z\.tar\.gz$/

/** `darasa-2026-11-02T090000Z.tar.gz`: sorts by time, and no system minds a character of it. */
export function backupName(at: string): string {
  return `darasa-${stampOf(at)}.tar.gz`
}

/** An instant as part of a name. */
export function stampOf(at: string): string {
  return `${at.slice(0, 19).replaceAll(':', '')}Z`
}

export function isBackupName(name: string): boolean {
  return pattern.test(name)
}

/** `x.tar.gz` → `x.keys.tar.gz` */
export function keysNameOf(file: string): string {
  return `${file.replace(/(\.tar\.gz|\.tgz)$/, '')}.keys.tar.gz`
}
