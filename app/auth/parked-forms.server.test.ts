import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { minutes } from '#app/platform/clock.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { makeAuth } from './auth.server.ts'

const path = '/learn/attempts/a1/responses'
const fields: [string, string][] = [
  ['answer.1.value', 'b'],
  ['answer.2.letters[]', 'a'],
  ['answer.2.letters[]', 'ج'],
]

let world: World
let accountId: string
let id: string
beforeEach(async () => {
  world = await aWorld()
  accountId = (await aLearner(world)).accountId
  id = world.services.newId()
  await world.services.auth.parkForm(world.services.handles.writer, { id, accountId, path, fields, now: world.now() })
})
afterEach(() => world.close())

const find = (key: Partial<{ id: string; accountId: string; path: string }> = {}) =>
  world.services.auth.findParkedForm(world.services.handles.reader, { id, accountId, path, now: world.now(), ...key })

describe('a parked form', () => {
  it('comes back as it was sent, repeated names too, as often as the page is looked at', async () => {
    expect(await find()).toEqual(fields)
    expect(await find()).toEqual(fields)
  })

  it('is nobody else’s, and no other page’s', async () => {
    const other = await aLearner(world, { email: 'other@example.org' })
    expect(await find({ accountId: other.accountId })).toBeNull()
    expect(await find({ path: '/learn/attempts/a2/responses' })).toBeNull()
    expect(await find({ id: world.services.newId() })).toBeNull()
  })

  it('waits ten minutes', async () => {
    world.pass(minutes(10) - 1)
    expect(await find()).toEqual(fields)
    world.pass(1)
    expect(await find()).toBeNull()
  })

  it('is gone once it was sent', async () => {
    await world.services.auth.forgetParkedForm(world.services.handles.writer, { id, accountId, now: world.now() })
    expect(await find()).toBeNull()
  })

  it('cannot be read in the record, nor with another secret, nor moved to another address', async () => {
    const { handles } = world.services
    const row = await handles.reader.selectFrom('parked_form').select('sealed').executeTakeFirstOrThrow()
    expect(Buffer.from(row.sealed, 'base64').toString('utf8')).not.toContain('answer')
    const other = makeAuth({ settings: { secureCookies: false }, secret: Buffer.alloc(32, 9) })
    expect(await other.findParkedForm(handles.reader, { id, accountId, path, now: world.now() })).toBeNull()
    await handles.writer
      .updateTable('parked_form')
      .set({ path: '/account' } as never)
      .execute()
    expect(await find({ path: '/account' })).toBeNull()
  })
})
