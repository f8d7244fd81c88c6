/** Serves the build as `npm start` does, with the empty routes added; `run-bench.ts` bundles this file into the build. */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { builtFiles } from '#app/http/edge/built-files.ts'
import { withEmptyRoutes } from './empty-routes.tsx'

// The built file itself, by a path that the bundler leaves alone: what is measured is what is served.
const built = pathToFileURL(path.join(import.meta.dirname, 'main.js')).href
const { main } = (await import(built)) as typeof import('#app/main.ts')
await main(process.env, async () => {
  const served = await builtFiles(import.meta.dirname)
  return { ...served, remix: withEmptyRoutes(served.remix as ServerBuild) }
})
