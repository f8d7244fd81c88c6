import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeArchive, type Source } from '#app/platform/archive.server.ts'
import { readBackupFile, writeBackupFile, type Manifest } from './backup-archive.server.ts'

const about = { holds: 'site' as const, begunAt: '2026-11-02T09:00:00.000Z', migrations: ['a'], rows: { account: 3 } }
const part = (name: string, text: string): Source => ({ path: name, make: () => Buffer.from(text) })
const parts = [part('database.sqlite', 'rows'), part('files/mail/1.txt', 'To: Amina')]

let folder: string
let file: string
let manifest: Manifest
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'darasa-backup-'))
  file = path.join(folder, 'b.tar.gz')
  manifest = await writeBackupFile(file, about, parts)
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Another archive in its place, with the manifest that it should have had. */
async function instead(...sources: Source[]): Promise<Manifest> {
  rmSync(file)
  await writeArchive(file, sources, about.begunAt)
  return readBackupFile(file, 'site')
}

const withManifest = (altered: object = {}) => part('manifest.json', JSON.stringify({ ...manifest, ...altered }))

it('reads back what was written, and writes the parts where they are wanted', async () => {
  expect(manifest).toMatchObject({ ...about, files: [{ path: 'database.sqlite', bytes: 4 }, { bytes: 9 }] })
  const read = await readBackupFile(file, 'site', (name) => path.join(folder, 'into', name))
  expect(read).toEqual(manifest)
  expect(readFileSync(path.join(folder, 'into/files/mail/1.txt'), 'utf8')).toBe('To: Amina')
})

describe('a backup is refused', () => {
  it('when a part is altered under a right check sum', async () => {
    const tar = gunzipSync(readFileSync(file))
    tar[512] = 'R'.charCodeAt(0)
    writeFileSync(file, gzipSync(tar))
    await expect(readBackupFile(file, 'site')).rejects.toThrow(/not a whole backup \(database\.sqlite is altered\)/)
  })

  it('when a part is missing, or one came in, or stands twice', async () => {
    await expect(instead(parts[0]!, withManifest())).rejects.toThrow(/1\.txt is missing/)
    await expect(instead(...parts, part('files/x', 'x'), withManifest())).rejects.toThrow(/files\/x is altered/)
    await expect(instead(...parts, parts[1]!, withManifest())).rejects.toThrow(/1\.txt is altered/)
  })

  it('without a manifest, with one of another version, or with something after it', async () => {
    await expect(instead(...parts)).rejects.toThrow(/it has no manifest/)
    await expect(instead(...parts, withManifest({ version: 2 }))).rejects.toThrow(/not one of this version/)
    await expect(instead(...parts, part('manifest.json', '{'))).rejects.toThrow(/not one of this version/)
    await expect(instead(...parts, withManifest(), part('files/x', 'x'))).rejects.toThrow(/something follows/)
  })

  it('when it holds keys, which have a file of their own', async () => {
    await expect(instead(...parts, part('keys/issuer', 'x'), withManifest())).rejects.toThrow(/holds the keys/)
  })
})
