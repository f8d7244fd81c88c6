import { afterEach, beforeEach, expect, it } from 'vitest'
import { aMember } from '#tests/support/accounts.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { readProfile } from './read-profile.server.ts'
import { updateProfile } from './update-profile.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('what was changed is read back, tidied; the address stays', async () => {
  const actor = await aMember(world)
  const change = { certificateName: ' Amina  Ndiaye ', country: 'MZ', institution: '', language: 'pt' as const }
  expect(await updateProfile(world.ctx(actor), change)).toEqual({ language: 'pt' })
  expect(await readProfile(world.readingCtx(actor))).toEqual({
    email: 'Amina@Example.org',
    certificateName: 'Amina Ndiaye',
    country: 'MZ',
    institution: '',
    language: 'pt',
  })
})

it('nobody else is changed', async () => {
  const [amina, yusuf] = [
    await aMember(world),
    await aMember(world, { email: 'y@example.org', certificateName: 'Yusuf' }),
  ]
  await updateProfile(world.ctx(amina), { certificateName: 'X', country: 'KE', institution: '', language: 'en' })
  expect(await readProfile(world.readingCtx(yusuf))).toMatchObject({ certificateName: 'Yusuf', country: 'SN' })
})
