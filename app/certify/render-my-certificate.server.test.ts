import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { insertCentreVersion, insertLogo } from '#app/data/centre.server.ts'
import { noCentre } from '#app/domain/centre/centre.ts'
import { NotFound } from '#app/platform/errors.ts'
import type { CertificateInput } from '#app/domain/credential/certificate.ts'
import { aCredential } from '#tests/support/credential.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { CertificateNotSet, SheetRefused } from './certificate-faults.ts'
import { renderMyCertificate } from './render-my-certificate.server.ts'

let world: World
let rendered: CertificateInput[]
beforeEach(async () => {
  rendered = []
  const renderCertificate = async (input: CertificateInput) => (rendered.push(input), new Uint8Array([1, 2, 3]))
  world = await aWorld({ parts: { renderCertificate } })
})
afterEach(() => world.close())

it('the holder gets the file, named after her and her course', async () => {
  const { id, learner } = await aCredential(world, { claims: { recipientName: 'Amina "A/B" Diallo' } })
  const file = await renderMyCertificate(world.readingCtx(learner), { number: id })
  expect(file).toEqual({
    pdf: new Uint8Array([1, 2, 3]),
    plainName: `certificate-${id}`,
    readableName: 'Certificate Amina A B Diallo, Small course',
  })
  expect(rendered).toHaveLength(1)
})

it('nobody else gets it, and nothing is rendered for them', async () => {
  const { id } = await aCredential(world)
  await expect(renderMyCertificate(world.readingCtx(await aLearner(world)), { number: id })).rejects.toThrow(NotFound)
  expect(rendered).toEqual([])
})

it.each(['revoked', 'superseded'] as const)('no paper is made of a certificate that was %s', async (state) => {
  const { id, learner } = await aCredential(world)
  await world.services.handles.writer.updateTable('credential').set({ state }).execute()
  await expect(renderMyCertificate(world.readingCtx(learner), { number: id })).rejects.toThrow(NotFound)
})

it('no file is made of a name that it could not show', async () => {
  const { id, learner } = await aCredential(world, { claims: { recipientName: 'አበበ ቢቂላ' } })
  await expect(renderMyCertificate(world.readingCtx(learner), { number: id })).rejects.toThrow(NotFound)
})

describe('where its logo cannot be drawn', () => {
  async function withLogo(fault: Error) {
    const operator = await aLearner(world)
    const logo = { mediaType: 'image/png' as const, width: 80, height: 80, base64: 'AA==' }
    await world.services.handles.writer.transaction().execute(async (tx) => {
      const at = world.now()
      await insertLogo(tx, 'broken', logo, at)
      await insertCentreVersion(tx, { at, accountId: operator.accountId, centre: { ...noCentre, logoHash: 'broken' } })
    })
    const { id, learner } = await aCredential(world)
    const renderCertificate = async (sheet: CertificateInput) => {
      rendered.push(sheet)
      if (sheet.logo !== null) throw fault
      return new Uint8Array([4])
    }
    return renderMyCertificate({ ...world.readingCtx(learner), renderCertificate }, { number: id })
  }

  it('the certificate is printed without it', async () => {
    expect((await withLogo(new SheetRefused('failed to decode image'))).pdf).toEqual(new Uint8Array([4]))
    expect(rendered.map((sheet) => sheet.logo?.hash ?? null)).toEqual(['broken', null])
  })

  it('a worker that is slow leaves no certificate without its logo', async () => {
    await expect(withLogo(new CertificateNotSet('The worker took too long'))).rejects.toThrow('took too long')
    expect(rendered).toHaveLength(1)
  })
})
