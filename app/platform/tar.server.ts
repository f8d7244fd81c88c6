/**
 * Headers of a tar archive (POSIX.1-1988 "ustar", plain files alone): the least that any tar program opens. Sizes beyond
 * 8 GB are written in base 256, as GNU tar, bsdtar and Python do.
 */

export const blockBytes = 512

export interface TarHead {
  /** parts divided by `/`; at most 100 bytes, or 255 with a `/` in the right place */
  path: string
  /** bytes that follow, before they are filled up to a whole block */
  size: number
}

/** A name that no tar can hold. */
export class NameTooLong extends Error {}

/** The archive is cut short, altered, or was never one. */
export class ArchiveDamaged extends Error {}

const largestOctal = 8 ** 11 - 1

/** @param at seconds since 1970. @throws NameTooLong */
export function encodeHead({ path, size }: TarHead, at: number): Buffer {
  const block = Buffer.alloc(blockBytes)
  const [prefix, name] = dividedPath(path)
  block.write(name, 0, 100)
  block.write('0000600\0' + '0000000\0' + '0000000\0', 100)
  if (size <= largestOctal) block.write(`${octal(size, 11)}\0`, 124)
  else block.writeBigUInt64BE(BigInt(size), block.writeUInt8(0x80, 124) + 3)
  block.write(`${octal(at, 11)}\0`, 136)
  block.write('        0', 148)
  block.write('ustar\0' + '00', 257)
  block.write(prefix, 345, 155)
  block.write(`${octal(sumOf(block), 6)}\0 `, 148)
  return block
}

/** @returns null for the empty block that ends an archive. @throws ArchiveDamaged */
export function decodeHead(block: Buffer): TarHead | null {
  if (block.every((byte) => byte === 0)) return null
  const checked = Buffer.from(block).fill(' ', 148, 156)
  if (parseInt(textAt(block, 148, 8), 8) !== sumOf(checked)) throw new ArchiveDamaged('a header is altered')
  if (!['0', '\0'].includes(String.fromCharCode(block[156] ?? 0)))
    throw new ArchiveDamaged('it holds something that is not a plain file')
  const prefix = textAt(block, 345, 155)
  const name = textAt(block, 0, 100)
  const size = block[124] === 0x80 ? Number(block.readBigUInt64BE(128)) : parseInt(textAt(block, 124, 12), 8)
  if (!Number.isSafeInteger(size)) throw new ArchiveDamaged('a header has no size')
  return { path: prefix === '' ? name : `${prefix}/${name}`, size }
}

/** Zeros that fill a file up to a whole block. */
export function paddingOf(size: number): number {
  return (blockBytes - (size % blockBytes)) % blockBytes
}

function dividedPath(path: string): [prefix: string, name: string] {
  if (Buffer.byteLength(path) <= 100) return ['', path]
  for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)]
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100) return [prefix, name]
  }
  throw new NameTooLong(`The name ${path} is too long for an archive; give the file a shorter one.`)
}

const octal = (number: number, figures: number) => Math.trunc(number).toString(8).padStart(figures, '0')

const sumOf = (block: Buffer) => block.reduce((sum, byte) => sum + byte, 0)

function textAt(block: Buffer, from: number, length: number): string {
  const bytes = block.subarray(from, from + length)
  const end = bytes.indexOf(0)
  return bytes.toString('utf8', 0, end === -1 ? length : end).trim()
}
