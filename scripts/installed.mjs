/** Are the libraries there that a command needs? If not, it ends with one sentence. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './source-hash.mjs'

/**
 * @param {'dependencies' | 'devDependencies'} kind
 * @returns {string[]} those of package.json that are not in node_modules
 */
export function missingPackages(kind) {
  const { [kind]: wanted } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  return Object.keys(wanted).filter((name) => !existsSync(path.join(root, 'node_modules', name, 'package.json')))
}

/** For commands that build or test: they need everything. */
export function needEverything() {
  const missing = [...missingPackages('dependencies'), ...missingPackages('devDependencies')]
  if (missing.length > 0) end(`${listed(missing)} not installed; run "npm ci" (without --omit=dev) first.`)
}

function listed([first, ...others]) {
  return others.length === 0 ? `The package ${first} is` : `The package ${first} and ${others.length} more are`
}

/** @param {string} sentence what to do */
export function end(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
