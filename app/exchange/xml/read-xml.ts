/**
 * XML of other systems as a plain tree. A document type is refused, and with it every entity that a file could define: what
 * remains are the five references of XML and those by number.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser'

export interface Tag {
  /** without a prefix */
  name: string
  attributes: Record<string, string>
  /** tags and words as they stand */
  children: (Tag | string)[]
  /** where it begins, in characters of the file */
  start: number
}

const cdata = '#cdata'

type Node = Record<string | symbol, unknown>
interface TextNode {
  '#text': string
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  removeNSPrefix: true,
  captureMetaData: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  cdataPropName: cdata,
  maxNestedTags: 60,
})

const place = XMLParser.getMetaDataSymbol() as symbol

/** @returns its root; null for what is no well-formed XML, has a document type, or nests deeper than any file of questions */
export function readXml(text: string): Tag | null {
  const markup = withoutCdata(text)
  if (markup === null || /<!(?:DOCTYPE|ENTITY)/i.test(markup) || XMLValidator.validate(text) !== true) return null
  const nodes = parsed(text)
  const roots = nodes?.map(tagOf).filter((node) => typeof node !== 'string') ?? []
  return roots.length === 1 ? roots[0]! : null
}

/** Null when one is not closed. */
function withoutCdata(text: string): string | null {
  const [first = '', ...rest] = text.split('<![CDATA[')
  let markup = first
  for (const piece of rest) {
    const end = piece.indexOf(']]>')
    if (end < 0) return null
    markup += piece.slice(end + 3)
  }
  return markup
}

function parsed(text: string): Node[] | null {
  try {
    return parser.parse(text) as Node[]
  } catch {
    return null
  }
}

function tagOf(node: Node): Tag | string {
  if ('#text' in node) return dereferenced(String(node['#text']))
  if (cdata in node) return (node[cdata] as TextNode[]).map((words) => words['#text']).join('')
  const name = Object.keys(node).find((key) => key !== ':@') ?? ''
  const attributes = Object.entries((node[':@'] ?? {}) as Record<string, unknown>)
  return {
    name,
    attributes: Object.fromEntries(attributes.map(([key, value]) => [key, dereferenced(String(value))])),
    children: (node[name] as Node[]).map(tagOf),
    start: (node[place] as { startIndex?: number } | undefined)?.startIndex ?? 0,
  }
}

const references: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function dereferenced(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (all: string, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return references[name.toLowerCase()]!
      const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : all
    },
  )
}

/** The first tag of a name directly in another. */
export function childOf(tag: Tag | undefined, name: string): Tag | undefined {
  return childrenOf(tag, name)[0]
}

export function childrenOf(tag: Tag | undefined, name: string): Tag[] {
  return tagsIn(tag).filter((child) => child.name === name)
}

export function tagsIn(tag: Tag | undefined): Tag[] {
  return (tag?.children ?? []).filter((child) => typeof child !== 'string')
}

/** All of one name, at any depth, in their order. */
export function everyTag(tag: Tag, isWanted: (tag: Tag) => boolean): Tag[] {
  return [tag, ...tagsIn(tag)].flatMap((one) => (one === tag ? (isWanted(one) ? [one] : []) : everyTag(one, isWanted)))
}

/** Every word in it, tags left out. */
export function textOf(tag: Tag | undefined): string {
  return (tag?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** Line of the file in which each place stands, from 1; asked for rising places. */
export function lineCounter(text: string): (start: number) => number {
  let line = 1
  let at = 0
  return (start) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < start; next = text.indexOf('\n', at)) {
      line++
      at = next + 1
    }
    return line
  }
}
