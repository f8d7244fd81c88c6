import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeCertificateRenderer } from '#app/certify/render-certificate.server.ts'
import { findCentre, findLogo } from '#app/data/centre.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { isRefusal, type Refusal } from '#app/i18n/refusal.ts'
import { aPicture } from '#tests/support/picture.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { changeLogo, changeSettings, removeLogo, type SettingsInput } from './change-settings.server.ts'

/** The real one: what can be printed only it knows. */
const renderer = makeCertificateRenderer()
afterAll(() => renderer.close())

let world: World
let operator: SignedIn
beforeEach(async () => {
  world = await aWorld({ parts: { renderCertificate: renderer.render } })
  operator = await aLearner(world, { name: 'Grace Mwende' })
})
afterEach(() => world.close())

const input: SettingsInput = {
  names: { en: '  Regional Training Centre ', fr: '', ar: 'المركز الإقليمي للتدريب' },
  signatories: [
    { name: 'Grace Mwende', role: 'Director of the Centre' },
    { name: ' ', role: '' },
  ],
  dye: 2,
  senderName: 'Training Centre',
  replyTo: ' training@example.org ',
  languages: ['ar', 'en'],
}
const inForce = () => findCentre(world.services.handles.reader)
const fieldsOf = (outcome: null | Refusal) => (isRefusal(outcome) ? Object.keys(outcome.errors) : [])

describe('settings', () => {
  it('are kept tidied, and count at once', async () => {
    await world.services.centres.current(world.services.handles.reader)
    expect(await changeSettings(world.ctx(operator), input)).toBeNull()
    expect(await world.services.centres.current(world.services.handles.reader)).toEqual({
      version: 1,
      names: { en: 'Regional Training Centre', ar: 'المركز الإقليمي للتدريب' },
      signatories: [{ name: 'Grace Mwende', role: 'Director of the Centre' }],
      dye: 2,
      senderName: 'Training Centre',
      replyTo: 'training@example.org',
      languages: ['en', 'ar'],
      logoHash: null,
    })
  })

  it('are written down with who changed them', async () => {
    await changeSettings(world.ctx(operator), input)
    const entries = await world.services.handles.reader.selectFrom('audit_entry').selectAll().execute()
    expect(entries).toMatchObject([{ actor_id: operator.accountId, action: 'settings.changed', subject: 'centre' }])
  })

  it('need a role for every name that signs, and a name for every role', async () => {
    const outcome = await changeSettings(world.ctx(operator), {
      ...input,
      signatories: [
        { name: 'Grace Mwende', role: '' },
        { name: '', role: 'Director' },
      ],
    })
    expect(fieldsOf(outcome)).toEqual(['signatories.0.role', 'signatories.1.name'])
    expect((await inForce()).names).toEqual({})
  })

  it('need a language', async () => {
    expect(fieldsOf(await changeSettings(world.ctx(operator), { ...input, languages: [] }))).toEqual(['offered.en'])
  })
})

describe('the logo', () => {
  const picture = Buffer.from(aPicture())
  /** With bytes for points that nothing can be made of. */
  const unreadable = Buffer.from(picture)
  unreadable.fill(0xff, picture.indexOf('IDAT') + 4, picture.indexOf('IEND') - 8)

  it('is kept by what it is made of, and taken out again; settings stay', async () => {
    await changeSettings(world.ctx(operator), input)
    expect(await changeLogo(world.ctx(operator), { bytes: picture })).toBeNull()
    const { logoHash, dye } = await inForce()
    expect(dye).toBe(2)
    expect(await findLogo(world.services.handles.reader, logoHash!)).toEqual({
      mediaType: 'image/png',
      base64: picture.toString('base64'),
    })
    await removeLogo(world.ctx(operator))
    expect(await inForce()).toMatchObject({ logoHash: null, dye: 2 })
  })

  it('is kept without what was hung on to it', async () => {
    await changeLogo(world.ctx(operator), { bytes: Buffer.concat([picture, Buffer.from('GPS 1.29 S')]) })
    const { logoHash } = await inForce()
    const kept = await findLogo(world.services.handles.reader, logoHash!)
    expect(kept?.base64).toBe(picture.toString('base64'))
  })

  it.each([
    ['nothing', null, 'missing'],
    ['an empty file', new Uint8Array(), 'missing'],
    ['a drawing that may carry a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'kind'],
    ['a picture that is too large', Buffer.concat([picture, Buffer.alloc(100_000)]), 'large'],
    ['a picture that is cut short', picture.subarray(0, picture.length - 20), 'broken'],
    ['a picture whose points cannot be read', unreadable, 'broken'],
  ])('is refused when it is %s', async (_, bytes, why) => {
    expect(await changeLogo(world.ctx(operator), { bytes })).toMatchObject({
      errors: { logo: { key: `operate.logo-${why}` } },
    })
    expect((await inForce()).logoHash).toBeNull()
  })

  it('is not blamed when no certificate can be set at all', async () => {
    const renderCertificate = () => Promise.reject(new Error('The worker took too long'))
    const changed = changeLogo({ ...world.ctx(operator), renderCertificate }, { bytes: picture })
    await expect(changed).rejects.toThrow('took too long')
  })
})
