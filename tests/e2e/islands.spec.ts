/**
 * What the script of document pages does by itself, without a button pressed: answers are saved as they are given, a check
 * is answered in its place, and the place in a lesson is kept. The record is asked, not the page alone.
 */
import { to } from '#app/addresses.ts'
import { listed } from '#tests/support/database-file.ts'
import { addPerson } from '#tests/support/people.ts'
import type { TestServer } from '#tests/support/server.ts'
import { aVisitor, type Visitor } from '#tests/support/visitor.ts'
import { expect, test, type Page } from './server.ts'

const course = 'migration-data'
const lesson = 'who-is-a-migrant'

/** Signs a new learner in, enrolled. @returns her without a script, for what is not looked at here */
async function enrolled(page: Page, server: TestServer): Promise<Visitor & { accountId: string }> {
  const { token, accountId } = addPerson(server.databaseFile, { name: 'Amina Diallo' })
  await page.context().addCookies([{ name: 'session', value: token, url: server.url }])
  const visitor = aVisitor(server.url, { session: token })
  await visitor.post(to.enrolment(course))
  return Object.assign(visitor, { accountId })
}

/** What is saved for a question, newest last. */
function savedValues(server: TestServer, attemptId: string, position: number): unknown[] {
  const sql = 'SELECT value FROM response WHERE attempt_id = ? AND position = CAST(? AS INTEGER) ORDER BY id'
  return listed<string>(server.databaseFile, sql, attemptId, String(position)).map(
    (value) => JSON.parse(value) as unknown,
  )
}

/** Marks the window: whatever loads another page loses the mark. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => void ((window as unknown as { marked: boolean }).marked = true))
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => (window as unknown as { marked?: boolean }).marked === true)
}

async function aTest(page: Page, server: TestServer): Promise<{ id: string; visitor: Visitor }> {
  const visitor = await enrolled(page, server)
  const { path } = await visitor.post(to.attempts(course, 'final-test'))
  await page.goto(server.url + path)
  await mark(page)
  return { id: path.split('/').at(-1)!, visitor }
}

/** The first question of a kind on the page, by what it is answered with. */
function questionWith(page: Page, input: string) {
  return page
    .locator('fieldset[data-position]')
    .filter({ has: page.locator(input) })
    .first()
}

const positionOf = async (question: ReturnType<typeof questionWith>) =>
  Number(await question.getAttribute('data-position'))

test('an answer is saved when it is given, and what replaces it after it', async ({ page, server }) => {
  const { id } = await aTest(page, server)
  const question = questionWith(page, 'input[type=radio]')
  const position = await positionOf(question)
  await question.locator('input[type=radio]').first().check()
  await expect.poll(() => savedValues(server, id, position).length).toBe(1)
  await expect(question.locator('[data-saved]')).toHaveClass(/good/)
  await expect(page.locator(`[data-square="${position}"]`)).toHaveClass(/done/)
  const [one, other] = await question
    .locator('input[type=radio]')
    .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value))
  await question.locator('input[type=radio]').nth(1).check()
  await expect
    .poll(() => savedValues(server, id, position))
    .toEqual([one, other].map((letter) => ({ version: 1, kind: 'single-choice', letter })))
  expect(await isMarked(page)).toBe(true)
  await page.reload()
  await expect(question.locator('input[type=radio]').nth(1)).toBeChecked()
})

test('several letters and a number are saved on leaving the field', async ({ page, server }) => {
  const { id } = await aTest(page, server)
  const several = questionWith(page, 'input[type=checkbox]')
  if ((await several.count()) > 0) {
    await several.locator('input[type=checkbox]').first().check()
    await expect.poll(async () => savedValues(server, id, await positionOf(several)).length).toBe(1)
  }
  const number = questionWith(page, 'input[inputmode=decimal]')
  if ((await number.count()) > 0) {
    await number.locator('input[inputmode=decimal]').fill('12.5')
    await page.keyboard.press('Tab')
    await expect
      .poll(async () => savedValues(server, id, await positionOf(number)).at(-1))
      .toEqual({ version: 1, kind: 'numeric', typed: '12.5' })
  }
  expect((await several.count()) + (await number.count()), 'the test asks for neither').toBeGreaterThan(0)
  expect(await isMarked(page)).toBe(true)
})

test('on a slow line one is told that it is being saved, and then that it is', async ({ page, server }) => {
  const { id } = await aTest(page, server)
  const question = questionWith(page, 'input[type=radio]')
  let letThrough: () => void = () => undefined
  const held = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route(server.url + to.attemptResponse(id), async (route) => {
    await held
    await route.continue()
  })
  await question.locator('input[type=radio]').first().check()
  await expect(question.locator('[data-saved]')).toHaveText('Saving …')
  expect(savedValues(server, id, await positionOf(question))).toEqual([])
  letThrough()
  await expect(question.locator('[data-saved]')).toHaveClass(/good/)
  await expect(question.locator('[data-saved]')).toHaveText(/^Saved /)
})

test('without a line the answer waits on the page, and is sent when the line is back', async ({ page, server }) => {
  const { id } = await aTest(page, server)
  const question = questionWith(page, 'input[type=radio]')
  const position = await positionOf(question)
  await page.context().setOffline(true)
  await question.locator('input[type=radio]').first().check()
  await expect(page.locator(`[data-square="${position}"]`)).toHaveClass(/wait/)
  await expect(question.locator('[data-saved]')).not.toBeEmpty()
  expect(savedValues(server, id, position)).toEqual([])
  await page.context().setOffline(false)
  await expect.poll(() => savedValues(server, id, position).length).toBe(1)
  await expect(page.locator(`[data-square="${position}"]`)).toHaveClass(/done/)
})

test('an answer that could not be sent is kept on the device, and sent when the page is opened again', async ({
  page,
  server,
}) => {
  const { id } = await aTest(page, server)
  const address = page.url()
  const question = questionWith(page, 'input[type=radio]')
  const position = await positionOf(question)
  await page.context().setOffline(true)
  await question.locator('input[type=radio]').first().check()
  await question.locator('input[type=radio]').nth(1).check()
  await expect(page.locator(`[data-square="${position}"]`)).toHaveClass(/wait/)
  const context = page.context()
  await page.close()
  expect(savedValues(server, id, position)).toEqual([])
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(address)
  await expect.poll(() => savedValues(server, id, position).length).toBe(1)
  await expect(questionWith(again, 'input[type=radio]').locator('input[type=radio]').nth(1)).toBeChecked()
  expect(await again.evaluate(() => Object.keys(localStorage))).toEqual([])
})

test('what is kept of one person is neither sent nor left for the next', async ({ page, server }) => {
  const { id } = await aTest(page, server)
  const question = questionWith(page, 'input[type=radio]')
  const position = await positionOf(question)
  await page.route('**/response', (route) => route.abort())
  await question.locator('input[type=radio]').first().check()
  await expect(page.locator(`[data-square="${position}"]`)).toHaveClass(/wait/)
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(1)
  const next = await page.context().newPage()
  await aTest(next, server)
  expect(savedValues(server, id, position)).toEqual([])
  await next.locator('form[action="/sign-out"] button').click()
  await expect(next).toHaveURL(/sign-in|\/\?|\/$/)
  expect(await next.evaluate(() => Object.keys(localStorage))).toEqual([])
})

test('when the session has ended the page says that nothing was saved', async ({ page, server }) => {
  const { id, visitor } = await aTest(page, server)
  await visitor.post(to.signOut())
  const question = questionWith(page, 'input[type=radio]')
  await question.locator('input[type=radio]').first().check()
  await expect(question.locator('[data-saved]')).toHaveClass(/warn/)
  await expect(question.locator('[data-saved]')).not.toBeEmpty()
  expect(savedValues(server, id, await positionOf(question))).toEqual([])
})

/** Whatever a question asks, something. */
async function answerAll(form: ReturnType<Page['locator']>): Promise<void> {
  for (const question of await form.locator('fieldset').all()) {
    const choice = question.locator('input[type=radio], input[type=checkbox]').first()
    if ((await choice.count()) > 0) await choice.check()
    else await question.locator('input[inputmode=decimal]').fill('12')
  }
}

test('a check is answered in its place: what is missing, the feedback, and an empty form again', async ({
  page,
  server,
}) => {
  const { accountId } = await enrolled(page, server)
  await page.goto(server.url + to.lesson(course, lesson))
  await mark(page)
  const address = page.url()
  const open = 'fieldset input:enabled:not([type=hidden])'
  const box = page.locator('section[id^="check-"]').first()
  await box.locator('button[type=submit]').last().click()
  await expect(box.locator('[aria-invalid=true], .error, [id$="-e"]').first()).toBeVisible()
  await answerAll(box.locator('form').first())
  await box.locator('button[type=submit]').last().click()
  await expect(box.locator(open)).toHaveCount(0)
  await expect(box).toBeFocused()
  const sql = `SELECT grade.hundredths / 100 AS marks FROM grade JOIN enrolment ON enrolment.id = enrolment_id WHERE account_id = ?`
  expect(listed(server.databaseFile, sql, accountId)).toHaveLength(1)
  expect([page.url(), await isMarked(page)]).toEqual([address, true])
  await box.locator('form[action$="/attempts"] button').click()
  await expect(box.locator(open).first()).toBeVisible()
  expect([page.url(), await isMarked(page)]).toEqual([address, true])
})

/** The place that is kept, as the record has it. */
function placeOf(server: TestServer, accountId: string): unknown {
  const sql = 'SELECT place FROM progress JOIN enrolment ON enrolment.id = enrolment_id WHERE account_id = ?'
  const [place] = listed<string | null>(server.databaseFile, sql, accountId)
  return place ? JSON.parse(place) : null
}

test('the place in a lesson is kept on leaving, from its top on, and “Continue” leads back', async ({
  page,
  server,
}) => {
  const { accountId } = await enrolled(page, server)
  await page.goto(server.url + to.lesson(course, lesson))
  await page.goto(server.url + to.catalogue())
  await expect.poll(() => placeOf(server, accountId)).toMatchObject({ activityId: lesson, fragment: '' })
  await page.goto(server.url + to.lesson(course, lesson))
  const heading = page.locator('article h2[id]').nth(2)
  const fragment = await heading.getAttribute('id')
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }))
  await page.goto(server.url + to.catalogue())
  await expect.poll(() => placeOf(server, accountId)).toMatchObject({ activityId: lesson, fragment })
  await page.goto(server.url + to.continuation(course))
  await expect(page).toHaveURL(server.url + to.lesson(course, lesson, fragment!))
})

test('who is done with a lesson is not led back to it', async ({ page, server }) => {
  await enrolled(page, server)
  await page.goto(server.url + to.lesson(course, lesson))
  await page.locator(`main form[action="${to.lessonCompletion(course, lesson)}"] button[type=submit]`).click()
  await expect(page).toHaveURL(/\/lessons\/stock-or-flow/)
  await page.goto(server.url + to.continuation(course))
  await expect(page).toHaveURL(/\/lessons\/stock-or-flow/)
})
