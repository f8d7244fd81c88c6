/** docs/performance.md, written from what a run has found and nothing else. */
import { budgets, type Budget } from './budgets.ts'
import type { Outcome, Spread } from './figures.ts'
import { loadIds } from './loads.ts'
import type { Results, StartId } from './results.ts'
import { crowdSize } from './world.ts'

export function performancePage(results: Results): string {
  return `${[
    '# Performance',
    '',
    '`npm run bench` wrote this page from `bench/results.json`; change neither by hand.',
    '',
    ...machineLines(results),
    '',
    '## Budgets',
    '',
    ...table(
      ['what', 'figure', 'ratio', 'budget', ''],
      budgets.map((budget) => budgetRow(budget, results)),
    ),
    '',
    '## Requests',
    '',
    ...howLines(results),
    '',
    ...table(
      ['request', 'CPU ms', 'to the floor', 'a second', 'p50 ms', 'p95 ms'],
      (['floor', ...loadIds] as const).map((id) => requestRow(names[id], results.outcomes[id])),
    ),
    '',
    '## A lesson in a browser',
    '',
    ...lessonLines(results),
    '',
    '## Start and memory',
    '',
    ...table(
      ['start to first page', 'seconds', 'CPU seconds of the process'],
      (Object.keys(startNames) as StartId[]).map((id) => {
        const { seconds, cpuSeconds } = results.starts[id]
        return [startNames[id], spread(seconds), spread(cpuSeconds)]
      }),
    ),
    '',
    ...table(
      ['memory of the server', 'RSS', 'PSS'],
      (['idle', 'loaded'] as const).map((when) => {
        const { rss, pss } = results.memory[when]
        return [when === 'idle' ? 'after its start' : 'after the load', `${rss.toFixed(0)} MB`, `${pss.toFixed(0)} MB`]
      }),
    ),
  ].join('\n')}\n`
}

const names = {
  floor: 'an empty document: the floor',
  'empty-json': 'an empty command of a script',
  'empty-command': 'an empty command of a form',
  catalogue: 'catalogue',
  'course-page': 'course page',
  lesson: 'lesson (all in turn)',
  'my-courses': 'my courses',
  verification: 'verification of a certificate',
  save: 'saving a response',
  'save-in-crowd': `saving a response, ${crowdSize} attempts open`,
  'submit-in-crowd': `submitting a test of ten items, all saved, ${crowdSize} attempts open`,
  'test-with-script': 'test of ten items, with script: 14 requests',
  'test-without-script': 'test of ten items, without script: 24 requests',
} as const

const startNames: Record<StartId, string> = {
  first: 'nothing there yet: database made, content compiled and published',
  again: 'database present, ended by a signal',
  killed: 'database present, killed at work',
}

function machineLines({ machine, madeOn, commit, disturbance, rows, seed }: Results): string[] {
  const { cores, cpu, memoryGigabytes, system, node } = machine
  const [before, after] = disturbance.load
  return [
    `Measured on ${madeOn} at commit ${commit}, seed ${seed}: ${cores} cores (${cpu}), ${memoryGigabytes} GB, ${system}, Node ${node}, SQLite with`,
    `\`synchronous=FULL\`. The database held ${rowWords(rows)}.`,
    '',
    `The load generator runs on the same cores. Other programs took ${percent(disturbance.others)} of the machine meanwhile (load average ${before} before,`,
    `${after} after)${disturbance.others > 0.1 ? ': times by the clock and requests a second are worse than on a machine of its own; ratios are not much disturbed' : ''}.`,
  ]
}

function howLines({ rounds, outcomes }: Results): string[] {
  return [
    `Eight learners ask at the same time, each on a connection that stays open and one request after another, for Brotli. In each of ${rounds} rounds`,
    'every request is measured between two measurements of the floor, in an order drawn anew; a ratio compares CPU time of the serving process',
    '(all its threads) with the mean of those two. The median over the rounds is shown, least and most in brackets. The floor to the floor before',
    `it shows the noise: ${spread(outcomes.floor.ratio)}.`,
    '',
    'The floor and the empty commands pass the same edge, session, root and gate as every page and hold nothing. They are no part of the product:',
    '`tests/bench/serve.ts` adds their three routes to the build in memory when the bench starts it, so no setting can turn them on and the access',
    'matrix knows none. Everybody is signed in, but for verification. Milliseconds and requests a second of a test are those of its single',
    'requests and of whole tests.',
  ]
}

function lessonLines({ lessons }: Results): string[] {
  if (lessons === null) return ['Left out: no Chromium was found on this machine.']
  return [
    'Chromium on 400 kbit/s with 400 ms, signed in; bytes over the line with heads, pictures and script. "Text" is the first contentful paint, "done" the end',
    'of loading.',
    '',
    ...table(
      ['lesson', 'first: KB', 'requests', 'text s', 'done s', 'again: KB', 'requests', 'text s', 'done s'],
      lessons.map(({ lesson, first, repeat }) => [
        lesson,
        ...[first, repeat].flatMap(({ bytes, requests, text, done }) => [
          (bytes / 1000).toFixed(1),
          String(requests),
          text.toFixed(2),
          done.toFixed(2),
        ]),
      ]),
    ),
  ]
}

function budgetRow({ what, budget, figure, isMet, why }: Budget, results: Results): string[] {
  const found = figure(results)
  if (found === null) return [what, '', '', budget, `not measured: ${why ?? 'no Chromium was found.'}`]
  const met = isMet(found.value)
  return [what, found.shown, found.ratio ?? '', budget, met ? 'met' : `**missed**: ${why ?? 'no reason is known yet.'}`]
}

function requestRow(name: string, { cpu, ratio, perSecond, p50, p95 }: Outcome): string[] {
  return [
    name,
    spread(cpu),
    spread(ratio),
    perSecond.median.toFixed(perSecond.median < 20 ? 1 : 0),
    p50.toFixed(1),
    p95.toFixed(1),
  ]
}

function spread({ median, least, most }: Spread): string {
  return `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`
}

function rowWords(rows: Results['rows']): string {
  return Object.entries(rows)
    .map(([table, count]) => `${count.toLocaleString('en-GB')} rows of \`${table}\``)
    .join(', ')
}

const percent = (share: number) => `${Math.round(share * 100)} %`

function table(heads: string[], rows: string[][]): string[] {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)]
}
