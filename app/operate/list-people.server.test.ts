import { afterEach, beforeEach, expect, it } from 'vitest'
import { suspendAccount } from '#app/data/accounts.server.ts'
import { insertGrant } from '#app/data/role-grants.server.ts'
import { anonymous } from '#app/domain/access/actor.ts'
import { days, later } from '#app/platform/clock.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { listPeople, peopleAPage } from './list-people.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const found = async (filter: Parameters<typeof listPeople>[1]) =>
  (await listPeople(world.readingCtx(anonymous), filter)).people.map(({ name }) => name)

it('finds by a part of the name, the address or the institution, whatever the case', async () => {
  await aLearner(world, { name: 'Amina Diallo', email: 'amina_d@example.org' })
  await aLearner(world, { name: 'Josef Novák', email: 'josef@elsewhere.example' })
  expect(await found({})).toEqual(['Josef Novák', 'Amina Diallo'])
  expect(await found({ words: ' DIALLO ' })).toEqual(['Amina Diallo'])
  expect(await found({ words: 'elsewhere' })).toEqual(['Josef Novák'])
  expect(await found({ words: 'ministry of' })).toHaveLength(2)
  expect(await found({ words: '%' })).toHaveLength(2)
  expect(await found({ words: 'nobody' })).toEqual([])
  expect(await found({ country: 'SN', status: 'active' })).toHaveLength(2)
  expect(await found({ country: 'TZ' })).toEqual([])
})

it('filters by state and by a role in force, and shows each role once', async () => {
  const trainer = await aLearner(world, { name: 'Trainer' })
  const past = await aLearner(world, { name: 'Past trainer' })
  const closed = await aLearner(world, { name: 'Closed' })
  const { writer } = world.services.handles
  const grant = (accountId: string, scopeId: string, until: string | null) =>
    insertGrant(writer, {
      id: world.services.newId(),
      accountId,
      role: 'trainer',
      scopeKind: 'course',
      scopeId,
      at: world.now(),
      until,
      grantedBy: null,
      reason: '',
    })
  await grant(trainer.accountId, 'one', null)
  await grant(trainer.accountId, 'two', later(world.now(), days(9)))
  await grant(past.accountId, 'one', later(world.now(), days(1)))
  await suspendAccount(writer, closed.accountId)
  world.pass(days(2))
  expect(await found({ role: 'trainer' })).toEqual(['Trainer'])
  expect(await found({ status: 'suspended' })).toEqual(['Closed'])
  const { people } = await listPeople(world.readingCtx(anonymous), { words: 'Trainer' })
  expect(people.map(({ name, roles }) => [name, roles])).toEqual([
    ['Past trainer', []],
    ['Trainer', ['trainer']],
  ])
})

it('goes on where the last page ended', async () => {
  for (let i = 0; i <= peopleAPage; i++) await aLearner(world, { name: `Learner ${i}` })
  const first = await listPeople(world.readingCtx(anonymous), {})
  expect(first.people).toHaveLength(peopleAPage)
  expect(await found({ before: first.next! })).toEqual(['Learner 0'])
})
