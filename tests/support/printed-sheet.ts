/** A certificate's file as a reader has it: its words, its square code, and the sheet as a picture. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CertificateInput } from '#app/domain/credential/certificate.ts'
import { paperToolsLacking } from '../../scripts/paper-tools.mjs'

/** What keeps this machine from looking into a file (poppler, zbar), said in the sum of `npm test`; null when nothing does. */
export const notLookedAt = paperToolsLacking()

const dotsPerInch = 150
/** The sheet and its frame in millimetres, as the template sets them; below the last line hang tails of letters, up to 2 mm. */
const frame = { width: 297, height: 210, band: 7.2, side: 20.5, top: 10, bottom: 7 - 2 }

/** Edges in millimetres from the top left corner. */
export interface Box {
  text: string
  left: number
  top: number
  right: number
  bottom: number
}

export interface PrintedSheet {
  /** size of each page in millimetres */
  pages: { width: number; height: number }[]
  /** all words in logical order, without marks of direction, one space between them */
  text: string
  /** each word where it stands; the letters of right-to-left words from the left, as they are drawn */
  boxes: Box[]
  /** what the square code says */
  code: string
  picture: Picture
}

/** Grey, one byte a dot, from the top left corner; 0 is ink. */
export interface Picture {
  width: number
  height: number
  dots: Uint8Array
}

export function printSheet(pdf: Uint8Array): PrintedSheet {
  const folder = mkdtempSync(path.join(tmpdir(), 'darasa-sheet-'))
  const [file, picture] = [path.join(folder, 'sheet.pdf'), path.join(folder, 'sheet')]
  const run = (tool: string, ...args: string[]) =>
    execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    writeFileSync(file, pdf)
    run('pdftoppm', '-gray', '-singlefile', '-r', String(dotsPerInch), file, picture)
    const placed = run('pdftotext', '-bbox', file, '-')
    return {
      pages: [...placed.matchAll(/<page width="([\d.]+)" height="([\d.]+)"/g)].map(([, width, height]) => ({
        width: millimetres(width!),
        height: millimetres(height!),
      })),
      text: tidy(run('pdftotext', file, '-')),
      boxes: boxesOf(placed),
      code: run('zbarimg', '-q', '--raw', `${picture}.pgm`).trim(),
      picture: readPicture(readFileSync(`${picture}.pgm`)),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** All that keeps this sheet from being that certificate; empty when it is whole. */
export function sheetFaults(sheet: PrintedSheet, wanted: CertificateInput): string[] {
  const [time, completed] = wanted.facts
  const said: [string, string][] = [
    ['name', wanted.recipientName],
    ['course', wanted.course.text],
    ['time', time!.detail],
    ['date', completed!.detail],
    ['number', wanted.number.detail],
    ['address', wanted.address.replace(/^https?:\/\//, '')],
    ...wanted.signatories.map(({ name }): [string, string] => ['signatory', name]),
  ]
  return [
    ...said.filter(([, words]) => !says(sheet.text, words)).map(([what]) => `${what} not said`),
    ...(sheet.code === wanted.address ? [] : ['code leads elsewhere']),
    ...(isOneSheet(sheet) ? [] : ['not one sheet']),
    ...(nameIsDrawn(sheet, wanted.recipientName) ? [] : ['name not drawn']),
    ...marginsOf(frame)
      .filter((margin) => ink(sheet.picture, margin) > 0)
      .map(({ text }) => `ink in the ${text} margin`),
    ...covered(sheet.boxes),
  ]
}

/** Between Arabic words and figures the space moves when it is read back: words as they are, figures without spaces. */
function says(text: string, words: string): boolean {
  const close = (said: string) => said.replace(/ /g, '')
  return /\d/.test(words) ? close(text).includes(close(tidy(words))) : text.includes(tidy(words))
}

function isOneSheet({ pages }: PrintedSheet): boolean {
  const [page] = pages
  return pages.length === 1 && Math.abs(page!.width - frame.width) < 0.1 && Math.abs(page!.height - frame.height) < 0.1
}

/** The name is the largest of all words: letters of 22 points cover a good part of their boxes. */
function nameIsDrawn({ boxes, picture }: PrintedSheet, name: string): boolean {
  const drawn = boxesOfName(boxes, name)
  return drawn.length === tidy(name).split(' ').length && drawn.every((box) => ink(picture, box) > 0.05)
}

/** Where each word of the name stands, as far as it is found; the largest where a word stands twice. */
export function boxesOfName(boxes: Box[], name: string): Box[] {
  return tidy(name)
    .split(' ')
    .flatMap((word) => {
      const found = boxes.filter(({ text }) => text === word || text === [...word].reverse().join(''))
      return found.sort((a, b) => b.bottom - b.top - (a.bottom - a.top)).slice(0, 1)
    })
}

/** The four empty strips between the cloth, the edges of the paper and the words. */
function marginsOf({ width, height, band, side, top, bottom }: typeof frame): Box[] {
  const hair = 0.4
  const within = { top: band + hair, bottom: height - band - hair }
  return [
    { text: 'left', left: 0, right: side - hair, ...within },
    { text: 'right', left: width - side + hair, right: width, ...within },
    { text: 'upper', left: 0, right: width, top: band + hair, bottom: band + top - hair },
    { text: 'lower', left: 0, right: width, top: height - band - bottom + hair, bottom: height - band - hair },
  ]
}

/** The share of dots in a box that are dark. */
function ink({ width, height, dots }: Picture, box: Box): number {
  const at = (millimetre: number, end: number) =>
    Math.min(end, Math.max(0, Math.round((millimetre * dotsPerInch) / 25.4)))
  const [left, right, top, bottom] = [
    at(box.left, width),
    at(box.right, width),
    at(box.top, height),
    at(box.bottom, height),
  ]
  let dark = 0
  for (let row = top; row < bottom; row++) {
    for (const dot of dots.subarray(row * width + left, row * width + right)) if (dot < 128) dark++
  }
  return dark / Math.max(1, (right - left) * (bottom - top))
}

/** A copy of a picture with one box all in one grey. */
export function painted(picture: Picture, box: Omit<Box, 'text'>, grey: number): Picture {
  const at = (millimetre: number) => Math.round((millimetre * dotsPerInch) / 25.4)
  const dots = picture.dots.slice()
  for (let row = at(box.top); row < at(box.bottom); row++) {
    dots.fill(grey, row * picture.width + at(box.left), row * picture.width + at(box.right))
  }
  return { ...picture, dots }
}

/** Words that lie on one another by more than half: boxes hold room above and below the letters. */
function covered(boxes: Box[]): string[] {
  const area = (box: Box) => (box.right - box.left) * (box.bottom - box.top)
  const shared = (a: Box, b: Box) =>
    Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
    Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
  return boxes.flatMap((one, nth) =>
    boxes
      .slice(nth + 1)
      .filter((other) => shared(one, other) > Math.min(area(one), area(other)) / 2)
      .map((other) => `“${one.text}” lies on “${other.text}”`),
  )
}

function boxesOf(placed: string): Box[] {
  const words = placed.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)
  return [...words].map(([, left, top, right, bottom, text]) => ({
    text: tidy(text!),
    left: millimetres(left!),
    top: millimetres(top!),
    right: millimetres(right!),
    bottom: millimetres(bottom!),
  }))
}

function millimetres(points: string): number {
  return (Number(points) * 25.4) / 72
}

/** As a reader copies them: without marks of direction. */
function tidy(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A grey picture of one byte a dot (PGM, "P5"). */
function readPicture(file: Buffer): Picture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString('latin1'))
  if (!head) throw new Error('The picture is not in the form that was asked for.')
  return { width: Number(head[1]), height: Number(head[2]), dots: new Uint8Array(file.subarray(head[0].length)) }
}
