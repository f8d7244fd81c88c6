/**
 * What a text must be before anything parses it: not too large, not too deep, no signs that cannot be seen. The figures
 * are rough on purpose: they keep a parser from running away, the gate judges the tree itself afterwards.
 */
import type { Fault, Position } from './fault.ts'
import { sentence, type FaultCode } from './sentences.ts'

export const largestText = 200 * 1024
export const deepestNesting = 40

/**
 * Signs that turn the direction of what follows, end lines unseen, or hide inside words: control characters, direction
 * overrides, embeddings and isolates, zero-width spaces, tags. The marks LRM, RLM, ALM and the joiners are part of
 * honest Arabic and Persian and stay.
 */
const hidden =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]|[\u{e0000}-\u{e007f}]/u

/** Reads bytes as UTF-8 text; a byte order mark is left out. Null when they are something else. */
export function readText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** @returns at most one fault: the first that would make it unwise to go on */
export function limitFaults(file: string, text: string): Fault[] {
  const fault = (code: FaultCode, { line, column }: Position) => [{ file, line, column, code, message: sentence(code) }]
  if (Buffer.byteLength(text) > largestText) return fault('too-large', { line: 1, column: 1 })
  const unseen = findHidden(text)
  if (unseen >= 0) return fault('hidden-character', positionAt(text, unseen))
  const deep = findTooDeep(text)
  return deep >= 0 ? fault('too-deep', positionAt(text, deep)) : []
}

/** Where the first sign stands that cannot be seen; -1 when there is none. */
export function findHidden(text: string): number {
  return text.search(hidden)
}

/** Line and column of an offset; lines end with LF, CR LF or CR. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}

/** Offset of the first line or sign that stands too deep; -1 when none does. */
function findTooDeep(text: string): number {
  const found = [deepPrefix(text), deepBrackets(text), deepTags(text), deepEmphasis(text)].filter(
    (offset) => offset >= 0,
  )
  return found.length === 0 ? -1 : Math.min(...found)
}

/** Quotes and lists nest by what stands before a line: `> > - 1. …`, or by its indentation. */
function deepPrefix(text: string): number {
  for (const line of text.matchAll(/^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])|[ \t]+)+/gm)) {
    const marks = line[0].match(/>|[-+*]|\d+[.)]/g)?.length ?? 0
    const indentation = line[0].replace(/\t/g, '    ').length
    if (marks > deepestNesting || indentation > deepestNesting * 2) return line.index
  }
  return -1
}

function deepBrackets(text: string): number {
  let depth = 0
  for (const match of text.matchAll(/\\.|[[\](){}]|\n[ \t]*\r?\n/g)) {
    const sign = match[0]
    if (sign.startsWith('\\')) continue
    if (sign.startsWith('\n')) depth = 0
    else depth = '[({'.includes(sign) ? depth + 1 : Math.max(0, depth - 1)
    if (depth > deepestNesting) return match.index
  }
  return -1
}

function deepTags(text: string): number {
  let depth = 0
  for (const match of text.matchAll(/<(\/?)[A-Za-z_$>][^<>]*?(\/?)>|<>/g)) {
    if (match[1] === '/') depth = Math.max(0, depth - 1)
    else if (match[2] !== '/') depth += 1
    if (depth > deepestNesting) return match.index
  }
  return -1
}

/** Runs of `*` and `_` that open, less those that close, within one paragraph. */
function deepEmphasis(text: string): number {
  let depth = 0
  for (const match of text.matchAll(/\\.|(?<![*_])[*_]+|\n[ \t]*\r?\n/g)) {
    const [run] = match
    if (run.startsWith('\\')) continue
    if (run.startsWith('\n')) depth = 0
    else if (isWord(text[match.index - 1])) depth = Math.max(0, depth - run.length)
    else if (isWord(text[match.index + run.length])) depth += run.length
    if (depth > deepestNesting) return match.index
  }
  return -1
}

function isWord(sign: string | undefined): boolean {
  return sign !== undefined && /[^\s\p{P}]/u.test(sign)
}
