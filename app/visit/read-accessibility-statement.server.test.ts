import { expect, it } from 'vitest'
import { anonymous, aWorld } from '#tests/support/world.ts'
import { readAccessibilityStatement } from './read-accessibility-statement.server.ts'

it('the statement says whose site it is', async () => {
  const world = await aWorld()
  expect(await readAccessibilityStatement(world.readingCtx(anonymous))).toEqual({
    host: 'localhost:3000',
    address: null,
  })
  await world.close()
})
