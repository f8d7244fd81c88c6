/** What the migrations make is what the table types say; facts cannot be changed, states move only along their steps. */
import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { aCourse } from '#tests/support/course.ts'
import { aLearner, type World } from '#tests/support/world.ts'
import { onEveryDatabase } from './contract.ts'

/** Tables and columns as the types in `db/` name them. */
function typedTables(): Record<string, string[]> {
  const texts = readdirSync('db/tables')
    .map((name) => readFileSync(`db/tables/${name}`, 'utf8'))
    .join('\n')
  const columns = new Map(
    Array.from(texts.matchAll(/export interface (\w+) \{([\s\S]*?)\n\}/g), ([, name = '', body = '']) => [
      name,
      columnsOf(body),
    ]),
  )
  const schema = readFileSync('db/schema.ts', 'utf8')
  return Object.fromEntries(
    Array.from(schema.matchAll(/^ {2}(\w+): (\w+)$/gm), ([, table = '', type = '']) => [
      table,
      columns.get(type) ?? [],
    ]),
  )
}

function columnsOf(body: string): string[] {
  return Array.from(body.matchAll(/^ {2}(\w+): /gm), ([, column = '']) => column).sort()
}

async function enrolled(world: World): Promise<string> {
  const { courseId, editionId } = await aCourse(world)
  const { accountId } = await aLearner(world)
  const id = world.services.newId()
  await world.services.handles.writer
    .insertInto('enrolment')
    .values({
      id,
      account_id: accountId,
      course_id: courseId,
      edition_id: editionId,
      state: 'active',
      enrolled_at: world.now(),
      withdrawn_at: null,
      completed_at: null,
    })
    .execute()
  return id
}

onEveryDatabase('the schema', (world) => {
  const db = () => world().services.handles.writer

  it('has the tables and columns of its types', async () => {
    const tables = (await db().introspection.getTables()).filter(
      ({ name, isView }) => !isView && !name.startsWith('kysely_'),
    )
    const made = Object.fromEntries(
      tables.map(({ name, columns }) => [name, columns.map((column) => column.name).sort()]),
    )
    expect(made).toEqual(typedTables())
  })

  it('refuses to change or delete a fact', async () => {
    await aCourse(world())
    await expect(sql`UPDATE item_solution SET reason = 'other'`.execute(db())).rejects.toThrow(/append-only/)
    await expect(sql`DELETE FROM edition_page`.execute(db())).rejects.toThrow(/append-only/)
  })

  it('refuses a step that no state has, a change of what is fixed, and deletion', async () => {
    const id = await enrolled(world())
    const update = (set: string) => sql.raw(`UPDATE enrolment SET ${set} WHERE id = '${id}'`).execute(db())
    await update(`state = 'completed'`)
    await expect(update(`state = 'active'`)).rejects.toThrow(/no such step/)
    await expect(update(`enrolled_at = '2020-01-01T00:00:00.000Z'`)).rejects.toThrow(/fixed column/)
    await expect(sql`DELETE FROM enrolment`.execute(db())).rejects.toThrow(/never deleted/)
  })

  it('gives a reader a handle that refuses every write', async () => {
    await expect(sql`UPDATE account SET language = 'fr'`.execute(world().services.handles.reader)).rejects.toThrow(
      /read-?only/,
    )
  })
})
