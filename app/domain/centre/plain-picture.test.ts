import { describe, expect, it } from 'vitest'
import { aPicture } from '#tests/support/picture.ts'
import { plainPicture } from './plain-picture.ts'

const picture = Buffer.from(aPicture())
const headEnd = 8 + 25

/** Its checksum is not looked at. */
function chunk(kind: string, text: string): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  return Buffer.concat([length, Buffer.from(kind + text, 'latin1'), Buffer.alloc(4)])
}

function png(...more: Buffer[]): Buffer {
  return Buffer.concat([picture.subarray(0, headEnd), ...more, picture.subarray(headEnd)])
}

function segment(marker: number, text: string): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(text.length + 2, 2)
  return Buffer.concat([head, Buffer.from(text, 'latin1')])
}

const jpegStart = Buffer.from([0xff, 0xd8])
const jpegEnd = Buffer.from([0xff, 0xd9])
/** Points with a stuffed zero and a mark to begin anew. */
const points = Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4])
const drawn = [
  segment(0xe0, 'JFIF\0…'),
  segment(0xe2, 'ICC_PROFILE\0…'),
  segment(0xee, 'Adobe…'),
  segment(0xdb, 'tables'),
  segment(0xc2, 'frame'),
  segment(0xda, 'scan'),
  points,
  segment(0xc4, 'tables of the second scan'),
  segment(0xda, 'scan'),
  points,
]
const jpeg = (...more: Buffer[]) => Buffer.concat([jpegStart, ...more, ...drawn, jpegEnd])

describe('a PNG', () => {
  it('that holds nothing else stays as it is', () => {
    expect(Buffer.from(plainPicture(picture, 'image/png')!).equals(picture)).toBe(true)
  })

  it.each(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf', 'prVt'])('loses its %s', (kind) => {
    const sent = png(chunk(kind, 'Secret place'), chunk('gAMA', '1234'))
    const plain = Buffer.from(plainPicture(sent, 'image/png')!)
    expect(sent.includes('Secret place')).toBe(true)
    expect(plain.equals(png(chunk('gAMA', '1234')))).toBe(true)
  })

  it('loses what is hung on behind its end', () => {
    const sent = Buffer.concat([picture, Buffer.from('Secret place')])
    expect(Buffer.from(plainPicture(sent, 'image/png')!).equals(picture)).toBe(true)
  })

  it('is refused wherever it is cut short', () => {
    for (let length = 8; length < picture.length; length += 1)
      expect(plainPicture(picture.subarray(0, length), 'image/png'), `${length}`).toBeNull()
  })
})

describe('a JPEG', () => {
  it('keeps what points and colours are made of, every scan, to its end', () => {
    expect(Buffer.from(plainPicture(jpeg(), 'image/jpeg')!).equals(jpeg())).toBe(true)
  })

  it.each([
    ['Exif', segment(0xe1, 'Exif\0\0Secret place')],
    ['XMP', segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0Secret place')],
    ['IPTC', segment(0xed, 'Photoshop 3.0\0Secret place')],
    ['a comment', segment(0xfe, 'Secret place')],
    ['a thumbnail', segment(0xe0, 'JFXX\0Secret place')],
    ['further pictures', segment(0xe2, 'MPF\0Secret place')],
    ['filling bytes', Buffer.from([0xff, 0xff])],
  ])('loses %s', (_, more) => {
    expect(Buffer.from(plainPicture(jpeg(more), 'image/jpeg')!).equals(jpeg())).toBe(true)
  })

  it('loses what is hung on behind its end', () => {
    const sent = Buffer.concat([jpeg(), Buffer.from('Secret place')])
    expect(Buffer.from(plainPicture(sent, 'image/jpeg')!).equals(jpeg())).toBe(true)
  })

  it('is refused wherever it is cut short, and where a segment claims no length', () => {
    const whole = jpeg()
    for (let length = 2; length < whole.length; length += 1)
      expect(plainPicture(whole.subarray(0, length), 'image/jpeg'), `${length}`).toBeNull()
    expect(plainPicture(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xd9]), 'image/jpeg')).toBeNull()
  })
})
