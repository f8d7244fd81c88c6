/** A logo as it is sent: which pictures are taken, read off their first bytes, never off a name. */
export interface Logo {
  mediaType: 'image/png' | 'image/jpeg'
  /** pixels */
  width: number
  height: number
}

/** bytes */
export const largestLogo = 100_000

/**
 * What kind of picture this is, and how large.
 * @returns null for anything but a whole-looking PNG (ISO/IEC 15948) or JPEG (ITU-T T.81) of 16 to 4,000 pixels a side
 */
export function readLogo(bytes: Uint8Array): Logo | null {
  const found = readPng(bytes) ?? readJpeg(bytes)
  if (found === null) return null
  const isOf = (side: number) => side >= 16 && side <= 4000
  return isOf(found.width) && isOf(found.height) ? found : null
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function readPng(bytes: Uint8Array): Logo | null {
  if (bytes.length < 33 || !pngStart.every((byte, at) => bytes[at] === byte)) return null
  const view = viewOf(bytes)
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
}

/** The size stands in the first frame header (SOF0 to SOF15, without the tables DHT, JPG and DAC). */
function readJpeg(bytes: Uint8Array): Logo | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const view = viewOf(bytes)
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1]!
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { mediaType: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
  }
  return null
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
