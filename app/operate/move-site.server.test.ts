import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { placesIn, put } from '#tests/support/site.ts'
import { moveAside, occupied, takePlaces } from './move-site.server.ts'
import { filesUnder, namesIn, type Places } from './site-files.server.ts'

let folder: string
let places: Places
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'darasa-move-'))
  places = placesIn(path.join(folder, 'var'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const database = () => path.join(places.varFolder, 'darasa.db')
const names = (there: string[]) => there.map((place) => path.relative(folder, place))

it('only what a site holds is in the way; keys only where keys are to come', () => {
  expect(occupied(places, database(), true)).toEqual([])
  for (const name of ['cache/x', 'backups/y', 'mail/1.txt', 'darasa.db.writer', 'keys/secret']) put(places, name, 'x')
  expect(occupied(places, database(), false)).toEqual([])
  for (const name of ['uploads/1.txt', 'darasa.db-wal', 'darasa.db']) put(places, name, 'x')
  const there = ['var/uploads', 'var/keys', 'var/darasa.db', 'var/darasa.db-wal']
  expect(names(occupied(places, database(), true))).toEqual(there)
})

it('a secret that lies elsewhere is in the way too', () => {
  put({ varFolder: folder }, 'safe/secret', 'x')
  const elsewhere = { ...places, secretFile: path.join(folder, 'safe/secret') }
  expect(names(occupied(elsewhere, database(), true))).toEqual(['safe/secret'])
})

it('what was there keeps its name, in a folder beside it', () => {
  put(places, 'mail/1.txt', 'old')
  const aside = moveAside(path.join(places.varFolder, 'mail'), '2026-11-02T090000Z')
  expect(names([aside])).toEqual(['var/before-restore-2026-11-02T090000Z'])
  expect(readFileSync(path.join(aside, 'mail/1.txt'), 'utf8')).toBe('old')
})

it('files, keys and the secret take their places, and no secret is written over', () => {
  const work = path.join(places.varFolder, '.work')
  for (const name of ['files/reports/1', 'files/uploads/a', 'files/mail/1.txt', 'keys/issuer', 'secret'])
    put({ varFolder: work }, name, name)
  takePlaces(places, work)
  const found = namesIn(places.varFolder).flatMap((name) =>
    name === '.work' ? [] : filesUnder(places.varFolder, name),
  )
  expect(found).toEqual(['keys/issuer', 'keys/secret', 'reports/1', 'uploads/a'])
  expect(() => takePlaces(places, work)).toThrow(/EEXIST/)
})
