/** How long it takes from starting the process to the first page. */
import { setTimeout as wait } from 'node:timers/promises'
import { to } from '#app/addresses.ts'
import { newId } from '#app/platform/ids.ts'
import { freePort, spawnServer } from '#tests/support/server.ts'
import { spreadOf } from './figures.ts'
import type { Results, StartId } from './results.ts'
import { cpuSeconds } from './server-process.ts'

export interface Start {
  /** from starting the process to the first page that came whole */
  seconds: number
  /** CPU time of the process until then: what a machine without other work would need, at most */
  cpuSeconds: number
}

/**
 * Starts on a folder, asks for the catalogue until it comes, and ends the process: by a signal that it can answer, or without
 * any goodbye.
 */
export async function timeStart(
  environment: Record<string, string>,
  goodbye: 'SIGTERM' | 'SIGKILL',
  meanwhile: (url: string) => Promise<void> = async () => undefined,
): Promise<Start> {
  const port = await freePort()
  const begun = performance.now()
  const child = spawnServer({ ...environment, PORT: String(port) })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const url = `http://localhost:${port}`
  while ((await fetch(url).then(whole, () => 0)) !== 200) {
    if (child.exitCode !== null) throw new Error('The server ended instead of starting')
    await wait(5)
  }
  const start = { seconds: (performance.now() - begun) / 1000, cpuSeconds: cpuSeconds(child.pid!) }
  await meanwhile(url)
  child.kill(goodbye)
  await gone
  return start
}

async function whole(answer: Response): Promise<number> {
  await answer.arrayBuffer()
  return answer.status
}

const repeats = 5

/** @param environment whose folder is empty, and holds a site afterwards */
export async function measureStarts(environment: Record<string, string>): Promise<Results['starts']> {
  const first = [await timeStart(environment, 'SIGTERM')]
  const again = await several(() => timeStart(environment, 'SIGTERM'))
  await timeStart(environment, 'SIGKILL', write)
  const killed = await several(() => timeStart(environment, 'SIGKILL', write))
  return { first: together(first), again: together(again), killed: together(killed) }
}

async function several(act: () => Promise<Start>): Promise<Start[]> {
  const starts: Start[] = []
  while (starts.length < repeats) starts.push(await act())
  return starts
}

function together(starts: Start[]): Results['starts'][StartId] {
  return {
    seconds: spreadOf(starts.map(({ seconds }) => seconds)),
    cpuSeconds: spreadOf(starts.map(({ cpuSeconds }) => cpuSeconds)),
  }
}

/** People sign up, so that the kill finds it writing. */
async function write(url: string): Promise<void> {
  const body = (email: string) =>
    new URLSearchParams({
      ...{ certificateName: 'Peter Otieno', email, country: 'KE', institution: '', language: 'en', privacy: 'on' },
      password: 'three kettles under the stairs',
    })
  const headers = { 'sec-fetch-site': 'same-origin' }
  const signUp = () =>
    fetch(url + to.signUp(), { method: 'POST', headers, body: body(`${newId()}@example.org`), redirect: 'manual' })
  const answers = Array.from({ length: 8 }, signUp)
  await Promise.race(answers)
  // The others are cut off by the kill.
  for (const answer of answers) answer.catch(() => undefined)
}
