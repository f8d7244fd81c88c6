/** What staff see of people is in the audit, and what could not be seen is not. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { to } from '#app/addresses.ts'
import { newId } from '#app/platform/ids.ts'
import { listed } from '#tests/support/database-file.ts'
import { addPerson, type SignedInPerson } from '#tests/support/people.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

let server: TestServer
let operator: SignedInPerson
let learner: SignedInPerson
beforeAll(async () => {
  server = await startServer()
  const grant = { role: 'operator', scopeKind: 'centre', scopeId: 'centre' } as const
  operator = addPerson(server.databaseFile, { name: 'Grace Wanjiru', grant })
  learner = addPerson(server.databaseFile, { name: 'Amina Yusuf' })
}, 120_000)
afterAll(() => server.stop())

async function statusOf(path: string, { token }: SignedInPerson): Promise<number> {
  const answer = await fetch(server.url + path, { headers: { cookie: `session=${token}` }, redirect: 'manual' })
  await answer.text()
  return answer.status
}

const looks = () =>
  listed<string>(server.databaseFile, "SELECT subject FROM audit_entry WHERE action = 'looked' ORDER BY at, id")

it('a look at somebody, and at a list, is written down with who looked', async () => {
  expect(await statusOf(to.person(learner.accountId), operator)).toBe(200)
  expect(await statusOf(to.people(), operator)).toBe(200)
  expect(looks()).toEqual([learner.accountId, 'people'])
  const by = listed<string>(server.databaseFile, "SELECT actor_id FROM audit_entry WHERE action = 'looked'")
  expect(new Set(by)).toEqual(new Set([operator.accountId]))
})

it('nothing is written of what was not there, or not shown', async () => {
  const before = looks()
  expect(await statusOf(to.person(newId()), operator)).toBe(404)
  expect(await statusOf(to.person(learner.accountId), learner)).toBe(404)
  expect(looks()).toEqual(before)
})
