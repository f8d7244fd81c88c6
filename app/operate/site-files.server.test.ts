import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { put } from '#tests/support/site.ts'
import { belongsToSite, filesUnder, NotAFile, siteNames } from './site-files.server.ts'

let varFolder: string
beforeEach(() => {
  varFolder = mkdtempSync(path.join(tmpdir(), 'darasa-files-'))
})
afterEach(() => rmSync(varFolder, { recursive: true }))

it.each([
  ['mail', false],
  ['uploads', true],
  ['a-folder-that-comes-later', true],
  ['site.db', false],
  ['site.db-wal', false],
  ['site.db.writer', false],
  ['site.db.writer-journal', false],
  ['keys', false],
  ['cache', false],
  ['backups', false],
  ['demo', false],
  ['before-restore-2026-11-02T090000Z', false],
  ['.draft', false],
])('%s is part of a backup: %s', (name, belongs) => {
  expect(belongsToSite(name, 'site.db')).toBe(belongs)
})

it('finds files at any depth, without drafts', () => {
  for (const name of ['mail/1.txt', 'reports/1.txt', 'reports/.2', 'uploads/a/b/c.pdf', 'keys/secret', 'note.txt'])
    put({ varFolder }, name, 'x')
  const names = siteNames(varFolder, path.join(varFolder, 'darasa.db'))
  expect(names).toEqual(['note.txt', 'reports', 'uploads'])
  expect(names.flatMap((name) => filesUnder(varFolder, name))).toEqual([
    'note.txt',
    'reports/1.txt',
    'uploads/a/b/c.pdf',
  ])
  expect(filesUnder(varFolder, 'nothing')).toEqual([])
})

it('refuses a link instead of passing over it', () => {
  put({ varFolder }, 'mail/1.txt', 'x')
  symlinkSync('/etc', path.join(varFolder, 'mail', 'etc'))
  expect(() => filesUnder(varFolder, 'mail')).toThrow(NotAFile)
})
