/**
 * `npm run bench`: measures the built server and writes bench/results.json and docs/performance.md. `-- --only lesson,save`
 * measures these alone and writes nothing; with `--profile FOLDER` the server leaves a CPU profile there. `-- --page` writes
 * the page anew from the last results.
 */
import path from 'node:path'
import { needEverything } from './installed.mjs'
import { builtFolder, isBuilt } from './source-hash.mjs'
import { tool } from './steps.mjs'

needEverything()
if (!isBuilt() && !(await tool('tsx', ['scripts/build.mjs']))) process.exit(1)
const { bundleForServer } = await import('./build.mjs')
await bundleForServer({ 'bench-server': 'tests/bench/serve.ts' }, builtFolder)
if (!(await tool('tsx', [path.join('tests', 'bench', 'run-bench.ts'), ...process.argv.slice(2)]))) process.exit(1)
