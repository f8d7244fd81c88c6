/** The sources as the architecture tests see them: paths and what each file imports. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

export interface Source {
  /** from the project's root, with forward slashes */
  path: string
  text: string
  imports: string[]
  /** those of the imports that are still there when the program runs */
  values: string[]
}

/** Every TypeScript file below a folder. */
export function sourcesUnder(folder: string): Source[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .sort()
    .map((file) => readSource(file, readFileSync(path.join(root, file), 'utf8')))
}

export function readSource(file: string, text: string): Source {
  const withoutTypes = text.replace(/(^|\n)\s*(import|export)\s+type\s[^'"`;]*?from\s*['"][^'"]+['"]/g, '$1')
  return { path: file, text, imports: importsOf(file, text), values: importsOf(file, withoutTypes) }
}

const patterns = [
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]/g,
  /(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
]

/** Own files a source imports, as paths from the root; packages keep their name. */
function importsOf(file: string, text: string): string[] {
  const found = patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), (match) => match[1] ?? ''))
  return found.map((name) => {
    if (name.startsWith('#')) return name.slice(1)
    return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name
  })
}
