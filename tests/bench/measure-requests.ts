/** One server from its start to its end: idle, with a past, under load, in a browser. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { startServer } from '#tests/support/server.ts'
import type { Chance } from '#tests/torture/chance.ts'
import { visitLessons } from './browser.ts'
import { printCertificates } from './certificates.ts'
import { aLine, measured } from './line.ts'
import { makeLoads, sittingsARound, type Load } from './loads.ts'
import type { Results } from './results.ts'
import { playRounds } from './rounds.ts'
import { cpuSeconds, machineSeconds, memoryOf } from './server-process.ts'
import { atRest, countRows, makeWorld, people } from './world.ts'

export interface Options {
  environment: Record<string, string>
  varFolder: string
  chance: Chance
  rounds: number
  /** learners who were there before */
  past: number
  /** ids of loads */
  only: string[]
  /** folder for a CPU profile of the server */
  profile: string | undefined
  /** path of the program; null: leave it out */
  chromium: string | null
  say(line: string): void
}

export type Requests = Pick<Results, 'rows' | 'outcomes' | 'printing' | 'lessons' | 'memory'> & { others: number }

export async function measureRequests(options: Options): Promise<Requests> {
  const { environment, varFolder, chance, rounds, past, profile, chromium, say } = options
  const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${path.resolve(profile)}`]
  const server = await startServer({ environment, varFolder, script: [...profiling, 'build/bench-server.js'] })
  const cpu = () => cpuSeconds(server.pid)
  try {
    await atRest(cpu)
    const idle = memoryOf(server.pid)
    say('Making a site with a past …')
    const sitters = (rounds + 1) * sittingsARound * 2
    const world = await makeWorld(server, { chance, past, sitters, ready: (rounds + 1) * sittingsARound })
    const { databaseFile } = server
    const rows = countRows(databaseFile)
    const line = aLine(server.url, people)
    const measure = (load: Load) => measured(line, { ...load, cpu })
    const loads = makeLoads(world, chance)
    loads.loads = loads.loads.filter(({ id }) => options.only.includes(id))
    say('Measuring …')
    for (const load of [loads.floor, ...loads.loads]) await measure(load)
    const elsewhere = othersShare(cpu)
    const outcomes = (await playRounds(loads, { rounds, chance, measure })) as Results['outcomes']
    const others = elsewhere()
    const loaded = memoryOf(server.pid)
    const printing = await printCertificates(line, world, 200)
    line.close()
    const visit = { url: server.url, token: world.readers[0]!, lessons: world.lessons }
    const lessons = chromium === null ? null : await visitLessons(chromium, visit)
    return { rows, outcomes, printing, lessons, memory: { idle, loaded }, others }
  } finally {
    await server.stop()
    rmSync(varFolder, { recursive: true, force: true })
  }
}

/** @returns what tells, later, which share of the machine's CPU time neither the server nor the bench took since */
function othersShare(cpu: () => number): () => number {
  const own = () => {
    const { user, system } = process.cpuUsage()
    return cpu() + (user + system) / 1e6
  }
  const [machine, ours] = [machineSeconds(), own()]
  return () => {
    const now = machineSeconds()
    return Math.max(0, (now.busy - machine.busy - (own() - ours)) / (now.all - machine.all))
  }
}
