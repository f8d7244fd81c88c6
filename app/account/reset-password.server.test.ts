import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findAccountByEmail, suspendAccount } from '#app/data/accounts.server.ts'
import { anonymous } from '#app/domain/access/actor.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import { hours, minutes } from '#app/platform/clock.ts'
import {
  actorOf,
  aMember,
  errorOf,
  identityOf,
  lastMail,
  mailsOf,
  problemOf,
  signedUp,
  signingIn,
} from '#tests/support/accounts.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { requestReset } from './request-reset.server.ts'
import { resetPassword } from './reset-password.server.ts'

const newWords = 'a blue drum beside the river'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

async function asked(): Promise<string> {
  world.pass(minutes(10))
  await requestReset(world.ctx(anonymous), { email: 'amina@example.org' })
  return (await lastMail(world)).token
}

const reset = (token: string, password = newWords) => resetPassword(world.ctx(anonymous), { token, password })

describe('a new password by mail', () => {
  it('takes the place of the old one, ends every session and begins one', async () => {
    await aMember(world)
    const before = await signingIn(world)
    if (isRefusal(before) || before.kind !== 'signed-in') throw new Error('not signed in')
    const done = await reset(await asked())
    if (isRefusal(done)) throw new Error('refused')
    expect(await actorOf(world, done.token)).toMatchObject({ name: 'Amina Diallo' })
    expect((await identityOf(world, before.token)).actor).toEqual(anonymous)
    expect(problemOf(await signingIn(world))).toBe('account.sign-in-wrong')
    expect(await signingIn(world, newWords)).toMatchObject({ kind: 'signed-in' })
  })

  it('is told to the owner', async () => {
    await aMember(world)
    await reset(await asked())
    expect((await mailsOf(world)).map((mail) => mail.kind)).toContain('password-changed')
  })

  it('works once and for an hour', async () => {
    await aMember(world)
    const token = await asked()
    expect(isRefusal(await reset(token))).toBe(false)
    expect(problemOf(await reset(token))).toBe('account.link-over')
    const late = await asked()
    world.pass(hours(1))
    expect(problemOf(await reset(late))).toBe('account.link-over')
  })

  it('a refused password does not use the link up', async () => {
    await aMember(world)
    const token = await asked()
    expect(errorOf(await reset(token, 'amina-amina-diallo'), 'password')).toBe('account.password-personal')
    expect(isRefusal(await reset(token))).toBe(false)
  })

  it('voids the other links that were mailed', async () => {
    await aMember(world)
    const first = await asked()
    const second = await asked()
    await reset(second)
    expect(problemOf(await reset(first))).toBe('account.link-over')
  })

  it('lets the owner in at once after too many failures of somebody else', async () => {
    await aMember(world)
    for (let i = 0; i < 10; i++) await signingIn(world, 'not these words at all')
    const mail = await lastMail(world)
    expect(mail.kind).toBe('sign-in-slowed')
    expect(isRefusal(await reset(mail.token))).toBe(false)
    expect(await signingIn(world, newWords)).toMatchObject({ kind: 'signed-in' })
  })

  it('proves the mailbox of an account that waited for that', async () => {
    await signedUp(world)
    await reset(await asked())
    expect(await findAccountByEmail(world.services.handles.reader, 'amina@example.org')).toMatchObject({
      status: 'active',
    })
  })

  it('opens no suspended account', async () => {
    const { accountId } = await aMember(world)
    const token = await asked()
    await suspendAccount(world.services.handles.writer, accountId)
    expect(problemOf(await reset(token))).toBe('account.link-over')
  })

  it('a confirmation link is no reset link', async () => {
    await signedUp(world)
    expect(problemOf(await reset((await lastMail(world)).token))).toBe('account.link-over')
  })
})
