import { afterEach, beforeEach, expect, it } from 'vitest'
import { suspendAccount } from '#app/data/accounts.server.ts'
import { anonymous } from '#app/domain/access/actor.ts'
import { minutes } from '#app/platform/clock.ts'
import { aMember, lastMail, mailsOf, signedUp } from '#tests/support/accounts.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { requestReset } from './request-reset.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const ask = (email: string) => requestReset(world.ctx(anonymous), { email })

async function resets(): Promise<number> {
  return (await mailsOf(world)).filter((mail) => mail.kind === 'reset-password').length
}

it('a known address gets a link in the language of the account', async () => {
  await aMember(world)
  world.pass(minutes(1))
  expect(await ask('AMINA@example.org')).toBeNull()
  expect(await lastMail(world)).toMatchObject({ kind: 'reset-password', language: 'fr' })
})

it('an unknown address gets the same answer and no mail', async () => {
  expect(await ask('nobody@example.org')).toBeNull()
  expect(await mailsOf(world)).toEqual([])
})

it('an address that waits for its confirmation may choose another password', async () => {
  await signedUp(world)
  await ask('amina@example.org')
  expect(await resets()).toBe(1)
})

it('a suspended account gets no way in', async () => {
  const { accountId } = await aMember(world)
  await suspendAccount(world.services.handles.writer, accountId)
  expect(await ask('amina@example.org')).toBeNull()
  expect(await resets()).toBe(0)
})

it('nobody is flooded: one mail in ten minutes', async () => {
  await aMember(world)
  for (let i = 0; i < 5; i++) await ask('amina@example.org')
  expect(await resets()).toBe(1)
  world.pass(minutes(10))
  await ask('amina@example.org')
  expect(await resets()).toBe(2)
})
