/**
 * `npm run bench`, after the build: makes a site with a past, measures it, writes bench/results.json and docs/performance.md.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
import { findChromium } from '../../scripts/chromium.mjs'
import { root } from '#tests/architecture/sources.ts'
import { chanceFrom } from '#tests/torture/chance.ts'
import { copyContent } from './content.ts'
import { loadIds } from './loads.ts'
import { measureRequests, type Requests } from './measure-requests.ts'
import { describeMachine, describeSources, loadAverage } from './machine.ts'
import { performancePage } from './page.ts'
import type { Results } from './results.ts'
import { measureStarts } from './starts.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

const options = {
  rounds: { type: 'string', default: '7' },
  seed: { type: 'string', default: '20261126' },
  /** learners who were there before */
  past: { type: 'string', default: '300' },
  only: { type: 'string' },
  /** writes the page anew from what the last run has found */
  page: { type: 'boolean', default: false },
  profile: { type: 'string' },
} as const

const { values } = parseArgs({ options })
const [rounds, seed, past] = [Number(values.rounds), Number(values.seed), Number(values.past)]
const only = values.only?.split(',') ?? [...loadIds]
const unknown = only.filter((id) => !(loadIds as readonly string[]).includes(id))
if (unknown.length > 0 || ![seed, past].every(Number.isSafeInteger) || !(rounds >= 1)) {
  process.stderr.write(`Write numbers for --rounds, --past and --seed; --only takes ${loadIds.join(', ')}.\n`)
  process.exit(1)
}

const file = path.join(root, 'bench', 'results.json')
const folder = mkdtempSync(path.join(tmpdir(), 'darasa-bench-'))
const [varFolder, content] = [path.join(folder, 'var'), path.join(folder, 'content')]
copyContent(content)
const environment = { NODE_ENV: 'production', DARASA_CONTENT: content, DARASA_VAR: varFolder }
const run = { environment, varFolder, chance: chanceFrom(seed), rounds, past, say }
try {
  if (values.page) writePage(JSON.parse(readFileSync(file, 'utf8')) as Results)
  else if (values.only === undefined) await whole()
  else report(await measureRequests({ ...run, only, profile: values.profile, chromium: null }))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function whole(): Promise<void> {
  const before = loadAverage()
  const chromium = await findChromium(say)
  if (chromium === null) say('No Chromium was found: the lesson in a browser is left out.')
  say('Starting …')
  const starts = await measureStarts(environment)
  const { others, ...requests } = await measureRequests({ ...run, only, profile: values.profile, chromium })
  const results: Results = {
    version: 1,
    madeOn: new Date().toISOString().slice(0, 10),
    commit: describeSources(),
    seed,
    rounds,
    machine: describeMachine(),
    disturbance: { load: [before, loadAverage()], others },
    ...requests,
    starts,
  }
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, await format(JSON.stringify(rounded(results)), { parser: 'json', printWidth: 120 }))
  writePage(rounded(results))
  report(requests)
  say('Written: bench/results.json, docs/performance.md')
}

function writePage(results: Results): void {
  writeFileSync(path.join(root, 'docs', 'performance.md'), performancePage(results))
}

/** Four figures behind the point: what is behind them was not measured. */
function rounded<T>(value: T): T {
  const short = (_: string, one: unknown) => (typeof one === 'number' ? Math.round(one * 1e4) / 1e4 : one)
  return JSON.parse(JSON.stringify(value, short)) as T
}

function report({ outcomes, memory }: Pick<Requests, 'outcomes' | 'memory'>): void {
  for (const [id, { cpu, ratio, perSecond, p95 }] of Object.entries(outcomes)) {
    const times = `${ratio.median.toFixed(2)} × (${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)})`
    const pace = `${perSecond.median.toFixed(1)} a second, p95 ${p95.toFixed(0)} ms`
    say(`${id.padEnd(20)} ${cpu.median.toFixed(2).padStart(7)} ms CPU  ${times}  ${pace}`)
  }
  say(`memory (PSS): ${memory.idle.pss.toFixed(0)} MB idle, ${memory.loaded.pss.toFixed(0)} MB after the load`)
}
