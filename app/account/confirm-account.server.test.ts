import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deletePassword, findAccountByEmail, getProfile } from '#app/data/accounts.server.ts'
import { anonymous } from '#app/domain/access/actor.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import { days, minutes } from '#app/platform/clock.ts'
import {
  actorOf,
  confirmationForm,
  errorOf,
  goodPassword,
  lastMail,
  problemOf,
  signedUp,
  signingIn,
} from '#tests/support/accounts.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { confirmAccount, type ConfirmInput } from './confirm-account.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

async function confirm(password = '', token?: string, changed: Partial<ConfirmInput> = {}) {
  const form = confirmationForm(token ?? (await lastMail(world)).token, { ...changed, password })
  return confirmAccount(world.ctx(anonymous), form)
}

async function profile() {
  const account = await findAccountByEmail(world.services.handles.reader, 'amina@example.org')
  return getProfile(world.services.handles.reader, account!.id)
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

  it('gives the account what the page held, corrected and tidied', async () => {
    await signedUp(world)
    const begun = await confirm('', undefined, { certificateName: ' Amina  Diop ', institution: ' ', language: 'ar' })
    expect(begun).toMatchObject({ language: 'ar' })
    expect(await profile()).toMatchObject({
      certificateName: 'Amina Diop',
      country: 'SN',
      institution: null,
      language: 'ar',
    })
  })

  it('keeps the name that was read, when somebody signs up with the address while the page is open', async () => {
    await signedUp(world)
    const { token } = await lastMail(world)
    await signedUp(world, { certificateName: 'Somebody Else', country: 'KE', institution: 'Elsewhere' })
    expect(await profile()).toMatchObject({ certificateName: 'Somebody Else' })
    expect(isRefusal(await confirm('', token))).toBe(false)
    expect(await profile()).toMatchObject({
      certificateName: 'Amina Diallo',
      country: 'SN',
      institution: 'Ministry of Labour',
    })
  })

  it('changes nothing of the person when it is refused', async () => {
    await signedUp(world)
    const { token } = await lastMail(world)
    await confirm()
    expect(problemOf(await confirm('', token, { certificateName: 'Somebody Else' }))).toBe('account.link-over')
    expect(await profile()).toMatchObject({ certificateName: 'Amina Diallo' })
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
    const hers = await confirm('ousmane-kouyate-12345', undefined, { certificateName: 'Ousmane Kouyate' })
    expect(errorOf(hers, 'password')).toBe('account.password-personal')
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

it('asks for a password when another sign-up took it away while the page was open', async () => {
  await signedUp(world)
  const ctx = world.ctx(anonymous)
  const { token } = await lastMail(world)
  const { handles } = world.services
  const account = (await findAccountByEmail(handles.reader, 'amina@example.org'))!
  async function hashless(tx: () => Promise<unknown>) {
    await deletePassword(handles.writer, account.id)
    return tx()
  }
  const transaction = () => ({ execute: (run: never) => hashless(() => ctx.db.transaction().execute(run)) })
  function get(of: typeof ctx.db, name: string): unknown {
    const value: unknown = Reflect.get(of, name)
    return name === 'transaction' ? transaction : typeof value === 'function' ? value.bind(of) : value
  }
  const db = new Proxy(ctx.db, { get })
  expect(problemOf(await confirmAccount({ ...ctx, db }, confirmationForm(token)))).toBe('account.confirm-choose')
  expect(isRefusal(await confirm(goodPassword, token))).toBe(false)
})
