import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ArchiveDamaged, readArchive, writeArchive, type Source } from './archive.server.ts'
import { decodeHead, encodeHead } from './tar.server.ts'

const at = '2026-11-02T09:00:00.000Z'
const long = `files/mail/${'a'.repeat(90)}/${'b'.repeat(90)}.txt`

let folder: string
let archive: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'darasa-archive-'))
  archive = path.join(folder, 'a.tar.gz')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function source(name: string, text: string | Buffer): Source {
  const file = path.join(folder, `source-${Math.trunc(performance.now() * 1000)}`)
  writeFileSync(file, text)
  return { path: name, file }
}

async function contents(file = archive): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for await (const { path: name, chunks } of readArchive(file)) {
    const parts: Buffer[] = []
    for await (const chunk of chunks) parts.push(chunk)
    found[name] = Buffer.concat(parts).toString('latin1')
  }
  return found
}

async function write(): Promise<void> {
  const large = Buffer.alloc(300_001, 'xyz')
  const sources = [source('one.txt', 'first'), source('empty', ''), source(long, large)]
  await writeArchive(archive, [...sources, { path: 'list', make: (b) => Buffer.from(b.map((w) => w.path).join()) }], at)
}

describe('an archive', () => {
  it('gives back what was written: small, empty, large, with a long name, and what was made of it', async () => {
    await write()
    const found = await contents()
    expect(Object.keys(found)).toEqual(['one.txt', 'empty', long, 'list'])
    expect(found).toMatchObject({ 'one.txt': 'first', empty: '', list: `one.txt,empty,${long}` })
    expect(found[long]).toHaveLength(300_001)
    expect(statSync(archive).mode & 0o777).toBe(0o600)
  })

  it('opens with the tar of the system', async () => {
    await write()
    const names = execFileSync('tar', ['tzf', archive], { encoding: 'utf8' }).trim().split('\n')
    expect(names).toEqual(['one.txt', 'empty', long, 'list'])
  })

  it('says the hash and length of each part, and leaves out what is gone', async () => {
    const gone: Source = { path: 'gone', file: path.join(folder, 'nothing') }
    const written = await writeArchive(archive, [gone, source('one.txt', 'abc')], at)
    const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    expect(written).toEqual([{ path: 'one.txt', bytes: 3, sha256 }])
  })

  it('never writes over a file', async () => {
    writeFileSync(archive, 'precious')
    await expect(writeArchive(archive, [source('one.txt', 'abc')], at)).rejects.toThrow(/EEXIST/)
    expect(readFileSync(archive, 'utf8')).toBe('precious')
  })

  it('gives no other content when any byte of it is altered', async () => {
    await writeArchive(archive, [source('one.txt', 'the quick brown fox')], at)
    const whole = readFileSync(archive)
    const outcomes = []
    for (let i = 0; i < whole.length; i++) {
      const altered = Buffer.from(whole)
      altered[i]! ^= 1
      writeFileSync(archive, altered)
      outcomes.push(await contents().catch((error: unknown) => error))
    }
    const refused = outcomes.filter((one) => one instanceof ArchiveDamaged)
    const read = outcomes.filter((one) => !(one instanceof ArchiveDamaged))
    // What reads all the same is gzip's own header (time, system) and bits that nothing uses.
    expect(read).toEqual(read.map(() => ({ 'one.txt': 'the quick brown fox' })))
    expect(refused.length).toBeGreaterThan(whole.length - 14)
  })

  it('is refused when it is cut short, anywhere', async () => {
    await write()
    const { size } = statSync(archive)
    for (const length of [size - 1, size - 9, Math.trunc(size / 2), 30, 0]) {
      truncateSync(archive, length)
      await expect(contents(), `${length} bytes`).rejects.toThrow(ArchiveDamaged)
    }
  })

  it('is refused when it is something else, or holds a link', async () => {
    writeFileSync(archive, 'no archive')
    await expect(contents()).rejects.toThrow(ArchiveDamaged)
    const tar = encodeHead({ path: 'link', size: 0 }, 0)
    tar.write('2', 156)
    tar.write('        ', 148)
    const sum = tar.reduce((total, byte) => total + byte, 0)
    tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    writeFileSync(archive, gzipSync(Buffer.concat([tar, Buffer.alloc(1024)])))
    await expect(contents()).rejects.toThrow(/not a plain file/)
  })

  it('is refused when a header is altered under a right check sum of gzip', async () => {
    await writeArchive(archive, [source('one.txt', 'abc')], at)
    const tar = gunzipSync(readFileSync(archive))
    tar[0] = 'x'.charCodeAt(0)
    writeFileSync(archive, gzipSync(tar))
    await expect(contents()).rejects.toThrow(/header is altered/)
  })
})

describe('a header', () => {
  it('holds sizes beyond 8 GB', () => {
    const head = { path: 'database.sqlite', size: 20_000_000_000 }
    expect(decodeHead(encodeHead(head, 0))).toEqual(head)
  })

  it('refuses a name that no tar can hold', () => {
    expect(() => encodeHead({ path: 'n'.repeat(101), size: 1 }, 0)).toThrow(/too long/)
  })
})
