/** Every function that asks the database is asked on both: it is named in the contract suite of `tests/data`. */
import { expect, it } from 'vitest'
import { readSource, sourcesUnder, type Source } from './sources.ts'

/** The copy of a SQLite file has nothing to do with PostgreSQL; it is tested beside its use-cases. */
const ofFiles = ['app/data/snapshot.server.ts']

/** `file: function` for each that no test of the suite names. */
function unasked(data: Source[], suite: Source[]): string[] {
  const words = new Set(suite.flatMap(({ text }) => text.match(/\w+/g) ?? []))
  return data
    .filter(({ path }) => /^app\/data\/[\w-]+\.server\.ts$/.test(path) && !ofFiles.includes(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^export async function (\w+)/gm)].map(([, name]) => ({ path, name: name! })),
    )
    .filter(({ name }) => !words.has(name))
    .map(({ path, name }) => `${path}: ${name}`)
}

const suite = sourcesUnder('tests').filter(({ path }) => /^tests\/data\/.*\.test\.ts$/.test(path))

it('every data function is named in the suite of both databases', () => {
  expect(suite.length).toBeGreaterThan(20)
  expect(unasked(sourcesUnder('app/data'), suite)).toEqual([])
})

it('one that is not is caught', () => {
  const source = readSource('app/data/moons.server.ts', 'export async function countMoons(db: Db) {}\n')
  expect(unasked([source], suite)).toEqual(['app/data/moons.server.ts: countMoons'])
})
