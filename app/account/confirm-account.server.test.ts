import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anonymous } from '#app/domain/access/actor.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import { days, minutes } from '#app/platform/clock.ts'
import { actorOf, errorOf, goodPassword, lastMail, problemOf, signedUp, signingIn } from '#tests/support/accounts.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { confirmAccount } from './confirm-account.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

async function confirm(password = '', token?: string) {
  return confirmAccount(world.ctx(anonymous), { token: token ?? (await lastMail(world)).token, password })
}

describe('the button behind the link', () => {
  it('begins the account and signs in, in its language', async () => {
    await signedUp(world)
    const begun = await confirm()
    if (isRefusal(begun)) throw new Error('refused')
    expect(begun.language).toBe('fr')
    expect(await actorOf(world, begun.token)).toMatchObject({ name: 'Amina Diallo' })
    expect(await signingIn(world)).toMatchObject({ kind: 'signed-in' })
  })

  it('works once', async () => {
    await signedUp(world)
    await confirm()
    expect(problemOf(await confirm())).toBe('account.link-over')
  })

  it('pressed twice at once works once', async () => {
    await signedUp(world)
    const outcomes = await Promise.all([confirm(), confirm()])
    expect(outcomes.filter(isRefusal)).toHaveLength(1)
  })

  it('works for three days', async () => {
    await signedUp(world)
    world.pass(days(3) - 1)
    expect(isRefusal(await confirm())).toBe(false)
    await signedUp(world, { email: 'late@example.org' })
    world.pass(days(3))
    expect(problemOf(await confirm())).toBe('account.link-over')
  })

  it('leaves no other link open', async () => {
    await signedUp(world)
    const { token } = await lastMail(world)
    world.pass(minutes(10))
    await signedUp(world)
    await confirm()
    expect(problemOf(await confirm('', token))).toBe('account.link-over')
  })

  it('asks for a password where two people had typed the address', async () => {
    await signedUp(world, { password: 'words of somebody who guessed' })
    await signedUp(world)
    expect(errorOf(await confirm(), 'password')).toBe('account.password-short')
    expect(errorOf(await confirm('password-password'), 'password')).toBe('account.password-common')
    expect(isRefusal(await confirm('chosen by the owner herself'))).toBe(false)
    expect(problemOf(await signingIn(world, 'words of somebody who guessed'))).toBe('account.sign-in-wrong')
    expect(problemOf(await signingIn(world, goodPassword))).toBe('account.sign-in-wrong')
    expect(await signingIn(world, 'chosen by the owner herself')).toMatchObject({ kind: 'signed-in' })
  })
})

it('a link that was never sent does nothing', async () => {
  await signedUp(world)
  expect(problemOf(await confirm('', 'x'.repeat(43)))).toBe('account.link-over')
})
