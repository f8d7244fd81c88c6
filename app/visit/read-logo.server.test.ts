import { afterEach, beforeEach, expect, it } from 'vitest'
import { insertLogo } from '#app/data/centre.server.ts'
import { NotFound } from '#app/platform/errors.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { readLogo } from './read-logo.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('is the bytes that were kept; another hash is nothing', async () => {
  const { writer, reader } = world.services.handles
  await writer
    .transaction()
    .execute((tx) => insertLogo(tx, 'abc', { mediaType: 'image/png', base64: 'aGFs' }, world.now()))
  const { mediaType, bytes } = await readLogo({ db: reader }, { hash: 'abc' })
  expect([mediaType, Buffer.from(bytes).toString()]).toEqual(['image/png', 'hal'])
  await expect(readLogo({ db: reader }, { hash: 'def' })).rejects.toThrow(NotFound)
})
