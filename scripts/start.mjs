/** `npm start`: builds what changed, then serves. */
import { end, missingPackages } from './installed.mjs'
import { isBuilt } from './source-hash.mjs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19))
  end(`Node ${process.versions.node} is too old; install Node 20.19 or newer (24 is best).`)
const missing = missingPackages('dependencies')
if (missing.length > 0) end(`Libraries are not installed (${missing[0]} for one); run "npm ci" first.`)

if (!isBuilt()) {
  const [tool] = missingPackages('devDependencies')
  if (tool !== undefined) {
    end(
      `The build is older than its sources, and ${tool}, which makes it, is not installed; run "npm ci" (without --omit=dev), or bring a finished build/ folder.`,
    )
  }
  process.stdout.write('Building, this takes about half a minute …\n')
  const { build } = await import('./build.mjs')
  await build()
}

process.env.NODE_ENV ??= 'production'
const { main } = await import('../build/main.js')
await main(process.env)
