/**
 * A picture without what cameras and programs write beside it: places, names, dates, thumbnails. Parts are left out, none
 * is made anew, so that the points stay as they were sent. PNG: ISO/IEC 15948 §5; JPEG: ITU-T T.81 annex B.
 */
import type { Logo } from './logo.ts'

/** @returns the picture with the parts that drawing it needs, up to its end; null for one that is not whole */
export function plainPicture(bytes: Uint8Array, mediaType: Logo['mediaType']): Uint8Array | null {
  const kept = mediaType === 'image/png' ? pngParts(bytes) : jpegParts(bytes)
  return kept === null ? null : joined(kept)
}

/** What colours and points are made of; texts (tEXt, zTXt, iTXt), times (tIME), eXIf and private chunks are not. */
const drawnChunks = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs']

/** A chunk is its length, its kind, its data and a checksum, of four bytes each but the data. */
function pngParts(bytes: Uint8Array): Uint8Array[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return null
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (drawnChunks.includes(kind)) kept.push(bytes.subarray(at, end))
    if (kind === 'IEND') return kept
    at = end
  }
  return null
}

const [endOfImage, startOfScan] = [0xd9, 0xda]

function jpegParts(bytes: Uint8Array): Uint8Array[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept = [bytes.subarray(0, 2)]
  for (let at = 2; at + 2 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1]!
    if (marker === endOfImage) return [...kept, bytes.subarray(at, at + 2)]
    const end = segmentEnd(view, at, marker)
    if (end === null) return null
    if (isDrawn(bytes, at, marker)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return null
}

/** Where the next marker stands: after a segment, and after the points that follow the head of a scan. */
function segmentEnd(view: DataView, at: number, marker: number): number | null {
  // Before a marker there may be any number of filling bytes.
  if (marker === 0xff) return at + 1
  if (at + 4 > view.byteLength) return null
  const length = view.getUint16(at + 2)
  if (length < 2) return null
  const end = at + 2 + length
  return marker === startOfScan ? scanEnd(view, end) : end
}

/** Within points 0xFF is followed by 0, or by a mark to begin anew (D0 to D7). */
function scanEnd(view: DataView, from: number): number | null {
  for (let at = from; at + 1 < view.byteLength; at += 1) {
    const next = view.getUint8(at + 1)
    if (view.getUint8(at) === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return null
}

/** Of the segments for programs, those that say how points become colours: JFIF, an ICC profile, Adobe's transform. */
function isDrawn(bytes: Uint8Array, at: number, marker: number): boolean {
  const begins = (name: string) => [...name].every((letter, nth) => bytes[at + 4 + nth] === letter.charCodeAt(0))
  if (marker === 0xe0) return begins('JFIF\0')
  if (marker === 0xe2) return begins('ICC_PROFILE\0')
  if (marker === 0xee) return begins('Adobe')
  return !(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe && marker !== 0xff
}

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
