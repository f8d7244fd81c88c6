/**
 * `npm run backup`, `npm run restore`: from the sources where the tools are installed, so that a stale build never speaks for
 * a newer checkout; from the build where it was brought ready-made.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { end, missingPackages } from './installed.mjs'
import { builtFolder, root } from './source-hash.mjs'

const built = path.join(builtFolder, 'command-line.js')

async function load() {
  const [missing] = missingPackages('dependencies')
  if (missing !== undefined) end(`Libraries are not installed (${missing} for one); run "npm ci" first.`)
  if (!missingPackages('devDependencies').includes('tsx')) {
    const { register } = await import('tsx/esm/api')
    register()
    return import(pathToFileURL(path.join(root, 'app/command-line.ts')).href)
  }
  if (!existsSync(built))
    end('There is no build; run "npm ci" (without --omit=dev), or bring a finished build/ folder.')
  return import(pathToFileURL(built).href)
}

const { runCommand } = await load()
const sentence = await runCommand(process.argv.slice(2), process.env, (line) => process.stdout.write(`${line}\n`))
if (sentence !== null) end(sentence)
