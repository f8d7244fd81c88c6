import { afterEach, beforeEach, expect, it } from 'vitest'
import { listGrants } from '#app/data/role-grants.server.ts'
import { NotFound } from '#app/platform/errors.ts'
import { aMember } from '#tests/support/accounts.ts'
import { anEnrolledLearner, completeCourse, courseSlug } from '#tests/support/learning.ts'
import { withSecondFactor } from '#tests/support/second-factor.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { endRole, giveRoleBack, grantRole } from './change-roles.server.ts'
import { readGrant, readPerson } from './read-person.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const scope = { course: '', country: 'SN', institution: '', until: '', why: '' }

it('shows account, roles, courses, certificates, mail and what was done', async () => {
  const operator = await aLearner(world, { name: 'Grace Mwende' })
  const { learner } = await anEnrolledLearner(world)
  await completeCourse(world, learner)
  const { accountId } = learner
  await grantRole(world.ctx(operator), { accountId, role: 'coordinator', ...scope })
  const page = await readPerson(world.readingCtx(operator), { accountId })
  expect(page).toMatchObject({
    person: { name: learner.name, status: 'active', roles: ['coordinator'] },
    isSelf: false,
    hasSecondFactor: false,
    grants: [{ role: 'coordinator', isInForce: true, mayBeGivenBack: false, by: 'Grace Mwende' }],
    enrolments: [{ slug: courseSlug, state: 'completed' }],
    messages: [{ kind: 'role-changed' }, { kind: 'course-completed', accountId }],
    audit: [{ action: 'role.granted', actorName: 'Grace Mwende' }],
    mailGoesTo: 'files',
  })
  expect(page.certificates).toHaveLength(1)
  expect(page.courses.map(({ slug }) => slug)).toContain(courseSlug)
})

it('says whether she has a second factor', async () => {
  const operator = await aLearner(world)
  const { actor } = await withSecondFactor(world, await aMember(world))
  const page = await readPerson(world.readingCtx(operator), { accountId: actor.accountId })
  expect(page).toMatchObject({ hasSecondFactor: true, audit: [{ action: 'second-factor.set-up' }] })
})

it('a grant is shown with whose it is', async () => {
  const operator = await aLearner(world)
  const { accountId } = await aLearner(world, { name: 'Amina Diallo' })
  await grantRole(world.ctx(operator), { accountId, role: 'coordinator', ...scope })
  await grantRole(world.ctx(operator), { accountId, role: 'issuer', ...scope, country: '' })
  const [grant] = await listGrants(world.services.handles.reader, accountId)
  const page = await readGrant(world.readingCtx(operator), { grantId: grant!.id })
  expect([page.person.name, page.grants.map(({ id }) => id)]).toEqual(['Amina Diallo', [grant!.id]])
})

it('a role that was ended may be given back, and no longer once it is in force again', async () => {
  const operator = await aLearner(world)
  const { accountId } = await aLearner(world)
  await grantRole(world.ctx(operator), { accountId, role: 'coordinator', ...scope })
  const may = async () =>
    (await readPerson(world.readingCtx(operator), { accountId })).grants.map(({ mayBeGivenBack }) => mayBeGivenBack)
  const [{ id: grantId } = { id: '' }] = await listGrants(world.services.handles.reader, accountId)
  await endRole(world.ctx(operator), { grantId })
  expect(await may()).toEqual([true])
  await giveRoleBack(world.ctx(operator), { grantId })
  expect(await may()).toEqual([false, false])
})

it('nobody is found under a number that nobody has', async () => {
  const ctx = world.readingCtx(await aLearner(world))
  await expect(readPerson(ctx, { accountId: world.services.newId() })).rejects.toThrow(NotFound)
  await expect(readGrant(ctx, { grantId: world.services.newId() })).rejects.toThrow(NotFound)
})
