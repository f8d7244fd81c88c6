/** What the migrations make is what the table types say, and a reader cannot write. */
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { typedTables } from '#tests/support/tables.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('the schema', (world) => {
  const db = () => world().services.handles.writer

  it('has the tables and columns of its types', async () => {
    const tables = (await db().introspection.getTables()).filter(
      ({ name, isView }) => !isView && !name.startsWith('kysely_'),
    )
    const made = Object.fromEntries(
      tables.map(({ name, columns }) => [name, columns.map((column) => column.name).sort()]),
    )
    const typed = Object.entries(typedTables()).map(([name, { columns }]) => [name, columns])
    expect(made).toEqual(Object.fromEntries(typed))
  })

  it('gives a reader a handle that refuses every write', async () => {
    await expect(sql`UPDATE account SET language = 'fr'`.execute(world().services.handles.reader)).rejects.toThrow(
      /read-?only/,
    )
  })
})
