/** One hash over everything the build is made from: the build is skipped when it carries the hash of its sources. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')

const sources = [
  'app',
  'db',
  'scripts/build.mjs',
  'scripts/build-styles.mjs',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'remix.config.js',
  'tsconfig.json',
]

export function sourceHash() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesUnder(path.join(root, source))).sort()) {
    if (/\.test\.tsx?$|\.md$/.test(file)) continue
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(place) {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place).flatMap((name) => filesUnder(path.join(place, name)))
}

/** What serves; `build.mjs` makes it elsewhere and moves it here when it is whole. */
export const builtFolder = path.join(root, 'build')

const hashFile = path.join(builtFolder, 'hash')

/** Does `build/` stand, made from the sources as they are now? */
export function isBuilt() {
  return existsSync(hashFile) && readFileSync(hashFile, 'utf8') === sourceHash()
}
