import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrateToLatest, openDatabase } from '#app/data/database.server.ts'
import { runCommand } from './command-line.ts'

let folder: string
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'darasa-command-'))
  const { writer, close } = await openDatabase(`sqlite:${path.join(folder, 'darasa.db')}`)
  await migrateToLatest(writer)
  await close()
})
afterEach(() => rmSync(folder, { recursive: true }))

async function run(words: string[], environment: Record<string, string> = {}) {
  const said: string[] = []
  const instead = await runCommand(words, { DARASA_VAR: folder, ...environment }, (sentence) => said.push(sentence))
  return { instead, said }
}

const backups = () => readdirSync(path.join(folder, 'backups'))

describe('backup', () => {
  it('says where it is, what it holds and as of when; then it is listed and restored', async () => {
    expect((await run(['backup', '--list'])).said).toEqual([expect.stringMatching(/There are no backups under/)])
    const { instead, said } = await run(['backup', '--keep', '3'])
    expect(instead).toBe(null)
    expect(said).toEqual([
      expect.stringMatching(/0 accounts, 0 enrolments, 0 responses, 0 certificates\), read back and whole\.$/),
      expect.stringMatching(/acknowledged by \d{4}-.*Z is in it\. Copy it to another machine\.$/),
      'Older ones taken away: none.',
    ])
    expect((await run(['backup', '--list'])).said).toEqual([expect.stringContaining(backups()[0]!)])
    const file = path.join(folder, 'backups', backups()[0]!)
    const restored = await run(['restore', file], { DARASA_VAR: path.join(folder, 'new') })
    expect(restored.instead).toBe(null)
    expect(restored.said.join('\n')).toMatch(
      /Restored to .*Keys were not restored.*take-off-second-factor.*Everybody is signed out/s,
    )
  })
})

describe('one sentence says what to do instead', () => {
  it.each([
    [[], /There are the commands backup and restore/],
    [['erase'], /There are the commands/],
    [['backup', 'a', 'b'], /^Write: npm run backup/],
    [['backup', '--keep', '0'], /^Write: npm run backup/],
    [['backup', '--keep', 'all'], /^Write: npm run backup/],
    [['backup', '--list', 'x'], /^Write: npm run backup/],
    [['backup', '--what'], /^Write: npm run backup/],
    [['restore'], /^Write: npm run restore FILE/],
    [['restore', 'a', 'b'], /^Write: npm run restore FILE/],
    [['restore', 'nowhere.tar.gz'], /There is no file .*nowhere\.tar\.gz/],
  ])('for %j', async (words, sentence) => {
    const { instead, said } = await run(words)
    expect(instead).toMatch(sentence)
    expect(instead).not.toContain('\n')
    expect(said).toEqual([])
  })

  it('for a wrong setting, and for a place that cannot be written', async () => {
    expect((await run(['backup'], { PORT: 'eighty' })).instead).toMatch(/PORT must be a number/)
    expect((await run(['backup', '/proc/backup.tar.gz'])).instead).toMatch(/may not write|system refused/)
  })
})
