import { copyFileSync, existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inspectSnapshot } from '#app/data/snapshot.server.ts'
import { read } from '#tests/support/learning.ts'
import { aSite, placesIn, type Site } from '#tests/support/site.ts'
import { readBackupFile } from './backup-archive.server.ts'
import { backUp } from './back-up.server.ts'
import { namesIn } from './site-files.server.ts'

let site: Site
beforeEach(async () => {
  site = await aSite()
})
afterEach(() => site.close())

const now = () => site.world.now()

describe('a backup of a running site', () => {
  it('holds the database of that moment and the files, and never the keys', async () => {
    const { file, manifest } = await backUp(site.places, { file: null, now })
    expect(path.relative(site.places.varFolder, file)).toBe('backups/darasa-2026-11-02T090001Z.tar.gz')
    expect(manifest.files.map((one) => one.path)).toEqual(['database.sqlite', 'files/uploads/1.txt'])
    expect(manifest.rows).toMatchObject({ account: 1, enrolment: 1, learning_event: 2, response: 0 })
    expect(manifest.migrations[0]).toBe('20261124T0900-people')
    expect(await readBackupFile(file, 'site')).toEqual(manifest)
  })

  it('puts the keys into a file of their own; this user alone reads either', async () => {
    const { file, keysFile } = await backUp(site.places, { file: site.outside('b.tar.gz'), now })
    expect(keysFile).toBe(site.outside('b.keys.tar.gz'))
    const keys = await readBackupFile(keysFile!, 'keys')
    expect(keys.files.map((one) => one.path)).toEqual(['keys/issuer', 'secret'])
    for (const made of [file, keysFile!]) expect(statSync(made).mode & 0o777).toBe(0o600)
  })

  it('sees what is still in the WAL; control: a copy of the file alone does not', async () => {
    await read(site.world, site.learner, 'lesson-2')
    const { manifest } = await backUp(site.places, { file: null, now })
    expect(manifest.rows['learning_event']).toBe(3)
    const copy = site.outside('copy.db')
    copyFileSync(path.join(site.places.varFolder, 'darasa.db'), copy)
    expect(inspectSnapshot(copy).rows['learning_event']).not.toBe(3)
  })

  it('leaves nothing but its two files', async () => {
    await backUp(site.places, { file: null, now })
    const names = namesIn(path.join(site.places.varFolder, 'backups'))
    expect(names).toEqual(['darasa-2026-11-02T090001Z.keys.tar.gz', 'darasa-2026-11-02T090001Z.tar.gz'])
  })
})

describe('a backup is refused with a sentence, and leaves nothing,', () => {
  it('where a file has its name already', async () => {
    const file = site.outside('b.tar.gz')
    writeFileSync(file, 'precious')
    await expect(backUp(site.places, { file, now })).rejects.toThrow(/exists already and is never written over/)
    expect(readFileSync(file, 'utf8')).toBe('precious')
    expect(namesIn(site.outside('.'))).toEqual(['b.tar.gz'])
  })

  it('without a folder to write to, or a database to read', async () => {
    const missing = backUp(site.places, { file: site.outside('no/b.tar.gz'), now })
    await expect(missing).rejects.toThrow(/folder .* does not exist/)
    await expect(backUp(site.elsewhere(), { file: null, now })).rejects.toThrow(/There is no database at/)
    expect(existsSync(site.elsewhere().varFolder)).toBe(false)
  })

  it('on PostgreSQL, naming the tools to use and no password', async () => {
    const places = { ...site.places, databaseUrl: 'postgres://darasa:secret@db/darasa' }
    const refused = backUp(places, { file: null, now })
    await expect(refused).rejects.toThrow(/pg_dump .*pg_restore/)
    await expect(refused).rejects.not.toThrow(/secret@/)
  })

  it('for a link among the files, which would be missed', async () => {
    symlinkSync('/etc/hostname', path.join(site.places.varFolder, 'uploads', '3.txt'))
    await expect(backUp(site.places, { file: null, now })).rejects.toThrow(/3\.txt is neither a file nor a folder/)
    expect(namesIn(path.join(site.places.varFolder, 'backups'))).toEqual([])
  })

  it('for a damaged database', async () => {
    const whole = await backUp(site.places, { file: site.outside('whole.tar.gz'), now })
    await readBackupFile(whole.file, 'site', (part) => site.outside(path.basename(part)))
    const bytes = readFileSync(site.outside('database.sqlite'))
    const damaged = placesIn(site.outside('.'))
    // The second half of every page but the first: rows, not the schema.
    for (let page = 4096; page < bytes.length; page += 4096) bytes.fill(0x5a, page + 2048, page + 4096)
    writeFileSync(path.join(damaged.varFolder, 'darasa.db'), bytes)
    await expect(backUp(damaged, { file: site.outside('b.tar.gz'), now })).rejects.toThrow(/database/)
    expect(existsSync(site.outside('b.tar.gz'))).toBe(false)
  })
})
