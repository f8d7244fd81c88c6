import { afterEach, beforeEach, expect, it } from 'vitest'
import { anonymous } from '#app/domain/access/actor.ts'
import { days } from '#app/platform/clock.ts'
import { confirmationForm, lastMail, signedUp } from '#tests/support/accounts.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { confirmAccount } from './confirm-account.server.ts'
import { readConfirmation } from './read-confirmation.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
  await signedUp(world)
})
afterEach(() => world.close())

const look = async () => readConfirmation(world.readingCtx(anonymous), await lastMail(world))

const amina = {
  state: 'waiting',
  email: 'Amina@Example.org',
  needsPassword: false,
  certificateName: 'Amina Diallo',
  country: 'SN',
  institution: 'Ministry of Labour',
  language: 'fr',
}

it('looking shows the address and whose account it will be, and changes nothing, however often', async () => {
  for (let i = 0; i < 3; i++) expect(await look()).toEqual(amina)
})

it('after a second sign-up the page of the first link says what the account would have by now', async () => {
  await signedUp(world, { certificateName: 'Somebody Else', country: 'KE', institution: '' })
  expect(await look()).toEqual({ ...amina, certificateName: 'Somebody Else', country: 'KE', institution: '' })
})

it('a password is asked for where there is none', async () => {
  await signedUp(world, { password: 'somebody else typed these words' })
  expect(await look()).toMatchObject({ needsPassword: true })
})

it('a link that was used, is too old or was made up is over', async () => {
  const { token } = await lastMail(world)
  await confirmAccount(world.ctx(anonymous), confirmationForm(token))
  expect(await look()).toEqual({ state: 'over' })
  await signedUp(world, { email: 'late@example.org' })
  world.pass(days(3))
  expect(await look()).toEqual({ state: 'over' })
  expect(await readConfirmation(world.readingCtx(anonymous), { token: 'x'.repeat(43) })).toEqual({ state: 'over' })
})
