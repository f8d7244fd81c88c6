import { afterEach, beforeEach, expect, it } from 'vitest'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { aMember } from '#tests/support/accounts.ts'
import { keyFromBase32, offeredKey, withSecondFactor } from '#tests/support/second-factor.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { offerSecondFactor } from './offer-second-factor.server.ts'

let world: World
let amina: SignedIn
beforeEach(async () => {
  world = await aWorld()
  amina = await aMember(world)
})
afterEach(() => world.close())

const offer = (actor = amina) => offerSecondFactor(world.readingCtx(actor))

it('the square, the link and the letters hold the same key of 160 bits', async () => {
  const { key, address, square, hasFactor } = await offer()
  expect(key).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
  expect(keyFromBase32(key)).toEqual(offeredKey(world, amina))
  const url = new URL(address)
  expect(url.searchParams.get('secret')).toBe(key.replaceAll(' ', ''))
  expect(decodeURIComponent(address)).toMatch(/^otpauth:\/\/totp\/Darasa localhost:Amina@Example\.org\?/)
  expect(square.size).toBeGreaterThan(30)
  expect(hasFactor).toBe(false)
})

it('looked at again it is the same, in another session or for somebody else another', async () => {
  const { key } = await offer()
  expect((await offer()).key).toBe(key)
  expect((await offer({ ...amina, sessionId: world.services.newId() })).key).not.toBe(key)
  expect((await offer({ ...amina, accountId: world.services.newId() })).key).not.toBe(key)
})

it('says whether there is one already, and whether a role waits', async () => {
  expect(await offer({ ...amina, withheld: ['operator'] })).toMatchObject({ isAsked: true })
  const { actor } = await withSecondFactor(world, amina)
  expect(await offer(actor)).toMatchObject({ hasFactor: true, isAsked: false })
})
