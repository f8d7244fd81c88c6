/** Debian packages that tests want and npm cannot bring: installed where that is possible, which is for root alone. */
import { spawnSync } from 'node:child_process'

/**
 * @param {string[]} packages
 * @param {string} why said before anything is installed
 * @param {(sentence: string) => void} say
 * @returns {boolean} whether it was tried; look again for what was missing
 */
export function tryToInstall(packages, why, say) {
  const isThere = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).error === undefined
  if (process.getuid?.() !== 0 || !isThere) return false
  say(
    `${why}; installing ${packages.length === 1 ? 'the Debian package' : 'the Debian packages'} ${packages.join(', ')}.`,
  )
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], options)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options)
  return true
}
