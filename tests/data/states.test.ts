/**
 * What moves along states (SAFETY, "Data"): each such table allows its steps and no other, changes no other column, and loses
 * no row, on both databases. The steps stand here a second time on purpose: the triggers are judged by this list.
 */
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Db } from '#app/data/database.server.ts'
import { anEnrolledLearner, begin, enrolmentOf } from '#tests/support/learning.ts'
import { columnsIn, keyOf, rowsIn, typedTables } from '#tests/support/tables.ts'
import type { World } from '#tests/support/world.ts'
import { onEveryDatabase } from './contract.ts'

interface Machine {
  table: string
  first: string
  steps: string[]
  /** what a step may write beside the state */
  movable: string[]
}

const machines: Machine[] = [
  {
    table: 'enrolment',
    first: 'active',
    steps: ['active>withdrawn', 'withdrawn>active', 'active>completed'],
    movable: ['edition_id', 'withdrawn_at', 'completed_at'],
  },
  { table: 'attempt', first: 'open', steps: ['open>submitted'], movable: ['submitted_at'] },
  {
    table: 'credential',
    first: 'unsigned',
    steps: [
      'unsigned>valid',
      'unsigned>revoked',
      'unsigned>superseded',
      'valid>revoked',
      'valid>superseded',
      'valid>expired',
      'expired>valid',
    ],
    movable: ['signed', 'superseded_by'],
  },
]

describe('the list', () => {
  it('holds every table of SAFETY’s that is built', () => {
    const built = Object.keys(typedTables()).filter((table) => /^(attempt|enrolment|credential|cohort)$/.test(table))
    expect(machines.map(({ table }) => table).sort()).toEqual(built.sort())
  })
})

/** One row in each of the tables, in its first state. */
async function withRows(world: World): Promise<Db> {
  const { learner } = await anEnrolledLearner(world)
  await begin(world, learner, 'quiz-1')
  const db = world.services.handles.writer
  await db
    .insertInto('credential')
    .values({
      id: 'c',
      enrolment_id: (await enrolmentOf(world, learner)).id,
      account_id: learner.accountId,
      claims: '{}',
      state: 'unsigned',
      signed: null,
      status_index: 7,
      created_at: world.now(),
      superseded_by: null,
    })
    .execute()
  return db
}

function statesOf({ first, steps }: Machine): string[] {
  return [...new Set([first, ...steps.flatMap((step) => step.split('>'))])]
}

/** The shortest way from the first state to another, both included. */
function wayTo(machine: Machine, state: string): string[] {
  const ways = [[machine.first]]
  for (const way of ways) {
    const here = way.at(-1)!
    if (here === state) return way
    for (const step of machine.steps)
      if (step.startsWith(`${here}>`) && !way.includes(step.split('>')[1]!)) ways.push([...way, step.split('>')[1]!])
  }
  throw new Error(`${state} is out of reach`)
}

class TakeBack extends Error {}

/** Runs statements in a transaction that is taken back. @returns the refusal of the last one, or null */
async function attempted(db: Db, statements: string[]): Promise<string | null> {
  const [last = '', ...before] = [...statements].reverse()
  let refusal: string | null = null
  await db
    .transaction()
    .execute(async (tx) => {
      for (const statement of before.reverse()) await sql.raw(statement).execute(tx)
      await sql
        .raw(last)
        .execute(tx)
        .catch((error: Error) => (refusal = error.message))
      throw new TakeBack()
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakeBack)) throw error
    })
  return refusal
}

/** @returns a line for every step that goes and must not, or must and does not */
async function wrongSteps(db: Db, machine: Machine): Promise<string[]> {
  const faults: string[] = []
  const set = (state: string) => `UPDATE ${machine.table} SET state = '${state}'`
  for (const from of statesOf(machine)) {
    for (const to of statesOf(machine)) {
      const refusal = await attempted(db, [...wayTo(machine, from), to].map(set))
      const isDue = from === to || machine.steps.includes(`${from}>${to}`)
      const isRefused = refusal?.includes(`${machine.table}: no such step`) ?? false
      if (isDue ? refusal !== null : !isRefused) faults.push(`${from}>${to}: ${refusal ?? 'done'}`)
    }
  }
  return faults
}

/** SQLite's ways to replace a row, which go past a trigger on updates. */
// eslint-disable-next-line no-restricted-syntax -- the way round is what is tried
const waysToReplace = (again: string) => [`INSERT OR REPLACE ${again}`, `REPLACE ${again}`]

/** @returns a line for every way to change a fixed column, or to replace or delete a row, that is not refused */
async function wrongChanges(db: Db, { table, movable }: Machine, isPostgres: boolean): Promise<string[]> {
  const free = ['state', ...movable].map((name) => `"${name}"`)
  const fixed = (await columnsIn(db, table)).filter(({ name }) => !free.includes(name))
  const key = (await keyOf(db, table, isPostgres)).join(', ')
  const other = fixed.map(({ name, isNumber }) =>
    isNumber ? `${name} = coalesce(${table}.${name}, 0) + 1` : `${name} = coalesce(${table}.${name}, '') || 'x'`,
  )
  const again = `INTO ${table} SELECT * FROM ${table} WHERE true`
  const changes = other.flatMap((set) => [
    `UPDATE ${table} SET ${set}`,
    `INSERT ${again} ON CONFLICT (${key}) DO UPDATE SET ${set}`,
    // eslint-disable-next-line no-restricted-syntax -- the way round is what is tried
    ...(isPostgres ? [] : [`UPDATE OR REPLACE ${table} SET ${set}`]),
  ])
  const losses = [`DELETE FROM ${table}`, ...(isPostgres ? [`TRUNCATE ${table} CASCADE`] : waysToReplace(again))]
  const faults: string[] = []
  for (const [statements, reason] of [
    [changes, /: a fixed column was changed/],
    [losses, /(rows are never deleted|is never emptied)/],
  ] as const)
    for (const statement of statements) {
      const refusal = await attempted(db, [statement])
      if (refusal === null || !reason.test(refusal)) faults.push(`${statement}: ${refusal ?? 'done'}`)
    }
  return faults
}

onEveryDatabase('states', (world, dialect) => {
  const isPostgres = dialect === 'postgres'
  const dropped = (table: string, trigger: string) =>
    sql.raw(`DROP TRIGGER ${table}_${trigger}${isPostgres ? ` ON ${table}` : ''}`)

  it.each(machines)('$table goes its steps and no other', async (machine) => {
    expect(await wrongSteps(await withRows(world()), machine)).toEqual([])
  })

  it.each(machines)('$table keeps its rows and every column that is not of a step', async (machine) => {
    const db = await withRows(world())
    const before = await rowsIn(db, machine.table)
    expect(before).toHaveLength(1)
    expect(await wrongChanges(db, machine, isPostgres)).toEqual([])
    expect(await rowsIn(db, machine.table)).toEqual(before)
  })

  it.each(machines)(
    '$table knows no state but its own, and moves what belongs to a step',
    async ({ table, movable }) => {
      const db = await withRows(world())
      expect(await attempted(db, [`UPDATE ${table} SET state = 'lost'`])).toMatch(/no such step|check/i)
      for (const column of movable)
        expect(await attempted(db, [`UPDATE ${table} SET ${column} = ${column}`])).toBeNull()
    },
  )

  it.each(machines)('control: $table without its triggers is caught', async (machine) => {
    const db = await withRows(world())
    for (const trigger of ['steps', 'fixed', 'no_delete', ...(isPostgres ? ['no_truncate'] : [])])
      await dropped(machine.table, trigger).execute(db)
    const steps = statesOf(machine).length * (statesOf(machine).length - 1) - machine.steps.length
    expect(await wrongSteps(db, machine)).toHaveLength(steps)
    expect((await wrongChanges(db, machine, isPostgres)).length).toBeGreaterThan(6)
  })
})
