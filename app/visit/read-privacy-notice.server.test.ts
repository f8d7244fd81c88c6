import { afterEach, beforeEach, expect, it } from 'vitest'
import { anonymous, aWorld, type World } from '#tests/support/world.ts'
import { readPrivacyNotice } from './read-privacy-notice.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('the notice says from when it holds and who answers', async () => {
  const notice = await readPrivacyNotice(world.readingCtx(anonymous))
  expect(notice).toEqual({ version: '2026-11-27', host: 'localhost:3000', address: null })
})
