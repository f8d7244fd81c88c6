import { afterEach, beforeEach, expect, it } from 'vitest'
import { insertContentImport } from '#app/data/editions.server.ts'
import { anonymous } from '#app/domain/access/actor.ts'
import { days } from '#app/platform/clock.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { listImports } from './list-imports.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('shows what each import said, the newest first', async () => {
  const { newId, handles } = world.services
  for (const faults of [['en/a.mdx:3:1 Close it.'], []]) {
    const report = JSON.stringify({
      version: 1,
      courses: [{ slug: 'water', outcome: 'published', edition: 1 }],
      faults,
    })
    const outcome = faults.length > 0 ? ('refused' as const) : ('published' as const)
    await insertContentImport(handles.writer, { id: newId(), at: world.now(), outcome, report })
    world.pass(days(1))
  }
  const { imports } = await listImports(world.readingCtx(anonymous))
  expect(imports.map(({ outcome, faults }) => [outcome, faults])).toEqual([
    ['published', []],
    ['refused', ['en/a.mdx:3:1 Close it.']],
  ])
})
