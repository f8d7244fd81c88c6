import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { confirmAccount, findAccountByEmail, getProfile } from '#app/data/accounts.server.ts'
import { anonymous } from '#app/domain/access/actor.ts'
import { minutes } from '#app/platform/clock.ts'
import { aMember, aminasForm, errorOf, mailsOf, signedUp } from '#tests/support/accounts.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { signUp } from './sign-up.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const amina = () => findAccountByEmail(world.services.handles.reader, 'amina@example.org')

describe('a new address', () => {
  it('gets an account that waits for its confirmation, and the mail for it', async () => {
    await signedUp(world, { back: '/learn/courses/migration-data' })
    expect(await amina()).toMatchObject({
      status: 'unconfirmed',
      emailShown: 'Amina@Example.org',
      language: 'fr',
      name: 'Amina Diallo',
    })
    expect(await mailsOf(world)).toMatchObject([
      { kind: 'confirm-address', language: 'fr', back: '/learn/courses/migration-data' },
    ])
  })

  it('keeps what was said, tidied', async () => {
    await signedUp(world, { certificateName: '  آمنة \u202e جالو ', institution: '   ' })
    const { id } = (await amina())!
    expect(await getProfile(world.services.handles.reader, id)).toMatchObject({
      certificateName: 'آمنة جالو',
      institution: null,
      country: 'SN',
    })
  })

  it('does not take a place on another site along', async () => {
    await signedUp(world, { back: 'https://elsewhere.example/learn' })
    expect((await mailsOf(world))[0]?.back).toBeNull()
  })

  it('holds no account for a password that is guessed first', async () => {
    const outcome = await signUp(world.ctx(anonymous), { ...aminasForm, password: 'amina-diallo-12345' })
    expect(errorOf(outcome, 'password')).toBe('account.password-personal')
    expect(await amina()).toBeNull()
  })
})

describe('an address that has an account', () => {
  it('is told so by mail; account and answer stay as they are', async () => {
    await aMember(world)
    const before = await amina()
    world.pass(minutes(30))
    expect(
      await signUp(world.ctx(anonymous), {
        ...aminasForm,
        certificateName: 'Somebody Else',
        email: ' AMINA@example.org',
      }),
    ).toBeNull()
    expect(await amina()).toEqual(before)
    expect((await mailsOf(world)).map((mail) => mail.kind)).toEqual(['confirm-address', 'address-known'])
  })

  it('is not flooded', async () => {
    await aMember(world)
    for (let i = 0; i < 4; i++) await signedUp(world)
    expect((await mailsOf(world)).filter((mail) => mail.kind === 'address-known')).toHaveLength(1)
  })
})

describe('an address that waits for its confirmation', () => {
  it('gets a new mail, ten minutes later at the earliest, and the last words count', async () => {
    await signedUp(world)
    await signedUp(world, { certificateName: 'Amina Ndiaye' })
    expect(await mailsOf(world)).toHaveLength(1)
    world.pass(minutes(10))
    await signedUp(world, { certificateName: 'Amina Diop', language: 'ar' })
    expect(await mailsOf(world)).toHaveLength(2)
    expect(await amina()).toMatchObject({ name: 'Amina Diop', language: 'ar', status: 'unconfirmed' })
    expect((await amina())?.passwordHash).not.toBeNull()
  })

  it('loses its password when another one comes: whoever holds the mailbox chooses', async () => {
    await signedUp(world)
    await signedUp(world, { password: 'somebody else typed these words' })
    expect((await amina())?.passwordHash).toBeNull()
  })
})

it('the same form sent twice at once makes one account', async () => {
  await Promise.all([signedUp(world), signedUp(world)])
  expect(await amina()).toMatchObject({ status: 'unconfirmed' })
  expect(await mailsOf(world)).toHaveLength(1)
})

it('decides on the account as it is then: confirmed while the password was compared, it keeps it', async () => {
  await signedUp(world)
  const { writer } = world.services.handles
  const ctx = world.ctx(anonymous)
  async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
    const isRight = await ctx.auth.verifyPassword(stored, password)
    await confirmAccount(writer, (await amina())!.id, world.now())
    return isRight
  }
  const slow = { ...ctx, auth: { ...ctx.auth, verifyPassword } }
  expect(await signUp(slow, { ...aminasForm, password: 'words of somebody else', certificateName: 'X' })).toBeNull()
  const account = await amina()
  expect(account).toMatchObject({ status: 'active', name: 'Amina Diallo' })
  expect(account?.passwordHash).not.toBeNull()
})

it('of two people who sign up with one address at once neither has the password', async () => {
  await Promise.all([signedUp(world), signedUp(world, { password: 'words of somebody else' })])
  expect((await amina())?.passwordHash).toBeNull()
})
