import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { keptStatements } from './sqlite-statements.server.ts'
import { watched } from './sqlite-watch.server.ts'

function counted(limit?: number) {
  const prepared: string[] = []
  const prepare = (text: string) => {
    prepared.push(text)
    return { text }
  }
  return { prepared, statement: keptStatements(prepare, limit) }
}

describe('a statement', () => {
  it('is prepared once for each text', () => {
    const { prepared, statement } = counted()
    const first = statement('a')
    statement('b')
    expect(statement('a')).toBe(first)
    expect(prepared).toEqual(['a', 'b'])
  })

  it('is dropped when others have been used since, the longest unused first', () => {
    const { prepared, statement } = counted(2)
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) statement(text)
    expect(prepared).toEqual(['a', 'b', 'c', 'b'])
  })

  it('that cannot be prepared is not kept', () => {
    let isBroken = true
    const statement = keptStatements((text) => {
      if (isBroken) throw new Error('no such table')
      return { text }
    })
    expect(() => statement('a')).toThrow('no such table')
    isBroken = false
    expect(statement('a')).toEqual({ text: 'a' })
  })
})

describe('a statement of SQLite', () => {
  const lost = (cause: Error) => {
    throw cause
  }

  function aHandle() {
    const raw = new BetterSqlite3(':memory:')
    raw.exec(`CREATE TABLE person (name TEXT); INSERT INTO person VALUES ('Amina'), ('Peter')`)
    const database = watched(raw, lost)
    return { raw, all: (text: string) => database.prepare(text).all([]), rows: () => database.prepare(everybody) }
  }
  const everybody = 'SELECT * FROM person ORDER BY name'

  it('sees a table that was changed after it was prepared', () => {
    const { raw, all } = aHandle()
    expect(all(everybody)).toEqual([{ name: 'Amina' }, { name: 'Peter' }])
    raw.exec(`ALTER TABLE person ADD COLUMN country TEXT DEFAULT 'KE'`)
    expect(all(everybody)[0]).toEqual({ name: 'Amina', country: 'KE' })
  })

  it('can be run while its rows are being read one by one', () => {
    const { all, rows } = aHandle()
    const names: unknown[] = []
    for (const row of rows().iterate([])) names.push(row, all(everybody).length)
    expect(names).toEqual([{ name: 'Amina' }, 2, { name: 'Peter' }, 2])
  })
})
