/**
 * Opens a zip of QTI items. Only what is XML is unpacked, no more of it than a file of questions needs, and nothing is written to
 * a disk; a zip whose files are larger than it says, or than they may be, is refused before they are read to the end.
 */
import type { Readable } from 'node:stream'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'

export interface PackedFile {
  path: string
  bytes: Uint8Array
}

const largestFile = 300_000
const largestSum = 5_000_000
const mostFiles = 5_000

/** Null for what is no zip, is locked, or holds more than questions. */
export async function openPackage(bytes: Uint8Array): Promise<PackedFile[] | null> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, autoClose: false })
    return await filesOf(zip)
  } catch {
    return null
  }
}

async function filesOf(zip: ZipFile): Promise<PackedFile[] | null> {
  if (zip.entryCount > mostFiles) return null
  const files: PackedFile[] = []
  let sum = 0
  for await (const entry of zip.eachEntry()) {
    if (!/\.xml$/i.test(entry.fileName)) continue
    sum += entry.uncompressedSize
    if (entry.uncompressedSize > largestFile || sum > largestSum) return null
    files.push({ path: entry.fileName, bytes: await contentOf(zip, entry) })
  }
  return files
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const parts: Buffer[] = []
  const stream: Readable = await zip.openReadStreamPromise(entry)
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
