/** Runs the steps of a check one after another, says what it does and how long it took, and sums up what failed. */
import { spawn } from 'node:child_process'
import { root } from './source-hash.mjs'

/** @param {string} command @param {string[]} words @param {Record<string, string>} [more] @returns {Promise<boolean>} */
export function run(command, words, more = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { cwd: root, stdio: 'inherit', env: { ...process.env, ...more } })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
}

/** A program of node_modules. */
export function tool(name, words, more) {
  return run(`${root}/node_modules/.bin/${name}`, words, more)
}

/**
 * @param {{ name: string, run: () => Promise<boolean | { skipped: string }> }[]} steps
 * Ends the process with 1 when a step failed, or was skipped where DARASA_SKIP_NOTHING is set.
 */
export async function runSteps(steps) {
  const lines = []
  let failed = false
  for (const step of steps) {
    process.stdout.write(`\n── ${step.name}\n`)
    const begun = performance.now()
    const outcome = await step.run()
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    const skipped = typeof outcome === 'object' ? outcome.skipped : null
    if (outcome === false || (skipped && process.env.DARASA_SKIP_NOTHING)) failed = true
    lines.push(
      `${outcome === false ? 'FAILED ' : skipped ? 'SKIPPED' : 'passed '} ${seconds.padStart(6)} s  ${step.name}${skipped ? `: ${skipped}` : ''}`,
    )
  }
  process.stdout.write(`\n${lines.join('\n')}\n`)
  if (failed) process.exit(1)
}
