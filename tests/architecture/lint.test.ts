/** The lint rules of ours that keep the data whole: what each must catch, and what it must let pass. */
import { ESLint, Linter } from 'eslint'
import { beforeAll, describe, expect, it } from 'vitest'

/** One of each block of the configuration. */
const files = ['app/data/x.server.ts', 'app/routes/x.tsx', 'scripts/x.ts', 'tests/data/x.test.ts']

/* eslint-disable no-restricted-syntax -- the ways round are what must be caught */
const caught = [
  'sql`INSERT OR REPLACE INTO grade VALUES (1)`',
  "run('insert or ignore into grade values (1)')",
  "run('UPDATE OR REPLACE grade SET marks = 1')",
  "run('REPLACE INTO grade VALUES (1)')",
  "run('INSERT INTO grade VALUES (1) ON CONFLICT DO NOTHING')",
  "db.insertInto('grade').orIgnore().values(row)",
  "db.insertInto('grade').orReplace().values(row)",
  "db.insertInto('grade').ignore().values(row)",
  "db.replaceInto('grade').values(row)",
  "db.insertInto('grade').values(row).onConflict((conflict) => conflict.doNothing())",
]
/* eslint-enable no-restricted-syntax */

const passed = [
  "db.insertInto('grade').values(row).onConflict((conflict) => conflict.column('id').doNothing())",
  "db.insertInto('grade').values(row).onConflict((conflict) => conflict.columns(['a', 'b']).where('c', 'is', null).doNothing())",
  "run('INSERT INTO grade VALUES (1) ON CONFLICT (id) DO NOTHING')",
  "run('CREATE OR REPLACE FUNCTION refuse()')",
]

describe.each(files)('in %s', (file) => {
  let rules: Linter.RulesRecord
  beforeAll(async () => {
    const config = (await new ESLint().calculateConfigForFile(file)) as { rules: Linter.RulesRecord }
    rules = { 'no-restricted-syntax': config.rules['no-restricted-syntax']! }
  })
  const faults = (code: string) => new Linter().verify(code, { rules })

  it.each(caught)('a way round the triggers is caught: %s', (code) => {
    expect(faults(code).map(({ ruleId }) => ruleId)).toEqual(['no-restricted-syntax'])
  })

  it.each(passed)('an insert that names its key passes: %s', (code) => {
    expect(faults(code)).toEqual([])
  })
})

it.each(['app/main.ts', 'app/visit/components/x.tsx', 'db/ddl.ts', 'scripts/x.mjs'])(
  'a function of 31 lines is caught in %s',
  async (file) => {
    const config = (await new ESLint().calculateConfigForFile(file)) as { rules: Linter.RulesRecord }
    const rules = { 'max-lines-per-function': config.rules['max-lines-per-function']! }
    const lines = (count: number) => `function f() {\n${'f()\n'.repeat(count - 2)}}`
    expect(new Linter().verify(lines(30), { rules })).toEqual([])
    expect(new Linter().verify(lines(31), { rules })).toHaveLength(1)
  },
)
