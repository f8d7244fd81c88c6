/** Runs a suite on every database named by DIALECTS; each test gets a world of its own. */
import { afterEach, beforeEach, describe } from 'vitest'
import { dialects, type DialectName } from '#tests/support/databases.ts'
import { aWorld, type World } from '#tests/support/world.ts'

/** @param suite registers its tests; `world()` is the world of the test that runs */
export function onEveryDatabase(name: string, suite: (world: () => World, dialect: DialectName) => void): void {
  describe.each(dialects)(`${name} on %s`, (dialect) => {
    let world: World
    beforeEach(async () => {
      world = await aWorld({ dialect })
    })
    afterEach(() => world.close())
    suite(() => world, dialect)
  })
}
