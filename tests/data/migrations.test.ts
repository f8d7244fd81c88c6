/** A migration that fails leaves nothing behind: the next start tries it again from the beginning. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { migrateToLatest, openDatabase } from '#app/data/database.server.ts'
import { migrations } from '#db/migrations/index.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'darasa-migration-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('a first start that is cut short can be started again', async () => {
  const url = `sqlite:${path.join(folder, 'darasa.db')}`
  const cutShort = '20261124T0930-credentials-and-running'
  const broken = {
    ...migrations,
    [cutShort]: {
      async up(db: Parameters<(typeof migrations)[string]['up']>[0]) {
        await migrations[cutShort]!.up(db)
        throw new Error('the power went')
      },
    },
  }
  const cut = await openDatabase(url)
  await expect(migrateToLatest(cut.writer, broken)).rejects.toThrow(/the power went/)
  await cut.close()
  const again = await openDatabase(url)
  await migrateToLatest(again.writer)
  expect((await again.writer.introspection.getTables()).map(({ name }) => name)).toContain('outbox_message')
  await again.close()
})
