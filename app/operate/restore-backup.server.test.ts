import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '#app/data/database.server.ts'
import { findTokenAccount, insertToken, spendToken } from '#app/data/tokens.server.ts'
import { writeArchive } from '#app/platform/archive.server.ts'
import { aSite, change, put, type Site } from '#tests/support/site.ts'
import { backUp, type BackupMade } from './back-up.server.ts'
import { readBackupFile, writeBackupFile, type Manifest } from './backup-archive.server.ts'
import { rebuildSummaries } from './rebuild-summaries.server.ts'
import { restoreBackup, type RestoreCommand } from './restore-backup.server.ts'
import { namesIn, type Places } from './site-files.server.ts'

let site: Site
let made: BackupMade
beforeEach(async () => {
  site = await aSite()
  made = await backUp(site.places, { file: site.outside('b.tar.gz'), now: () => site.world.now() })
})
afterEach(() => site.close())

const restore = (places: Places, more: Partial<RestoreCommand> = {}) =>
  restoreBackup(
    { places, now: () => site.world.now(), newId: () => site.world.services.newId() },
    { file: made.file, keysFile: null, replaces: false, ...more },
  )

/** Makes the place that of another process; the world's own handles stay open on its files. */
async function numbers(places: Places) {
  const { writer, close } = await openDatabase(places.databaseUrl)
  const events = await writer.selectFrom('learning_event').select('id').execute()
  const sessions = await writer.selectFrom('auth_session').select('ended_at').execute()
  const audit = await writer.selectFrom('audit_entry').select(['action', 'subject']).execute()
  const { changed } = await rebuildSummaries(writer)
  await close()
  return { events: events.length, sessions, audit, changed }
}

const at = '2026-11-02T09:00:01.000Z'

describe('a restore', () => {
  it('brings facts, files and keys back; summaries agree, sessions are ended, the audit says so', async () => {
    const places = site.elsewhere()
    put(places, '.restoring-2026-11-01T090000Z/database.sqlite', 'of a restore that was cut short')
    const restored = await restore(places, { keysFile: made.keysFile })
    expect(restored).toEqual({ manifest: made.manifest, aside: [] })
    const audit = [{ action: 'backup.restored', subject: at }]
    expect(await numbers(places)).toEqual({ events: 2, sessions: [{ ended_at: at }], audit, changed: 0 })
    const text = (name: string) => readFileSync(path.join(places.varFolder, name), 'utf8')
    expect([text('uploads/1.txt'), text('keys/secret'), text('keys/issuer')]).toEqual([
      'A report',
      'ab'.repeat(32),
      'signing key',
    ])
    expect(namesIn(places.varFolder).filter((name) => !name.startsWith('darasa.db'))).toEqual(['keys', 'uploads'])
  })

  it('voids every link that was not used yet, for it may have been since; one that was stays as it was', async () => {
    const { services } = site.world
    const token = { accountId: site.learner.accountId, at: site.world.now(), expiresAt: '2026-11-03T09:00:00.000Z' }
    for (const kind of ['reset', 'confirm'] as const)
      await insertToken(services.handles.writer, { ...token, id: services.newId(), kind, tokenHash: kind })
    await spendToken(services.handles.writer, 'confirm', 'confirm', '2026-11-02T08:00:00.000Z')
    made = await backUp(site.places, { file: site.outside('links.tar.gz'), now: () => site.world.now() })
    const places = site.elsewhere()
    await restore(places)
    const { writer, close } = await openDatabase(places.databaseUrl)
    const tokens = await writer.selectFrom('one_time_token').select(['kind', 'used_at']).orderBy('kind').execute()
    const found = await findTokenAccount(writer, 'reset', 'reset', site.world.now())
    await close()
    expect(tokens).toEqual([
      { kind: 'confirm', used_at: '2026-11-02T08:00:00.000Z' },
      { kind: 'reset', used_at: at },
    ])
    expect(found).toBeNull()
    // The control: where nothing was restored the link works.
    expect(await findTokenAccount(services.handles.reader, 'reset', 'reset', site.world.now())).toBe(token.accountId)
  })

  it('puts the secret where this site keeps it', async () => {
    const places = { ...site.elsewhere(), secretFile: site.outside('elsewhere/secret') }
    await restore(places, { keysFile: made.keysFile })
    expect(readFileSync(places.secretFile, 'utf8')).toBe('ab'.repeat(32))
    expect(namesIn(path.join(places.varFolder, 'keys'))).toEqual(['issuer'])
  })

  it('leaves a site alone; with --replace it moves it aside, with what is in its WAL', async () => {
    const places = site.elsewhere()
    await restore(places)
    put(places, 'uploads/2.txt', 'Another')
    const before = await numbers(places)
    await expect(restore(places)).rejects.toThrow(/holds a site already \(uploads, darasa\.db\).*--replace/)
    expect(await numbers(places)).toEqual(before)
    // A killed server leaves its WAL behind.
    for (const name of ['darasa.db', 'darasa.db-wal'])
      copyFileSync(path.join(site.places.varFolder, name), path.join(places.varFolder, name))
    const aside = path.join(places.varFolder, 'before-restore-2026-11-02T090001Z')
    expect((await restore(places, { replaces: true })).aside).toEqual([aside])
    expect(namesIn(path.join(places.varFolder, 'uploads'))).toEqual(['1.txt'])
    expect(namesIn(path.join(aside, 'uploads'))).toEqual(['1.txt', '2.txt'])
    expect(await numbers({ ...places, databaseUrl: `sqlite:${path.join(aside, 'darasa.db')}` })).toMatchObject({
      events: 2,
    })
    const next = await backUp(places, { file: site.outside('next.tar.gz'), now: () => site.world.now() })
    expect(next.manifest.files.map((file) => file.path)).toEqual(['database.sqlite', 'files/uploads/1.txt'])
  })
})

describe('a restore is refused with a sentence, and changes nothing,', () => {
  it('while a server runs', async () => {
    const { file } = made
    const refused = restoreBackup(
      { places: site.places, now: () => at, newId: () => 'x' },
      { file, keysFile: null, replaces: true },
    )
    await expect(refused).rejects.toThrow(/is in use: another Darasa process writes to it; stop that one first/)
  })

  const nothingIn = ({ varFolder }: Places) => expect(namesIn(varFolder)).toEqual(['darasa.db.writer'])

  it('for a byte that is not as it was', async () => {
    const bytes = readFileSync(made.file)
    bytes[Math.trunc(bytes.length / 2)]! ^= 1
    writeFileSync(made.file, bytes)
    await expect(restore(site.elsewhere())).rejects.toThrow(/is not a whole backup \(.*use another one/)
    nothingIn(site.elsewhere())
  })

  it('for a backup that is cut short', async () => {
    writeFileSync(made.file, readFileSync(made.file).subarray(0, -10))
    await expect(restore(site.elsewhere())).rejects.toThrow(/is not a whole backup \(it is cut short/)
    nothingIn(site.elsewhere())
  })

  it.each([
    ['without the last commits, as a copy of the file alone would be', lossy, /does not hold what its manifest says/],
    ['with a page of zeros', damaged, /is damaged|is not a whole backup/],
    ['of a newer version', newer, /made by a newer Darasa.*bring this one up to date first/],
  ])('for a database %s', async (_, spoil, sentence) => {
    const database = site.outside('database.sqlite')
    await readBackupFile(made.file, 'site', (part) => site.outside(path.basename(part)))
    const manifest = spoil(database, made.manifest)
    made.file = site.outside('spoilt.tar.gz')
    await writeBackupFile(made.file, manifest, [{ path: 'database.sqlite', file: database }])
    await expect(restore(site.elsewhere())).rejects.toThrow(sentence)
    nothingIn(site.elsewhere())
  })

  it('for an archive that would write outside its place', async () => {
    made.file = site.outside('evil.tar.gz')
    const paths = ['../outside', 'files/../../outside', '/etc/outside', 'files/keys/secret', 'files/.hidden']
    for (const name of paths) {
      await writeArchive(made.file, [{ path: name, make: () => Buffer.from('x') }], at)
      await expect(restore(site.elsewhere()), name).rejects.toThrow(/a name that no backup of ours has/)
      made.file = `${made.file}+`
    }
    expect(existsSync(site.outside('outside'))).toBe(false)
    nothingIn(site.elsewhere())
  })

  it('for a file that is not there, is no backup, or is the other of the two', async () => {
    const places = site.elsewhere()
    await expect(restore(places, { file: 'nowhere' })).rejects.toThrow(/There is no file nowhere/)
    expect(existsSync(places.varFolder)).toBe(false)
    await expect(restore(places, { file: made.keysFile! })).rejects.toThrow(/holds the keys; give the backup/)
    await expect(restore(places, { keysFile: made.file })).rejects.toThrow(/after --keys give the file/)
    const text = site.outside('text')
    writeFileSync(text, 'hello')
    await expect(restore(places, { file: text })).rejects.toThrow(/is not a whole backup/)
    nothingIn(places)
  })

  it('where keys would be written over', async () => {
    const places = site.elsewhere()
    mkdirSync(places.varFolder)
    put(places, 'keys/secret', 'of this place')
    await expect(restore(places, { keysFile: made.keysFile })).rejects.toThrow(/holds a site already \(keys\)/)
    await restore(places, { keysFile: made.keysFile, replaces: true })
    const aside = path.join(places.varFolder, 'before-restore-2026-11-02T090001Z/keys/secret')
    expect(readFileSync(aside, 'utf8')).toBe('of this place')
  })
})

function lossy(database: string, manifest: Manifest): Manifest {
  change(database, `DROP TRIGGER learning_event_no_delete; DELETE FROM learning_event WHERE kind <> 'enrolment.began'`)
  return manifest
}

function damaged(database: string, manifest: Manifest): Manifest {
  const bytes = readFileSync(database)
  writeFileSync(database, bytes.fill(0, 4096 * 5, 4096 * 6))
  return manifest
}

function newer(database: string, { migrations, ...manifest }: Manifest): Manifest {
  change(database, "INSERT INTO kysely_migration VALUES ('20990101T0000-hover-board', '2099-01-01')")
  return { ...manifest, migrations: [...migrations, '20990101T0000-hover-board'] }
}
