/** Finds a Chromium for the browser journeys: the system's, else Playwright's own, else Debian's package when root. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
]

/** @param {(sentence: string) => void} say @returns {Promise<string | null>} path of the program */
export async function findChromium(say) {
  const system = places.find((place) => place && existsSync(place))
  if (system) return system
  const own = await playwrightsOwn()
  if (own) return own
  if (process.getuid?.() !== 0 || !hasApt()) return null
  say('No Chromium here; installing the Debian package chromium.')
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], options)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'], options)
  return places.find((place) => place && existsSync(place)) ?? null
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright')
  const own = chromium.executablePath()
  return existsSync(own) ? own : null
}

function hasApt() {
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
