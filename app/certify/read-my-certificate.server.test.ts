import { afterEach, beforeEach, expect, it } from 'vitest'
import { insertCentreVersion } from '#app/data/centre.server.ts'
import { noCentre } from '#app/domain/centre/centre.ts'
import { days } from '#app/platform/clock.ts'
import { NotFound } from '#app/platform/errors.ts'
import { aCredential } from '#tests/support/credential.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { readMyCertificate } from './read-my-certificate.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('the holder sees what is printed', async () => {
  const { id, learner } = await aCredential(world)
  const page = await readMyCertificate(world.readingCtx(learner), { number: id })
  expect(page).toMatchObject({ id, standing: { verdict: 'recorded', since: null }, hasFile: true })
  expect(page.sheet).toMatchObject({
    heading: 'Certificate of training completed',
    recipientName: 'Amina Diallo',
    course: { language: 'en', text: 'Small course' },
    outcomes: [{ language: 'en', text: 'tell one thing from another' }],
    address: `http://localhost:3000/verify/${id}`,
    dye: 1,
  })
  expect(page.sheet.facts.map(({ term, detail }) => `${term}: ${detail}`)).toEqual([
    'Learning time: 1 hour',
    'Completed: 2 November 2026',
    'Edition: 1, in English',
    'Issued by: localhost:3000',
  ])
})

it('its words follow the reader’s language; the edition says in which language the course was completed', async () => {
  const { id, learner } = await aCredential(world)
  const { sheet } = await readMyCertificate(world.readingCtx(learner, 'ar'), { number: id })
  expect(sheet).toMatchObject({
    language: 'ar',
    heading: 'شهادة إتمام تدريب',
    course: { language: 'ar', text: 'مقرر صغير' },
  })
  expect(sheet.facts[2]?.detail).toBe('1، بالإنجليزية')
})

it('a course that has no title in the reader’s language keeps the one it was completed in, and says so', async () => {
  const { id, learner } = await aCredential(world)
  const { sheet } = await readMyCertificate(world.readingCtx(learner, 'pt'), { number: id })
  expect(sheet.course).toEqual({ language: 'en', text: 'Small course' })
})

it('a name in letters that the product has no face for stands on the page and gives no file', async () => {
  const { id, learner } = await aCredential(world, { claims: { recipientName: 'አበበ ቢቂላ' } })
  expect(await readMyCertificate(world.readingCtx(learner), { number: id })).toMatchObject({
    hasFile: false,
    sheet: { recipientName: 'አበበ ቢቂላ' },
  })
})

it('another’s certificate, an unknown number and no number at all are the same: not found', async () => {
  const { id } = await aCredential(world)
  const other = world.readingCtx(await aLearner(world))
  for (const number of [id, '7ZZZZZZZZZZZZZZZZZZZZZZZZZ', 'anything', '../etc']) {
    await expect(readMyCertificate(other, { number })).rejects.toThrow(NotFound)
  }
})

it('the first settings of the centre change no certificate issued before them', async () => {
  const { id, learner } = await aCredential(world)
  const before = await readMyCertificate(world.readingCtx(learner), { number: id })
  world.pass(days(1))
  const signatories = [{ name: 'Hawa Mensah', role: 'Director' }]
  const centre = { ...noCentre, names: { en: 'Regional Centre' }, signatories, dye: 4 as const }
  await world.services.handles.writer
    .transaction()
    .execute((tx) => insertCentreVersion(tx, { at: world.now(), accountId: learner.accountId, centre }))
  expect(await readMyCertificate(world.readingCtx(learner), { number: id })).toEqual(before)
})

it('a later change of the name in the profile does not reach the certificate', async () => {
  const { id, learner } = await aCredential(world)
  await world.services.handles.writer.updateTable('person').set({ certificate_name: 'Another Name' }).execute()
  const { sheet } = await readMyCertificate(world.readingCtx({ ...learner, name: 'Another Name' }), { number: id })
  expect(sheet.recipientName).toBe('Amina Diallo')
})
