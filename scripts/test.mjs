/**
 * `npm test`: everything, as CI runs it. `npm test -- journeys data` runs the named steps alone. It finds or installs a
 * Chromium, brings its own PostgreSQL, and says plainly what it skipped.
 */
import { quickSteps } from './check.mjs'
import { findChromium } from './chromium.mjs'
import { startPostgres } from './postgres.mjs'
import { isBuilt } from './source-hash.mjs'
import { runSteps, tool } from './steps.mjs'

const say = (sentence) => process.stdout.write(`${sentence}\n`)

async function onBothDatabases() {
  const server = await startPostgres()
  try {
    return await tool('vitest', ['run', '--project', 'data', '--reporter', 'dot'], {
      DIALECTS: 'sqlite,postgres',
      DARASA_TEST_POSTGRES: server.url,
    })
  } finally {
    await server.stop()
  }
}

async function build() {
  if (isBuilt()) return true
  const made = await tool('tsx', ['scripts/build.mjs'])
  return made
}

async function journeys() {
  const chromium = await findChromium(say)
  if (chromium === null)
    return {
      skipped: 'no Chromium was found; install one (Debian: apt-get install chromium) or set CHROMIUM to its path',
    }
  return tool('playwright', ['test'], { CHROMIUM: chromium })
}

const steps = [
  ...quickSteps,
  {
    name: 'content',
    run: async () =>
      (await tool('tsx', ['scripts/content-check.ts'])) &&
      tool('vitest', ['run', '--project', 'content', '--reporter', 'dot']),
  },
  { name: 'data on SQLite and PostgreSQL', run: onBothDatabases },
  { name: 'build', run: build },
  {
    name: 'access and secrets on the built server',
    run: () => tool('vitest', ['run', '--project', 'server', '--reporter', 'dot']),
  },
  {
    name: 'torture, short form',
    run: () => tool('vitest', ['run', '--project', 'torture', '--reporter', 'dot']),
  },
  { name: 'journeys in a browser', run: journeys },
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((word) => !steps.some((step) => step.name.includes(word)))
if (unknown.length > 0) {
  process.stderr.write(
    `No step is called ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join('; ')}\n`,
  )
  process.exit(1)
}
await runSteps(wanted.length === 0 ? steps : steps.filter((step) => wanted.some((word) => step.name.includes(word))))
