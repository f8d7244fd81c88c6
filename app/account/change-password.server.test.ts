import { afterEach, beforeEach, expect, it } from 'vitest'
import { findAccount, setPassword } from '#app/data/accounts.server.ts'
import { anonymous, type SignedIn } from '#app/domain/access/actor.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import { minutes } from '#app/platform/clock.ts'
import {
  actorOf,
  aMember,
  errorOf,
  goodPassword,
  identityOf,
  lastMail,
  problemOf,
  signingIn,
} from '#tests/support/accounts.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { changePassword } from './change-password.server.ts'

const newWords = 'a blue drum beside the river'

let world: World
let here: { token: string; actor: SignedIn }
beforeEach(async () => {
  world = await aWorld()
  await aMember(world)
  const token = await signInToken()
  here = { token, actor: await actorOf(world, token) }
})
afterEach(() => world.close())

async function signInToken(): Promise<string> {
  const outcome = await signingIn(world)
  if (isRefusal(outcome) || outcome.kind !== 'signed-in') throw new Error('not signed in')
  return outcome.token
}

const change = (currentPassword: string, password = newWords) =>
  changePassword(world.ctx(here.actor), { currentPassword, password })

it('the new one holds, this session goes on, every other ends, the owner is told', async () => {
  const elsewhere = await signInToken()
  world.pass(minutes(1))
  expect(await change(goodPassword)).toBeNull()
  expect((await identityOf(world, here.token)).actor).toMatchObject({ kind: 'account' })
  expect(await identityOf(world, elsewhere)).toMatchObject({ actor: anonymous, endedAccountId: here.actor.accountId })
  expect(await signingIn(world, newWords)).toMatchObject({ kind: 'signed-in' })
  expect(await lastMail(world)).toMatchObject({ kind: 'password-changed' })
})

it('without the old one nothing changes', async () => {
  expect(errorOf(await change('not these words at all'), 'currentPassword')).toBe('account.current-password-wrong')
  expect(await signingIn(world)).toMatchObject({ kind: 'signed-in' })
})

it('one that is guessed first is refused before the old one is looked at', async () => {
  expect(errorOf(await change('not these words at all', '1234567890123456'), 'password')).toBe(
    'account.password-common',
  )
})

it('guessing the old one is slowed down like signing in', async () => {
  for (let i = 0; i < 10; i++) await change('not these words at all')
  expect(problemOf(await change(goodPassword))).toBe('account.sign-in-wait')
})

it('a password that was replaced while the old one was compared stays', async () => {
  const ctx = world.ctx(here.actor)
  async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
    const isRight = await ctx.auth.verifyPassword(stored, password)
    await setPassword(world.services.handles.writer, here.actor.accountId, 'from a mailed link', world.now())
    return isRight
  }
  const slow = { ...ctx, auth: { ...ctx.auth, verifyPassword } }
  const outcome = await changePassword(slow, { currentPassword: goodPassword, password: newWords })
  expect(errorOf(outcome, 'currentPassword')).toBe('account.current-password-wrong')
  const account = await findAccount(world.services.handles.reader, here.actor.accountId)
  expect(account?.passwordHash).toBe('from a mailed link')
})
