/**
 * The Remix bundle opens nothing: what has state (the database, queues, caches, workers, mail) is opened once by `main` and
 * handed over in the context. A route that reached such a module, however far round, would get a second copy of it.
 */
import { describe, expect, it } from 'vitest'
import { readSource, sourcesUnder, type Source } from './sources.ts'

/** Packages that hold something open. */
const openers = /^(better-sqlite3|pg|nodemailer|node:worker_threads|mdx-bundler(\/.*)?|esbuild)$/

/** Folders whose `make…`, `open…` and `start…` make things that live as long as the process. */
const makers = /^app\/(data|courseware|jobs|platform|auth\/auth)\b.*\.server\.ts$/

function hasState({ path, text, values }: Source): boolean {
  return (
    values.some((name) => openers.test(name)) ||
    /^(export )?let /m.test(text) ||
    (makers.test(path) && /^export (async )?function (make|open|start)[A-Z]/m.test(text))
  )
}

/** @returns for each module with state that a route reaches, the way there */
function waysToState(sources: Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const cameFrom = new Map<string, string | null>(sources.filter(isPage).map(({ path }) => [path, null]))
  for (const path of cameFrom.keys()) {
    for (const target of byPath.get(path)!.values)
      if (byPath.has(target) && !cameFrom.has(target)) cameFrom.set(target, path)
  }
  return [...cameFrom.keys()].filter((path) => hasState(byPath.get(path)!)).map((path) => wayTo(path, cameFrom))
}

const isPage = ({ path }: Source) => /^app\/(routes\/|(root|entry\.server)\.tsx$)/.test(path)

function wayTo(path: string, cameFrom: Map<string, string | null>): string {
  const before = cameFrom.get(path) ?? null
  return before === null ? path : `${wayTo(before, cameFrom)} → ${path}`
}

const app = sourcesUnder('app').filter(({ path }) => !path.includes('.test.'))

it('no route reaches a module with state', () => {
  expect(waysToState(app)).toEqual([])
})

it('what has state is known', () => {
  expect(app.filter(hasState).map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'app/auth/auth.server.ts',
      'app/courseware/compiler.server.ts',
      'app/data/centre-cache.server.ts',
      'app/data/database.server.ts',
      'app/data/dialects/sqlite.server.ts',
      'app/data/edition-cache.server.ts',
      'app/jobs/jobs.server.ts',
      'app/platform/mail.server.ts',
      'app/platform/worker.server.ts',
    ]),
  )
})

describe('a planted import is caught', () => {
  const opens = readSource('app/data/database.server.ts', 'export async function openDatabase() {}\n')

  it('straight from a route', () => {
    const route = readSource('app/routes/x.tsx', "import { openDatabase } from '#app/data/database.server.ts'\n")
    expect(waysToState([route, opens])).toEqual(['app/routes/x.tsx → app/data/database.server.ts'])
  })

  it('by way of a use-case', () => {
    const route = readSource('app/routes/x.tsx', "import { enrol } from '#app/learn/enrol.server.ts'\n")
    const enrol = readSource(
      'app/learn/enrol.server.ts',
      "import { openDatabase } from '#app/data/database.server.ts'\n",
    )
    expect(waysToState([route, enrol, opens])).toHaveLength(1)
  })

  it('of a module that counts in a variable of its own', () => {
    const route = readSource('app/routes/x.tsx', "import { next } from '#app/learn/number.ts'\n")
    const counter = readSource('app/learn/number.ts', 'let last = 0\nexport const next = () => ++last\n')
    expect(waysToState([route, counter])).toHaveLength(1)
  })

  it('but not of its types, which are gone when it runs', () => {
    const route = readSource('app/routes/x.tsx', "import type { Db } from '#app/data/database.server.ts'\n")
    expect(waysToState([route, opens])).toEqual([])
  })
})
