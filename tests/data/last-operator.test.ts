/** Two operators who remove each other at the same moment: one of them stays, on either database. */
import { expect, it } from 'vitest'
import { insertGrant, listGrants, listHolders } from '#app/data/role-grants.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { isRefusal, type Refusal } from '#app/i18n/refusal.ts'
import { suspend } from '#app/operate/change-access.server.ts'
import { endRole } from '#app/operate/change-roles.server.ts'
import { aLearner, type World } from '#tests/support/world.ts'
import { onEveryDatabase } from './contract.ts'

const operator = { role: 'operator', scopeKind: 'centre', scopeId: 'centre' } as const

async function anOperator(world: World, name: string): Promise<SignedIn> {
  const { newId, handles, now } = world.services
  const person = await aLearner(world, { name })
  const { accountId } = person
  await insertGrant(handles.writer, { id: newId(), accountId, ...operator, at: now(), grantedBy: null, reason: 'test' })
  return person
}

type Removal = (world: World, by: SignedIn, whom: SignedIn) => Promise<unknown>

const closing: Removal = (world, by, whom) => suspend(world.ctx(by), whom)
const ending: Removal = async (world, by, whom) => {
  const [grant] = await listGrants(world.services.handles.reader, whom.accountId)
  return endRole(world.ctx(by), { grantId: grant!.id })
}

/** Connections are made beforehand: the two start side by side, not one after the other's connection. */
async function atOnce(world: World, removals: (() => Promise<unknown>)[]): Promise<unknown[]> {
  const { writer } = world.services.handles
  await Promise.all(removals.map(() => writer.selectFrom('account').select('id').execute()))
  return Promise.all(removals.map((remove) => remove()))
}

onEveryDatabase('two operators', (world) => {
  it.each([
    ['end each other’s role', ending, ending],
    ['close each other’s account', closing, closing],
    ['end the one’s role and close the other’s account', ending, closing],
  ])('who %s: the second is refused', async (_what, first, second) => {
    const [grace, joao] = [await anOperator(world(), 'Grace'), await anOperator(world(), 'João')]
    const outcomes = await atOnce(world(), [() => first(world(), grace, joao), () => second(world(), joao, grace)])
    const refused = outcomes.filter((outcome): outcome is Refusal => isRefusal(outcome))
    expect(refused.map(({ problem }) => problem)).toEqual([{ key: 'operate.last-operator' }])
    expect(await listHolders(world().services.handles.reader, operator, world().now())).toHaveLength(1)
  })

  it('and one more: both go, and the third stays', async () => {
    const [grace, joao] = [await anOperator(world(), 'Grace'), await anOperator(world(), 'João')]
    const third = await anOperator(world(), 'Amal')
    const outcomes = await atOnce(world(), [() => ending(world(), grace, joao), () => closing(world(), joao, grace)])
    expect(outcomes.filter(isRefusal)).toEqual([])
    expect(await listHolders(world().services.handles.reader, operator, world().now())).toEqual([
      { accountId: third.accountId, language: 'en' },
    ])
  })
})
