import { describe, expect, it } from 'vitest'
import { importViolations } from './import-table.ts'
import { readSource, sourcesUnder } from './sources.ts'

it('every import follows the table', () => {
  expect(importViolations(['app', 'db', 'scripts', 'tests'].flatMap(sourcesUnder))).toEqual([])
})

describe('a planted import is caught', () => {
  it.each([
    ['an area that calls another', 'app/learn/enrol.server.ts', '#app/certify/issue.server.ts'],
    ['a route that reaches for the data', 'app/routes/learn.tsx', '#app/data/enrolments.server.ts'],
    ['a rule that knows the database', 'app/domain/grading/grade.ts', '#app/data/items.server.ts'],
    ['a view that reaches for its use-case', 'app/learn/components/lesson.tsx', '../read-lesson.server.ts'],
    ['a shared component that knows the domain', 'app/ui/pill.tsx', '#app/items/item.ts'],
    ['a migration that imports the app', 'db/migrations/1.ts', '#app/platform/ids.ts'],
    ['an area that knows HTTP', 'app/learn/enrol.server.ts', '#app/http/form.ts'],
    ['Lucia outside auth', 'app/account/sign-in.server.ts', 'lucia'],
    ['SQL outside data', 'app/learn/enrol.server.ts', 'kysely'],
    ['a script that reaches for the tables', 'scripts/demo/make-world.ts', '#db/schema.ts'],
    ['a rule of an item that draws', 'app/items/numeric/rule.ts', './view.tsx'],
    ['an item that reaches for the data', 'app/items/numeric/view.tsx', '#app/data/items.server.ts'],
    ['a folder that the table does not know', 'app/utils/dates.ts', '#app/platform/clock.ts'],
  ])('%s', (_name, file, target) => {
    expect(importViolations([readSource(file, `import { x } from '${target}'\n`)])).toHaveLength(1)
  })
})
