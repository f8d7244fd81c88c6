/** Runs the steps of a check one after another, says what it does and how long it took, and sums up what failed. */
import { spawn } from 'node:child_process'
import { root } from './source-hash.mjs'

/** For programs that run beside each other: what one says is printed whole when it ends. */
export const inOnePiece = { stdio: /** @type {const} */ (['ignore', 'pipe', 'pipe']) }

/**
 * @param {string} command
 * @param {string[]} words
 * @param {Record<string, string>} [more] set in its environment
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<boolean>} whether it ended well
 */
export function run(command, words, more = {}, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { cwd: root, stdio: 'inherit', env: { ...process.env, ...more }, ...options })
    const said = /** @type {Buffer[]} */ ([])
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk))
    child.on('error', () => resolve(false))
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said))
      resolve(code === 0)
    })
  })
}

/** A program of node_modules. @type {(name: string, ...rest: any[]) => Promise<boolean>} */
export function tool(name, words, more, options) {
  return run(`${root}/node_modules/.bin/${name}`, words, more, options)
}

/**
 * @param {{ name: string, run: () => Promise<boolean | { skipped: string, isAllowed?: boolean }> }[]} steps
 * Ends the process with 1 when a step failed, or was skipped where DARASA_SKIP_NOTHING is set and the step does not allow it.
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
    if (outcome === false || (skipped && !outcome.isAllowed && process.env.DARASA_SKIP_NOTHING)) failed = true
    lines.push(
      `${outcome === false ? 'FAILED ' : skipped ? 'SKIPPED' : 'passed '} ${seconds.padStart(6)} s  ${step.name}${skipped ? `: ${skipped}` : ''}`,
    )
  }
  process.stdout.write(`\n${lines.join('\n')}\n`)
  if (failed) process.exit(1)
}
