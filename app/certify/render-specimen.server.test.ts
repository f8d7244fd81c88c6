import { afterEach, beforeEach, expect, it } from 'vitest'
import { insertCentreVersion } from '#app/data/centre.server.ts'
import { noCentre } from '#app/domain/centre/centre.ts'
import type { CertificateInput } from '#app/domain/credential/certificate.ts'
import { NotFound } from '#app/platform/errors.ts'
import { aCourse } from '#tests/support/course.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { renderSpecimen } from './render-specimen.server.ts'
import { verifyCredential } from './verify-credential.server.ts'

let world: World
let set: CertificateInput[]
beforeEach(async () => {
  set = []
  const renderCertificate = async (input: CertificateInput) => (set.push(input), new Uint8Array([1]))
  world = await aWorld({ parts: { renderCertificate } })
})
afterEach(() => world.close())

it('is printed with the settings in force, for nobody and with nobody’s number', async () => {
  const operator = await aLearner(world)
  await aCourse(world)
  const signatories = [{ name: 'Grace Mwende', role: 'Director' }]
  const centre = { ...noCentre, names: { en: 'Regional Centre' }, signatories, dye: 4 as const }
  const { writer } = world.services.handles
  await writer
    .transaction()
    .execute((tx) => insertCentreVersion(tx, { at: world.now(), accountId: operator.accountId, centre }))
  await renderSpecimen(world.readingCtx(operator))
  expect(set).toMatchObject([{ dye: 4, signatories, certifies: '\u2068Regional Centre\u2069 certifies that' }])
  expect(set[0]!.recipientName).toMatch(/^Specimen/)
  expect(await verifyCredential(world.readingCtx(operator), { number: set[0]!.number.detail })).toBeNull()
})

it('needs a course', async () => {
  await expect(renderSpecimen(world.readingCtx(await aLearner(world)))).rejects.toThrow(NotFound)
})
