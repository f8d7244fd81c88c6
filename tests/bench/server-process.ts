/** The serving process as the kernel sees it: CPU time of all its threads, and memory (Linux). */
import { readdirSync, readFileSync } from 'node:fs'
import os from 'node:os'

/** CPU time so far, in seconds. @param pid of the process */
export function cpuSeconds(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`)
  return threads.reduce((sum, thread) => sum + secondsOf(`/proc/${pid}/task/${thread}/schedstat`), 0)
}

/** The first field is the time on a CPU, in nanoseconds (Linux, Documentation/scheduler/sched-stats.rst). */
function secondsOf(file: string): number {
  return Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e9
}

/** Megabytes (of 1,048,576 bytes). */
export interface Memory {
  /** pages that it holds, shared ones counted whole */
  rss: number
  /** shared ones divided among those who share them */
  pss: number
}

export function memoryOf(pid: number): Memory {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1]) / 1024
  return { rss: megabytes('Rss'), pss: megabytes('Pss') }
}

/** CPU time of the whole machine since it started, in seconds of one core. */
export function machineSeconds(): { busy: number; all: number } {
  const times = os.cpus().map(({ times: one }) => one)
  const all = times.reduce((sum, one) => sum + one.user + one.nice + one.sys + one.irq + one.idle, 0) / 1000
  return { all, busy: all - times.reduce((sum, one) => sum + one.idle, 0) / 1000 }
}
