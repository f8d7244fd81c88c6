/**
 * `npm run bench`: the cost of a page as a ratio to an empty document of the same run, on the built server, by CPU time of
 * the serving process. `npm run bench -- 400` asks each page so many times.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from './postgres.mjs'
import { root } from './source-hash.mjs'

const times = Number(process.argv[2] ?? 400)
const folder = mkdtempSync(path.join(tmpdir(), 'darasa-bench-'))
const port = await freePort()
const url = `http://localhost:${port}`
const child = spawn(process.execPath, ['scripts/start.mjs'], {
  cwd: root,
  env: { ...process.env, PORT: String(port), DARASA_VAR: folder },
  stdio: ['ignore', 'ignore', 'inherit'],
})

for (;;) {
  const answer = await fetch(`${url}/readyz`).catch(() => null)
  if (answer?.status === 200) break
  await new Promise((resolve) => setTimeout(resolve, 50))
}

/** CPU time of the server so far, in milliseconds (proc_pid_stat(5): utime and stime in hundredths). */
function cpu() {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** Proportional set size, in megabytes. */
function memory() {
  const line = readFileSync(`/proc/${child.pid}/smaps_rollup`, 'utf8')
    .split('\n')
    .find((text) => text.startsWith('Pss:'))
  return Math.round(Number(line?.match(/\d+/)?.[0]) / 1024)
}

async function costOf(page) {
  const ask = async () => (await fetch(url + page, { headers: { 'accept-encoding': 'br' } })).arrayBuffer()
  for (let i = 0; i < times / 2; i++) await ask()
  const begun = cpu()
  for (let i = 0; i < times; i += 8) await Promise.all(Array.from({ length: 8 }, ask))
  return (cpu() - begun) / times
}

const idle = memory()
const pages = {
  'empty document (page of what does not exist)': '/no-such-page',
  catalogue: '/',
  'course page': '/courses/migration-data',
  'verification form': '/verify',
  'sign-up': '/sign-up',
}
const costs = {}
for (const [name, page] of Object.entries(pages)) costs[name] = await costOf(page)
const empty = Object.values(costs)[0]
for (const [name, cost] of Object.entries(costs))
  process.stdout.write(`${name.padEnd(48)} ${cost.toFixed(2)} ms  ${(cost / empty).toFixed(2)} ×\n`)
process.stdout.write(`memory (PSS): ${idle} MB idle, ${memory()} MB after\n`)
child.kill('SIGTERM')
rmSync(folder, { recursive: true, force: true })
