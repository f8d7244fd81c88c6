/** What an edition is made of, as a hash: the same hash means the same edition, so nothing needs to be done. */
import { createHash } from 'node:crypto'
import type { CompileJob } from './compiled-document.ts'
import type { SourceFolder } from './locate-content.server.ts'
import type { SharedContent } from './shared-sources.ts'

/** Grows when the same sources become other pages: a new view of a component, say. Old editions keep their pages. */
export const rendering = 6

/** Over the texts of a course and over what they name of the shared content. */
export function hashCourse(folder: SourceFolder, shared: SharedContent): string {
  const texts = folder.sources.map(({ path, text }) => [path, text, namedIn(text, shared)])
  return digest([rendering, folder.name, texts])
}

/** Over everything that one compiled text depends on. */
export function hashJob(job: CompileJob, shared: SharedContent): string {
  return digest([rendering, job, namedIn(job.text, shared)])
}

/** Hashes of the terms and datasets that a text names; one too many does no harm. The reach of a pattern is bounded: no
 * text has been through the gate yet. */
function namedIn(text: string, { glossary, datasets }: SharedContent): string[] {
  const terms = namesIn(text, /<Term\b[\s\S]{0,300}?\bid\s*=\s*["']([^"']{1,80})["']/g).map((id) => glossary.get(id))
  const drawn = namesIn(text, /<(?:Chart|DataTable)\b[\s\S]{0,3000}?\bdata\s*=\s*["']([^"']{1,80})["']/g)
  const linked = namesIn(text, /\(\/data\/([a-z0-9_-]{1,80})/g)
  const tables = [...new Set([...drawn, ...linked])].sort().map((name) => datasets.get(name))
  return [...terms, ...tables].flatMap((value) => (value ? [remembered(value)] : []))
}

function namesIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))].sort()
}

const known = new WeakMap<object, string>()

/** A dataset may be large and named by many texts. */
function remembered(value: object): string {
  const hash = known.get(value) ?? digest(value)
  known.set(value, hash)
  return hash
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
