import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { backupName, keysNameOf } from './backup-names.ts'
import { listBackups, pruneBackups } from './list-backups.server.ts'

const now = '2026-11-09T00:00:00.000Z'
const names = [2, 3, 4, 5].map((day) => backupName(`2026-11-0${day}T09:00:00.000Z`))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'darasa-backups-'))
  for (const name of [...names, keysNameOf(names[0]!), keysNameOf(names[3]!)])
    writeFileSync(path.join(folder, name), 'x')
  writeFileSync(path.join(folder, 'before-the-upgrade.tar.gz'), 'mine')
})
afterEach(() => rmSync(folder, { recursive: true }))

it('lists the newest first, and only what is named like a backup', () => {
  expect(listBackups(folder).map(({ file }) => path.basename(file))).toEqual([...names].reverse())
  expect(listBackups(folder)[0]).toMatchObject({ bytes: 1, hasKeys: true })
  expect(listBackups(path.join(folder, 'nowhere'))).toEqual([])
})

it('takes the older ones away with their keys, and nothing else', () => {
  const gone = pruneBackups(folder, { keep: 2, now })
  expect(gone.map((file) => path.basename(file))).toEqual([names[1], names[0], keysNameOf(names[0]!)])
  expect(readdirSync(folder).sort()).toEqual(
    ['before-the-upgrade.tar.gz', names[2], keysNameOf(names[3]!), names[3]].sort(),
  )
})

it('never takes the last one away', () => {
  pruneBackups(folder, { keep: 0, now })
  expect(listBackups(folder)).toHaveLength(1)
})

it('clears what a backup left that was cut short, once it is a day old', () => {
  for (const name of ['.backup-old', '.backup-new']) mkdirSync(path.join(folder, name))
  utimesSync(path.join(folder, '.backup-old'), 0, 0)
  pruneBackups(folder, { keep: 9, now: new Date(Date.now()).toISOString() })
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual(['.backup-new'])
})
