import { afterEach, beforeEach, expect, it } from 'vitest'
import { findTokenAccount } from '#app/data/tokens.server.ts'
import { anonymous } from '#app/domain/access/actor.ts'
import { hours, minutes } from '#app/platform/clock.ts'
import { mailsOf } from '#tests/support/accounts.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { mailLink } from './mail-link.server.ts'

let world: World
let account: { id: string; language: string }
beforeEach(async () => {
  world = await aWorld()
  account = { id: (await aLearner(world)).accountId, language: 'pt' }
})
afterEach(() => world.close())

function mail(occasion: string): Promise<void> {
  const { writer } = world.services.handles
  const input = { account, kind: 'reset-password' as const, parameters: {}, occasion }
  return writer.transaction().execute((tx) => mailLink(world.ctx(anonymous), tx, input))
}

it('the mail carries a token of which the record holds the hash alone', async () => {
  await mail('test')
  const [{ token } = { token: '' }] = await mailsOf(world)
  const { auth, handles } = world.services
  expect(await findTokenAccount(handles.reader, 'reset', auth.hashToken(token), world.now())).toBe(account.id)
  const rows = await handles.reader.selectFrom('one_time_token').select('token_hash').execute()
  expect(JSON.stringify(rows)).not.toContain(token)
})

it('one occasion sends one mail in ten minutes, another its own; the first link goes on working', async () => {
  await mail('a')
  await mail('a')
  await mail('b')
  expect(await mailsOf(world)).toHaveLength(2)
  world.pass(minutes(10))
  await mail('a')
  const mails = await mailsOf(world)
  expect(mails).toHaveLength(3)
  const { auth, handles } = world.services
  expect(await findTokenAccount(handles.reader, 'reset', auth.hashToken(mails[0]!.token), world.now())).toBe(account.id)
})

it('a reset link ends after an hour', async () => {
  await mail('a')
  const [{ token } = { token: '' }] = await mailsOf(world)
  world.pass(hours(1))
  const { auth, handles } = world.services
  expect(await findTokenAccount(handles.reader, 'reset', auth.hashToken(token), world.now())).toBeNull()
})
