import { afterEach, beforeEach, expect, it } from 'vitest'
import { findCredential } from '#app/data/credentials.server.ts'
import { aCredential } from '#tests/support/credential.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { readStanding } from './standing.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('a credential stands as soon as it is issued, by its record alone', async () => {
  const { id } = await aCredential(world)
  const db = world.services.handles.reader
  const credential = (await findCredential(db, id))!
  expect(await readStanding(db, credential)).toEqual({ verdict: 'recorded', since: null })
  expect(await readStanding(db, { ...credential, state: 'revoked' })).toEqual({ verdict: 'unconfirmed', since: null })
})
