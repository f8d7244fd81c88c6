import { afterEach, beforeEach, expect, it } from 'vitest'
import { listGrants } from '#app/data/role-grants.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { aCourse, testCourseSlug } from '#tests/support/course.ts'
import { anOperatorAndSomebody, type Staff } from '#tests/support/staff.ts'
import { endRole, grantRole } from './change-roles.server.ts'

let staff: Staff
let person: SignedIn
beforeEach(async () => {
  staff = await anOperatorAndSomebody()
  person = staff.person
})
afterEach(() => staff.world.close())

const wish = { course: '', country: '', institution: '', until: '', why: '' }
const ctx = () => staff.world.ctx(staff.operator)

async function told(): Promise<object[]> {
  const reader = staff.world.services.handles.reader
  const rows = await reader
    .selectFrom('outbox_message')
    .where('kind', '=', 'role-changed')
    .select(['language', 'parameters'])
    .orderBy('id')
    .execute()
  return rows.map(({ language, parameters }) => ({ language, ...(JSON.parse(String(parameters)) as object) }))
}

it('a role given and ended is told by mail, in the language of the person, once each', async () => {
  await grantRole(ctx(), { ...wish, accountId: person.accountId, role: 'coordinator', country: 'SN' })
  const [grant] = await listGrants(staff.world.services.handles.reader, person.accountId)
  await endRole(ctx(), { grantId: grant!.id })
  await endRole(ctx(), { grantId: grant!.id })
  const news = { language: 'en', role: 'coordinator', scopeKind: 'country', scopeName: 'SN' }
  expect(await told()).toMatchObject(['granted', 'ended'].map((change) => ({ ...news, change })))
})

it('a role of a trainer names the course by its title', async () => {
  await aCourse(staff.world)
  await grantRole(ctx(), { ...wish, accountId: person.accountId, role: 'trainer', course: testCourseSlug })
  expect(await told()).toMatchObject([{ scopeKind: 'course', scopeName: 'Small course' }])
})
