import { describe, expect, it } from 'vitest'
import { readLogo } from './logo.ts'

function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(40)
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]).copy(bytes)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

/** APP0, then a baseline frame. */
function jpeg(width: number, height: number): Uint8Array {
  const app0 = Buffer.from([0xff, 0xe0, 0, 16, ...Buffer.alloc(14)])
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3, ...Buffer.alloc(12)])
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return Buffer.concat([Buffer.from([0xff, 0xd8]), app0, frame])
}

describe('a logo', () => {
  it('is a PNG or a JPEG, known by its bytes', () => {
    expect(readLogo(png(300, 120))).toEqual({ mediaType: 'image/png', width: 300, height: 120 })
    expect(readLogo(jpeg(640, 200))).toEqual({ mediaType: 'image/jpeg', width: 640, height: 200 })
  })

  it.each([
    ['a drawing with a script', Buffer.from('<svg onload="alert(1)"/>')],
    ['nothing', Buffer.alloc(0)],
    ['a PNG that is cut short', png(300, 120).subarray(0, 20)],
    ['a JPEG without a frame', jpeg(640, 200).subarray(0, 20)],
    ['a JPEG whose segment claims no length', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xff, 0, 0, 0, 0])],
    ['a PNG of one point', png(1, 1)],
    ['a PNG as wide as a wall', png(40_000, 100)],
  ])('is not %s', (_, bytes) => {
    expect(readLogo(bytes)).toBeNull()
  })
})
