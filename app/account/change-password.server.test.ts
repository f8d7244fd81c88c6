import { afterEach, beforeEach, expect, it } from 'vitest'
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
