/** `npm run check`: types, lint, unit and architecture tests, in under two minutes. */
import { needEverything } from './installed.mjs'
import { tryToInstall } from './debian.mjs'
import { paperPackages, paperToolsLacking } from './paper-tools.mjs'
import { inOnePiece, runSteps, tool } from './steps.mjs'

needEverything()

const typesAndLint = async () => {
  const outcomes = await Promise.all([
    tool('eslint', ['.'], {}, inOnePiece),
    tool('tsc', ['--noEmit'], {}, inOnePiece),
    tool('prettier', ['--check', '--log-level', 'warn', '.'], {}, inOnePiece),
  ])
  return outcomes.every(Boolean)
}

/** @param {string} sentence */
const say = (sentence) => process.stdout.write(`${sentence}\n`)

/** @param {string} project @param {string[]} [words] */
const vitest = (project, words = []) => tool('vitest', ['run', '--project', project, '--reporter', 'dot', ...words])

/** Tests of the paper pass over what a machine cannot look at; the sum says so. */
async function paper() {
  if (paperToolsLacking() !== null) tryToInstall(paperPackages, 'Printed certificates cannot be looked at here', say)
  const lacking = paperToolsLacking()
  return lacking === null || { skipped: lacking, isAllowed: true }
}

export const quickSteps = [
  { name: 'types and lint', run: typesAndLint },
  { name: 'programs that look at paper', run: paper },
  // One process for many files: the modules hold no state, and loading them anew took longer than the tests.
  { name: 'unit and architecture', run: () => vitest('unit', ['--no-isolate', '--maxWorkers', '2']) },
]

if (process.argv[1]?.endsWith('check.mjs')) await runSteps(quickSteps)
