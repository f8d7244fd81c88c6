/**
 * The two files of a backup. The site: `database.sqlite`, `files/…` and, last, `manifest.json`, which lists the others with
 * their hashes. The keys: `secret`, which may lie anywhere, `keys/…` and a manifest too.
 */
import { createHash } from 'node:crypto'
import { createWriteStream, mkdirSync, statfsSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import * as z from 'zod/mini'
import {
  ArchiveDamaged,
  readArchive,
  writeArchive,
  type ReadEntry,
  type Source,
  type Written,
} from '#app/platform/archive.server.ts'
import { belongsToSite } from './site-files.server.ts'

export const databaseEntry = 'database.sqlite'
export const secretEntry = 'secret'
const manifestEntry = 'manifest.json'
const largestManifest = 64 * 1024 * 1024

const Rows = z.record(z.string(), z.int())
const File = z.strictObject({ path: z.string(), bytes: z.int(), sha256: z.string() })
const Manifest = z.strictObject({
  format: z.literal('darasa-backup'),
  version: z.literal(1),
  holds: z.enum(['site', 'keys']),
  /** whatever was acknowledged before this instant is in it */
  begunAt: z.string(),
  /** of the database, oldest first: the version of its schema */
  migrations: z.array(z.string()),
  /** by table */
  rows: Rows,
  files: z.array(File),
})
export type Manifest = z.output<typeof Manifest>
export type About = Pick<Manifest, 'holds' | 'begunAt' | 'migrations' | 'rows'>

/** @param part name in the archive, of which it is known that it leads nowhere else. @returns a path */
export type Into = (part: string) => string

/** A backup that must not be used, or cannot be; the message is a sentence that says what to do. */
export class BackupUnusable extends Error {}

/** Writes one of the two files. @param file must not exist */
export async function writeBackupFile(file: string, about: About, sources: Source[]): Promise<Manifest> {
  let manifest: Manifest | undefined
  function make(files: Written[]): Buffer {
    manifest = { format: 'darasa-backup', version: 1, ...about, files: [...files] }
    return Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)
  }
  await writeArchive(file, [...sources, { path: manifestEntry, make }], about.begunAt)
  return manifest!
}

/**
 * Reads one of the two files to its end and compares every part with the manifest.
 * @param into says where each part goes; without it they are looked at only
 * @throws BackupUnusable with one sentence; then what was written to `into` is worth nothing
 */
export async function readBackupFile(file: string, holds: Manifest['holds'], into?: Into): Promise<Manifest> {
  try {
    const { manifest, found } = await readParts(file, holds, into)
    if (manifest.holds !== holds) throw new BackupUnusable(wrongKind(file, manifest.holds))
    const [difference] = differences(manifest, found)
    if (difference !== undefined) throw new ArchiveDamaged(difference)
    return manifest
  } catch (error) {
    if (!(error instanceof ArchiveDamaged)) throw error
    throw new BackupUnusable(`${file} is not a whole backup (${error.message}); use another one.`, { cause: error })
  }
}

function wrongKind(file: string, holds: Manifest['holds']): string {
  return holds === 'keys'
    ? `${file} holds the keys; give the backup of the site first, and this one after --keys.`
    : `${file} is a backup of the site; after --keys give the file that holds the keys.`
}

interface Parts {
  manifest: Manifest
  found: Written[]
}

async function readParts(file: string, holds: Manifest['holds'], into: Into | undefined): Promise<Parts> {
  const found: Written[] = []
  let manifest: Manifest | null = null
  for await (const entry of readArchive(file)) {
    if (manifest !== null) throw new ArchiveDamaged('something follows its manifest')
    if (entry.path === manifestEntry) manifest = await readManifest(entry)
    else {
      const kind = kindOf(entry.path)
      if (kind === null) throw new ArchiveDamaged('it holds a name that no backup of ours has')
      if (kind !== holds) throw new BackupUnusable(wrongKind(file, kind))
      found.push(await readPart(entry, into))
    }
  }
  if (manifest === null) throw new ArchiveDamaged('it has no manifest')
  return { manifest, found }
}

async function readManifest({ size, chunks }: ReadEntry): Promise<Manifest> {
  if (size > largestManifest) throw new ArchiveDamaged('its manifest is too large')
  const parts: Buffer[] = []
  for await (const chunk of chunks) parts.push(chunk)
  const parsed = z.safeParse(Manifest, parsedJson(Buffer.concat(parts).toString('utf8')))
  if (!parsed.success) throw new ArchiveDamaged('its manifest is not one of this version of Darasa')
  return parsed.data
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function readPart({ path: name, size, chunks }: ReadEntry, into: Into | undefined): Promise<Written> {
  const hash = createHash('sha256')
  async function* hashed(): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk)
      yield chunk
    }
  }
  if (into === undefined) for await (const _ of hashed());
  else await keep(into(name), size, hashed())
  return { path: name, bytes: size, sha256: hash.digest('hex') }
}

async function keep(target: string, size: number, chunks: AsyncIterable<Buffer>): Promise<void> {
  mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 })
  const { bavail, bsize } = statfsSync(path.dirname(target))
  if (size > bavail * bsize)
    throw new BackupUnusable(
      `The disk has no room for the backup (${path.basename(target)} alone needs ${size} bytes); make room and try again.`,
    )
  await pipeline(chunks, createWriteStream(target, { flags: 'wx', mode: 0o600, flush: true }))
}

/**
 * Which of the two files a part belongs to. Names never lead out of the folder they are written to, nor over what a backup
 * does not hold: those belong to neither.
 */
function kindOf(name: string): Manifest['holds'] | null {
  if (name === databaseEntry) return 'site'
  if (name === secretEntry) return 'keys'
  const [first, ...rest] = name.split('/')
  const isPlain = rest.every((part) => !['', '.', '..'].includes(part) && !/\p{Cc}|\\/u.test(part))
  if (rest.length === 0 || !isPlain) return null
  if (first === 'keys') return 'keys'
  // Backups of earlier versions hold mail; it is read, and not put back.
  const belongs = rest[0] === 'mail' || belongsToSite(rest[0]!, databaseEntry)
  return first === 'files' && belongs ? 'site' : null
}

function differences({ files }: Manifest, found: Written[]): string[] {
  const line = ({ path: name, bytes, sha256 }: Written) => `${name} ${bytes} ${sha256}`
  const wanted = new Set(files.map(line))
  const altered = found.filter((part) => !wanted.delete(line(part))).map((part) => `${part.path} is altered`)
  return [...altered, ...[...wanted].map((part) => `${part.split(' ')[0]} is missing`)]
}
