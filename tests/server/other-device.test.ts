/** What was saved is there on another device and after the server was killed; "Continue" leads to the place left. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { to } from '#app/addresses.ts'
import { addDevice, addPerson, type SignedInPerson } from '#tests/support/people.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { aVisitor, filled, formsOf, type Page, type Visitor } from '#tests/support/visitor.ts'

const course = 'migration-data'

let folder: string
let server: TestServer
let person: SignedInPerson
let desk: Visitor
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'darasa-device-'))
  server = await startServer({ varFolder: folder })
  person = addPerson(server.databaseFile, { name: 'Amina Diallo' })
  desk = aVisitor(server.url, { session: person.token })
  await desk.post(to.enrolment(course))
}, 120_000)
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

function onAnotherDevice(): Visitor {
  return aVisitor(server.url, { session: addDevice(server.databaseFile, person).token })
}

/** What a page shows as answered, by field. */
function answered(page: Page): [string, string][] {
  const form = formsOf(page).find((one) => one.html.includes('name="answer.'))
  return (form?.fields ?? []).filter(([name, value]) => /\.(value|letters\[\])$/.test(name) && value !== '').sort()
}

it('“Continue” leads to the lesson after the one that was done, on any device', async () => {
  await desk.post(to.lessonCompletion(course, 'who-is-a-migrant'))
  const page = await onAnotherDevice().get(to.continuation(course))
  expect(page.path).toContain('/lessons/stock-or-flow')
})

it('answers saved at the desk are there on the phone, in the language of the phone, and after the server was killed', async () => {
  const attempt = await desk.post(to.attempts(course, 'final-test'))
  const form = formsOf(attempt).find((one) => one.html.includes('name="answer.'))!
  await desk.post(form.action, filled(form, '7.5'))
  const saved = answered(await desk.get(attempt.path))
  expect(saved.length).toBeGreaterThanOrEqual(12)

  const phone = onAnotherDevice()
  await phone.get('/?lang=ar')
  expect(answered(await phone.get(attempt.path))).toEqual(saved)

  await server.kill()
  server = await startServer({ varFolder: folder })
  expect(answered(await onAnotherDevice().get(attempt.path))).toEqual(saved)
}, 60_000)

it('sending the same answers twice changes nothing', async () => {
  const phone = onAnotherDevice()
  const attempt = await phone.get(to.assessment(course, 'final-test'))
  const link = /\/learn\/attempts\/[\w-]+/.exec(attempt.body)?.[0] ?? ''
  const page = await phone.get(link)
  const before = answered(page)
  const form = formsOf(page).find((one) => one.html.includes('name="answer.'))!
  await phone.post(form.action, filled(form, '7.5'))
  await phone.post(form.action, filled(form, '7.5'))
  expect(answered(await phone.get(link))).toEqual(before)
})
