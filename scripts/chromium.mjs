/** Finds a Chromium for the browser journeys: the system's, else Playwright's own, else Debian's package when root. */
import { existsSync } from 'node:fs'
import { tryToInstall } from './debian.mjs'

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
  if (!tryToInstall(['chromium', 'fonts-noto-core'], 'No Chromium here', say)) return null
  return places.find((place) => place && existsSync(place)) ?? null
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright')
  const own = chromium.executablePath()
  return existsSync(own) ? own : null
}
