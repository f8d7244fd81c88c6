import { expect, it } from 'vitest'
import { findCentre, findCentreAt, findLogo, insertCentreVersion, insertLogo } from '#app/data/centre.server.ts'
import { noCentre, type Centre } from '#app/domain/centre/centre.ts'
import { days } from '#app/platform/clock.ts'
import { aLearner } from '#tests/support/world.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('the centre', (world) => {
  const db = () => world().services.handles.writer
  const put = (accountId: string, centre: Centre) =>
    db()
      .transaction()
      .execute((tx) => insertCentreVersion(tx, { at: world().now(), accountId, centre }))

  it('is nobody before the first settings; then the last settings are in force', async () => {
    expect(await findCentre(db())).toEqual(noCentre)
    const { accountId } = await aLearner(world())
    await put(accountId, { ...noCentre, names: { en: 'First' } })
    await put(accountId, { ...noCentre, names: { en: 'Second' }, languages: ['en', 'ar'] })
    expect(await findCentre(db())).toEqual({ ...noCentre, names: { en: 'Second' }, languages: ['en', 'ar'] })
  })

  it('of an earlier day is what it was then; before its first settings it is nobody, whatever was said later', async () => {
    const { accountId } = await aLearner(world())
    const before = world().now()
    world().pass(days(1))
    const then = world().now()
    await put(accountId, { ...noCentre, names: { en: 'Then' } })
    world().pass(days(1))
    await put(accountId, { ...noCentre, names: { en: 'Now' } })
    const [first, ...others] = await Promise.all([before, then, world().now()].map((at) => findCentreAt(db(), at)))
    expect(first).toEqual(noCentre)
    expect(others.map((centre) => centre.names.en)).toEqual(['Then', 'Now'])
  })

  it('keeps a logo once, under its hash', async () => {
    const logo = { mediaType: 'image/png' as const, base64: 'aGFs' }
    for (let i = 0; i < 2; i++)
      await db()
        .transaction()
        .execute((tx) => insertLogo(tx, 'hash', logo, world().now()))
    expect(await findLogo(db(), 'hash')).toEqual(logo)
    expect(await findLogo(db(), 'other')).toBeNull()
  })
})
