/**
 * A text the parser gave up on: says in the author's words what stands there. The parser names what it expected and
 * where it stopped, which is often far behind the slip; the place told here is that of the slip.
 */
import type { Position } from './fault.ts'
import { positionAt } from './limit.ts'
import { sentence, type FaultCode } from './sentences.ts'
import { componentLike, isAuthorName, ruleOf } from './vocabulary.ts'

/** What `vfile-message` says, as far as it is used. */
export interface ParserMessage {
  reason: string
  ruleId?: string | undefined
  source?: string | undefined
  place?: { line: number; column: number; offset?: number } | { start: { offset?: number } } | undefined
}

export interface PlacedFault extends Position {
  code: FaultCode
  message: string
}

/** @param text what the parser was given, lines as in the file */
export function parseFault(text: string, error: ParserMessage): PlacedFault {
  const { offset, code, words } = slipOf(text, error)
  return { ...positionAt(text, offset), code, message: sentence(code, ...words) }
}

interface Slip {
  offset: number
  code: FaultCode
  words: string[]
}

const slip = (offset: number, code: FaultCode, ...words: string[]): Slip => ({ offset, code, words })

function slipOf(text: string, error: ParserMessage): Slip {
  const at = offsetOf(text, error)
  switch (error.source) {
    case 'micromark-extension-mdx-expression':
      return expressionSlip(text, at, error.ruleId === 'unexpected-eof')
    case 'micromark-extension-mdxjs-esm':
      return slip(moduleStart(text, at), 'import')
    case 'micromark-extension-mdx-jsx':
      return tagSlip(text, at, error)
    case 'mdast-util-mdx-jsx':
      return blockSlip(text, at, error)
    default:
      return slip(at, 'unreadable')
  }
}

function offsetOf(text: string, { place }: ParserMessage): number {
  const offset = place && ('start' in place ? place.start.offset : place.offset)
  return offset ?? text.length
}

/** The brace that opened what could not be read: the last one before the place that is not escaped. */
function expressionSlip(text: string, at: number, open: boolean): Slip {
  const brace = open ? firstOpenBrace(text, at) : lastBefore(text, '{', at)
  const name = /([\w-]+)=$/.exec(text.slice(0, brace))?.[1]
  if (name !== undefined) return slip(brace - name.length - 1, 'expression-value', name, 'value')
  const tag = lastBefore(text, '<', brace)
  if (tag >= 0 && /^<[A-Za-z][^<>]*$/.test(text.slice(tag, brace))) return slip(brace, 'spread')
  return slip(brace, open ? 'brace' : 'expression')
}

function firstOpenBrace(text: string, end: number): number {
  const open: number[] = []
  for (const match of text.slice(0, end).matchAll(/\\.|`+[^`\n]*`+|[{}]/g)) {
    if (match[0] === '{') open.push(match.index)
    else if (match[0] === '}') open.pop()
  }
  return open[0] ?? Math.max(0, text.slice(0, end).lastIndexOf('{'))
}

function lastBefore(text: string, sign: string, at: number): number {
  let index = text.lastIndexOf(sign, at)
  while (index > 0 && text[index - 1] === '\\') index = text.lastIndexOf(sign, index - 1)
  return index
}

/** The line that begins with `import` or `export`, at or above a place. */
function moduleStart(text: string, at: number): number {
  const lines = [...text.slice(0, at + 1).matchAll(/^(?:import|export)\b/gm)]
  return lines.at(-1)?.index ?? text.lastIndexOf('\n', at - 1) + 1
}

/** Something after `<` that is no tag. */
function tagSlip(text: string, at: number, error: ParserMessage): Slip {
  const start = error.ruleId === 'unexpected-eof' ? firstBrokenTag(text, at) : tagStart(text, at)
  const rest = text.slice(start)
  if (rest.startsWith('<!--')) return slip(start, 'html-comment')
  if (/^<[!?%]/.test(rest)) return slip(start, 'raw-html')
  if (/^<(?:https?:|mailto:|www\.)|^<[\w.+-]+@/i.test(rest)) return slip(start, 'angle-link')
  const name = /^<\/?([A-Za-z][\w.:-]*)/.exec(rest)?.[1]
  if (name === undefined || !/^<\/?[A-Za-z][\w.:-]*(?:[\s/>,]|$)/.test(rest)) return slip(start, 'less-than')
  return attributeSlip(text, { start, at, name }, error)
}

function attributeSlip(text: string, tag: { start: number; at: number; name: string }, error: ParserMessage): Slip {
  const written = text.slice(tag.start, tag.at)
  const curly = /[\w-]+=\s*[“”„«‘’]/.exec(text.slice(tag.start, tag.at + 1))
  if (curly) return slip(tag.start + curly.index, 'smart-quotes')
  const property = /([A-Za-z][\w-]*)\s*=\s*$/.exec(written)
  if (property && error.ruleId === 'unexpected-character') {
    const missing = /^[\s/>]/.test(text.slice(tag.at))
    return missing
      ? slip(tag.start + property.index, 'value-missing', property[1]!, 'value')
      : slip(
          tag.start + property.index,
          'unquoted-value',
          property[1]!,
          /^[^\s<>"'{}/]*/.exec(text.slice(tag.at))![0] || 'value',
        )
  }
  // A lower-case word and no property behind it is a sentence that says "less than".
  if (/^[a-z]/.test(tag.name) && !written.includes('=') && error.ruleId === 'unexpected-eof')
    return slip(tag.start, 'less-than')
  return slip(tag.start, 'tag-unreadable', tag.name)
}

function tagStart(text: string, at: number): number {
  return Math.max(0, lastBefore(text, '<', Math.max(0, at - (text[at] === '<' ? 1 : 0))))
}

const wholeTag =
  /<\/?(?:[A-Za-z_$][\w.:$-]*)?(?:\s*(?:[A-Za-z_$][\w:$-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?|\{[^{}]*\}))*\s*\/?\s*>/y

/** The first tag that is begun and never ended. */
function firstBrokenTag(text: string, end: number): number {
  const skip = /\\.|`+[^`\n]*`+|<(?=[/A-Za-z_$>])/g
  for (let match = skip.exec(text); match && match.index <= end; match = skip.exec(text)) {
    if (match[0] !== '<') continue
    wholeTag.lastIndex = match.index
    if (!wholeTag.test(text)) return match.index
    skip.lastIndex = wholeTag.lastIndex
  }
  return tagStart(text, end)
}

/** Tags that are whole, but do not fit together. */
function blockSlip(text: string, at: number, error: ParserMessage): Slip {
  const start = Math.max(0, lastBefore(text, '<', at))
  const name = /^<\/?\s*([\w.:-]*)/.exec(text.slice(start))?.[1] ?? ''
  const opened = /(?:closing tag for|corresponding closing tag for) `<([^`>]*)>` \((\d+):(\d+)/.exec(error.reason)
  if (opened) {
    const offset = offsetAt(text, Number(opened[2]), Number(opened[3]))
    const crossed = error.reason.startsWith('Unexpected closing tag') && name !== ''
    return crossed && isKnown(opened[1]!)
      ? slip(start, 'closing-mismatch', opened[1]!, name)
      : openSlip(offset, opened[1]!)
  }
  if (name === '') return slip(start, 'fragment')
  if (!isKnown(name)) return tagNameSlip(start, name)
  return slip(start, error.ruleId === 'unexpected-closing-slash' ? 'unopened-block' : 'misplaced-closing', name)
}

/** A tag that is opened and not closed where it should be. */
function openSlip(offset: number, name: string): Slip {
  if (name === '') return slip(offset, 'fragment')
  if (!isKnown(name)) return tagNameSlip(offset, name)
  return slip(offset, isAuthorName(name) && ruleOf(name).place === 'text' ? 'unclosed-words' : 'unclosed-block', name)
}

/** Upper-case names are taken for components, known or not. */
function isKnown(name: string): boolean {
  return /^[A-Z]/.test(name)
}

function tagNameSlip(offset: number, name: string): Slip {
  const meant = componentLike(name)
  return meant === null ? slip(offset, 'html-tag', name) : slip(offset, 'component-case', meant)
}

function offsetAt(text: string, line: number, column: number): number {
  let start = 0
  for (let count = 1; count < line; count++) start = text.indexOf('\n', start) + 1
  return start + column - 1
}
