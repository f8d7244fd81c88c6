import { afterEach, beforeEach, expect, it } from 'vitest'
import { insertGrant } from '#app/data/role-grants.server.ts'
import type { RoleGrant, SignedIn } from '#app/domain/access/actor.ts'
import { days } from '#app/platform/clock.ts'
import { aCourse, testCourseSlug } from '#tests/support/course.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { listMyRoles } from './list-my-roles.server.ts'

let world: World
let person: SignedIn
beforeEach(async () => {
  world = await aWorld()
  person = await aLearner(world)
})
afterEach(() => world.close())

const mine = (more: Partial<SignedIn> = {}) => listMyRoles(world.readingCtx({ ...person, ...more }))

async function give(grant: RoleGrant, until: string | null = null): Promise<void> {
  const more = { id: world.services.newId(), accountId: person.accountId, at: world.now(), grantedBy: null, reason: '' }
  await insertGrant(world.services.handles.writer, { ...grant, ...more, until })
}

it('a learner has none', async () => {
  expect(await mine()).toEqual([])
})

it('names the course by its title, whether or not the second step was given; what is over is gone', async () => {
  await aCourse(world)
  const trainer = { role: 'trainer', scopeKind: 'course', scopeId: testCourseSlug } as const
  await give(trainer)
  await give({ role: 'coordinator', scopeKind: 'country', scopeId: 'SN' }, world.now())
  const from = world.now()
  world.pass(days(1))
  const expected = [{ role: 'trainer', scopeKind: 'course', scopeName: 'Small course', from, until: null }]
  expect(await mine({ grants: [trainer] })).toMatchObject(expected)
  expect(await mine({ withheld: ['trainer'] })).toMatchObject(expected)
})
