/** `npm run check`: types, lint, unit and architecture tests, in under two minutes. */
import { runSteps, tool } from './steps.mjs'

export const quickSteps = [
  { name: 'types', run: () => tool('tsc', ['--noEmit']) },
  {
    name: 'lint',
    run: async () => (await tool('eslint', ['.'])) && tool('prettier', ['--check', '--log-level', 'warn', '.']),
  },
  { name: 'unit and architecture', run: () => tool('vitest', ['run', '--project', 'unit', '--reporter', 'dot']) },
]

if (process.argv[1]?.endsWith('check.mjs')) await runSteps(quickSteps)
