/** Archives (tar, gzip) written durably and read with suspicion: a stream at a time, nothing held whole in memory. */
import { createHash } from 'node:crypto'
import { closeSync, createReadStream, createWriteStream, fsyncSync, openSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { pipeline as piped } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { ArchiveDamaged, blockBytes, decodeHead, encodeHead, NameTooLong, paddingOf } from './tar.server.ts'

export { ArchiveDamaged, NameTooLong }

/** What goes into an archive: a file, or bytes made of what was written before. */
export type Source = { path: string; file: string } | { path: string; make: (before: Written[]) => Buffer }

export interface Written {
  path: string
  bytes: number
  /** hexadecimal */
  sha256: string
}

export interface ReadEntry {
  path: string
  size: number
  /** to be read to its end before the next entry is asked for */
  chunks: AsyncIterable<Buffer>
}

/**
 * Writes an archive that is on disk when this returns, readable by this user alone. A file that is gone by now is left out.
 * @param file must not exist
 * @param at instant that the entries carry
 * @throws NameTooLong; errors of the file system
 */
export async function writeArchive(file: string, sources: Source[], at: string): Promise<Written[]> {
  const written: Written[] = []
  const seconds = Date.parse(at) / 1000
  async function* blocks(): AsyncGenerator<Buffer> {
    for (const source of sources) {
      const content = await contentOf(source, written)
      if (content === null) continue
      const { path } = source
      const hash = createHash('sha256')
      try {
        yield encodeHead({ path, size: content.size }, seconds)
        for await (const chunk of content.chunks) {
          hash.update(chunk)
          yield chunk
        }
      } finally {
        await content.close()
      }
      yield Buffer.alloc(paddingOf(content.size))
      written.push({ path, bytes: content.size, sha256: hash.digest('hex') })
    }
    yield Buffer.alloc(2 * blockBytes)
  }
  await piped(Readable.from(blocks()), createGzip(), createWriteStream(file, { flags: 'wx', mode: 0o600 }))
  flushToDisk(file)
  return written
}

interface Content {
  size: number
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>
  close(): Promise<void>
}

async function contentOf(source: Source, before: Written[]): Promise<Content | null> {
  if ('make' in source) {
    const bytes = source.make(before)
    return { size: bytes.length, chunks: [bytes], close: async () => undefined }
  }
  const handle = await open(source.file).catch(ifGone)
  if (handle === null) return null
  const { size } = await handle.stat()
  // A file that grows meanwhile is taken as long as it was when its header was written.
  const chunks = size === 0 ? [] : handle.createReadStream({ end: size - 1, autoClose: false })
  return { size, chunks, close: () => handle.close() }
}

function ifGone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

/** @throws ArchiveDamaged, also after the last entry when the archive's own check sum is wrong */
export async function* readArchive(file: string): AsyncGenerator<ReadEntry> {
  const gunzip = createGunzip()
  pipeline(createReadStream(file), gunzip, () => undefined)
  const reader = blockReader(gunzip)
  try {
    for (;;) {
      const head = decodeHead(await reader.take(blockBytes))
      if (head === null) break
      yield { ...head, chunks: reader.chunks(head.size) }
      await reader.take(paddingOf(head.size))
    }
    await reader.drain()
  } finally {
    gunzip.destroy()
  }
}

function blockReader(stream: AsyncIterable<Buffer>) {
  const pieces = inflated(stream)
  let rest: Buffer = Buffer.alloc(0)

  /** At least one byte, at most so many. */
  async function some(most: number): Promise<Buffer> {
    while (rest.length === 0) {
      const more = await pieces.next()
      if (more.done) throw new ArchiveDamaged('it is cut short')
      rest = more.value
    }
    const taken = rest.subarray(0, most)
    rest = rest.subarray(taken.length)
    return taken
  }

  async function* chunks(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0;) {
      const chunk = await some(left)
      left -= chunk.length
      yield chunk
    }
  }

  async function take(size: number): Promise<Buffer> {
    const parts: Buffer[] = []
    for await (const chunk of chunks(size)) parts.push(chunk)
    return Buffer.concat(parts)
  }

  /** To the end, where gzip compares its check sum. */
  async function drain(): Promise<void> {
    while (!(await pieces.next()).done);
  }

  return { take, chunks, drain }
}

/** @throws ArchiveDamaged where gzip finds a fault */
async function* inflated(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  try {
    yield* stream
  } catch (error) {
    throw isOfGzip(error) ? new ArchiveDamaged('it is cut short or altered', { cause: error }) : error
  }
}

function isOfGzip(error: unknown): boolean {
  return error instanceof Error && /^Z_/.test((error as NodeJS.ErrnoException).code ?? '')
}

/** What was written to a file, or the names in a folder, outlast a power cut from here on. */
export function flushToDisk(place: string): void {
  const descriptor = openSync(place, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
