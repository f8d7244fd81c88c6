/** QTI as it is exchanged: a zip of items with a list of what is in it. */
import { oneLine, reportOf, type Read } from '../entry-of.ts'
import type { ImportRefusal, ImportReport } from '../neutral-question.ts'
import { decodeXml } from '../xml/decode-xml.ts'
import { everyTag, readXml, type Tag } from '../xml/read-xml.ts'
import { openPackage, type PackedFile } from './open-package.ts'
import { readQtiItem } from './read.ts'

interface Part {
  path: string
  /** null: no XML that can be read */
  root: Tag | null
}

export async function readPackage(bytes: Uint8Array): Promise<ImportReport | ImportRefusal> {
  const files = await openPackage(bytes)
  if (files === null) return 'broken-package'
  const parts = files.map(partOf)
  const isAsked = ({ root }: Part) => root === null || root.name === 'assessmentItem'
  return reportOf(inOrder(parts).filter(isAsked).map(readPart))
}

function partOf({ path, bytes }: PackedFile): Part {
  const text = decodeXml(bytes)
  return { path, root: text === null ? null : readXml(text) }
}

/** As the manifest lists them, then by name. */
function inOrder(parts: Part[]): Part[] {
  const manifest = parts.find(({ path }) => /(^|\/)imsmanifest\.xml$/i.test(path))?.root
  const resources = manifest ? everyTag(manifest, ({ name }) => name === 'resource') : []
  const places = new Map(resources.map(({ attributes }, place) => [attributes['href'] ?? '', place]))
  const placeOf = ({ path }: Part) => places.get(path) ?? resources.length
  return [...parts].sort((a, b) => placeOf(a) - placeOf(b) || (a.path < b.path ? -1 : 1))
}

function readPart({ path, root }: Part): Read {
  if (root !== null) {
    const read = readQtiItem(root)
    return { ...read, entry: { ...read.entry, file: path } }
  }
  const name = oneLine(path.split('/').at(-1) ?? path).slice(0, 60)
  return { question: null, entry: { file: path, line: 1, name, outcome: 'skipped', reasons: ['unreadable'] } }
}
