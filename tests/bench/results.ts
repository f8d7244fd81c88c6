/** What one run has found: bench/results.json. */
import type { LessonVisits } from './browser.ts'
import type { Printing } from './certificates.ts'
import type { Outcome, Spread } from './figures.ts'
import type { LoadId } from './loads.ts'
import type { Machine } from './machine.ts'
import type { Memory } from './server-process.ts'

export interface Results {
  version: 1
  /** date, UTC */
  madeOn: string
  /** of the sources */
  commit: string
  seed: number
  rounds: number
  machine: Machine
  /** other programs on the machine meanwhile */
  disturbance: {
    /** load average of the last minute before and after */
    load: [number, number]
    /** share of the machine's CPU time that others took while requests were measured, from 0 to 1 */
    others: number
  }
  /** rows by table */
  rows: Record<string, number>
  outcomes: Record<LoadId | 'floor', Outcome>
  printing: Printing
  /** null: there is no Chromium on the machine */
  lessons: LessonVisits[] | null
  starts: Record<StartId, { seconds: Spread; cpuSeconds: Spread }>
  memory: Record<'idle' | 'loaded', Memory>
}

/** `first`: nothing is there yet, the content is compiled; `again`: it ended by a signal; `killed`: it was killed at work */
export type StartId = 'first' | 'again' | 'killed'
