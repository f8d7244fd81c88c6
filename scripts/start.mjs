/** `npm start`: builds what changed, then serves. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { isBuilt, root } from './source-hash.mjs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

function end(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

if (major < 20 || (major === 20 && minor < 19))
  end(`Node ${process.versions.node} is too old; install Node 20.19 or newer (24 is best).`)
if (!existsSync(path.join(root, 'node_modules'))) end('The libraries are not installed; run "npm ci" first.')

if (!isBuilt()) {
  if (!existsSync(path.join(root, 'node_modules/@remix-run/dev'))) {
    end(
      'The build is older than its sources and the tools to make it are not installed; run "npm ci" (without --omit=dev), or bring a finished build/ folder.',
    )
  }
  process.stdout.write('Building, this takes about half a minute …\n')
  const { build } = await import('./build.mjs')
  await build()
}

process.env.NODE_ENV ??= 'production'
const { main } = await import('../build/main.js')
await main(process.env)
