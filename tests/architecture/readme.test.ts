/** The map in the README is the folders: a newcomer finds what it names, and nothing is left out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const map = /## How it is built\n\n```\n([\s\S]*?)```/.exec(readme)![1]!

/** `app/ui/  i18n/  words` → `app/ui`, `app/i18n` */
function foldersIn(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const names = [...line.split(/ {5,}/)[0]!.matchAll(/(?:^|\s)([\w/-]+)\/(?=\s|$)/g)].map(([, name]) => name!)
    const parent = names[0]?.includes('/') ? names[0].split('/')[0]! : null
    return names.map((name) => (parent === null || name.includes('/') ? name : `${parent}/${name}`))
  })
}

it('every folder of the map exists', () => {
  const folders = foldersIn(map)
  expect(folders.length).toBeGreaterThan(15)
  expect(folders.filter((name) => !existsSync(name))).toEqual([])
})

it('every folder of app/ is in the map', () => {
  const known = new Set(foldersIn(map))
  const own = readdirSync('app', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(own.map(({ name }) => `app/${name}`).filter((name) => !known.has(name))).toEqual([])
})

it('a folder that is named and not there would be found', () => {
  expect(foldersIn('app/nowhere/  elsewhere/     words of it')).toEqual(['app/nowhere', 'app/elsewhere'])
})
