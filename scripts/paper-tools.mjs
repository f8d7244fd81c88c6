/** The programs by which tests look into a printed certificate, with the Debian packages that bring them. */
import { spawnSync } from 'node:child_process'

const packages = {
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdffonts: 'poppler-utils',
  zbarimg: 'zbar-tools',
}

export const paperPackages = [...new Set(Object.values(packages))]

/**
 * @param {(tool: string) => boolean} [has] whether the machine has a program
 * @returns {string | null} what is not looked at and what to install; null when nothing is missing
 */
export function paperToolsLacking(has = isThere) {
  const missing = Object.entries(packages).filter(([tool]) => !has(tool))
  if (missing.length === 0) return null
  const [tools, names] = [missing.map(([tool]) => tool), new Set(missing.map(([, name]) => name))]
  return `printed certificates are not looked at without ${tools.join(', ')} (Debian: apt-get install ${[...names].join(' ')})`
}

/** @param {string} tool */
function isThere(tool) {
  return spawnSync(tool, ['-h'], { stdio: 'ignore' }).error === undefined
}
