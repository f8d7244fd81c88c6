/**
 * `npm run torture -- --rounds N --seed S`: kills the server N times (300 unless said) under learners who save and submit, and
 * judges after each kill. The seed is printed; the same seed draws the same learners and moments, as far as a machine keeps
 * its pace.
 */
import { parseArgs } from 'node:util'
import { end, needEverything } from './installed.mjs'
import { isBuilt } from './source-hash.mjs'
import { tool } from './steps.mjs'

const use = 'Write: npm run torture, or npm run torture -- --rounds 1000 --seed 42 (whole numbers).'

function wanted() {
  try {
    const options = { rounds: { type: 'string', default: '300' }, seed: { type: 'string' } }
    return parseArgs({ options }).values
  } catch {
    return end(use)
  }
}

needEverything()
const { rounds, seed } = wanted()
if (![rounds, seed ?? '0'].every((text) => /^\d{1,9}$/.test(text)) || rounds === '0') end(use)
if (!isBuilt() && !(await tool('tsx', ['scripts/build.mjs']))) process.exit(1)
const settings = { DARASA_TORTURE_ROUNDS: rounds, ...(seed === undefined ? {} : { DARASA_TORTURE_SEED: seed }) }
if (!(await tool('vitest', ['run', '--project', 'torture', 'kills'], settings))) process.exit(1)
