/** What the figures were measured on, in words that name no person and no path. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import os from 'node:os'
import { root } from '#tests/architecture/sources.ts'

export interface Machine {
  cores: number
  cpu: string
  memoryGigabytes: number
  system: string
  node: string
}

export function describeMachine(): Machine {
  const cpus = os.cpus()
  return {
    cores: cpus.length,
    cpu: cpus[0]?.model.trim() ?? 'unknown',
    memoryGigabytes: Math.round(os.totalmem() / 2 ** 30),
    system: `${systemName()}, Linux ${os.release().split('-')[0]}, ${os.arch()}`,
    node: process.versions.node,
  }
}

function systemName(): string {
  const name = /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1]
  return name ?? 'Linux'
}

/** The state of the sources: a commit, and whether more was changed since. */
export function describeSources(): string {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim()
  try {
    const changed = git('status', '--porcelain', '--', 'app', 'db', 'content', 'package-lock.json') !== ''
    return `${git('rev-parse', '--short=10', 'HEAD')}${changed ? ' with changes' : ''}`
  } catch {
    return 'unknown'
  }
}

/** Loads of the machine over the last minute. */
export const loadAverage = (): number => Math.round(os.loadavg()[0]! * 10) / 10
