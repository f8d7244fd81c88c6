/** Every kind of question: answered by keyboard with the script, and without one in Arabic; saved, restored, and right. */
import { rmSync } from 'node:fs'
import { to } from '#app/addresses.ts'
import { everyKindContent } from '#tests/support/every-kind.ts'
import { addPerson } from '#tests/support/people.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { expect, test, type Locator, type Page } from './server.ts'
import { look } from './looking.ts'

const course = 'migration-data'
const checkId = 'check-every-kind'
const lesson = to.lesson(course, 'framework-2021')

let site: TestServer
let content: string

test.beforeAll(async () => {
  content = everyKindContent()
  site = await startServer({ environment: { DARASA_CONTENT: content } })
})
test.afterAll(async () => {
  await site.stop()
  rmSync(content, { recursive: true })
})

/** The label of each field, and what is right there: words of an option, or words to type. */
const chosen = [
  ['Find the table', '1'],
  ['Note the year', '2'],
  ['Write the sentence', '3'],
  ['A census', 'People on one day'],
  ['A register', 'Crossings in a period'],
] as const

const walks = [
  { name: 'kinds-script', language: 'en', scripts: true, gap: 'Gap' },
  { name: 'kinds-no-script', language: 'ar', scripts: false, gap: 'الفراغ' },
] as const

for (const walk of walks) {
  test.describe(walk.name, () => {
    test.use({ locale: walk.language, javaScriptEnabled: walk.scripts })

    test('each is answered rightly and counts', async ({ page }) => {
      await arrive(page, walk.language)
      const form = page.locator(`form[action="${to.checkSubmission(course, checkId)}"]`)
      await look(page, `${walk.name}-open`, walk)
      const give = walk.scripts ? byKeyboard : byHand
      await form.getByLabel('True', { exact: true }).check()
      await give(page, form.getByLabel('The word'), 'Remittances')
      for (const [label, answer] of chosen) await give(page, form.getByLabel(label, { exact: true }), answer)
      await give(page, form.getByLabel(`${walk.gap} 1`), 'stock')
      await give(page, form.getByLabel(`${walk.gap} 2`), 'STREAM')
      if (walk.scripts) await isKept(page, form)
      await form.locator('button[type=submit]').last().click()
      const done = page.locator(`#check-${checkId}`)
      await expect(done.locator('fieldset .saved.good')).toHaveCount(5)
      await look(page, `${walk.name}-judged`, walk)
    })
  })
}

/** Every question says that it is saved; a page opened anew shows what was given. */
async function isKept(page: Page, form: Locator): Promise<void> {
  const last = page.waitForResponse((response) => response.request().postData()?.includes('STREAM') === true)
  await page.keyboard.press('Tab')
  expect((await last).status()).toBe(200)
  await expect(form.locator('[data-saved].good')).toHaveCount(5)
  await page.reload()
  await expect(form.getByLabel('The word')).toHaveValue('Remittances')
  await expect(form.getByLabel('Gap 2')).toHaveValue('STREAM')
  await expect(form.getByLabel('A register').locator('option:checked')).toHaveText('Crossings in a period')
}

/** Typed letters choose in a list as they fill a field: no click, no drag. */
async function byKeyboard(page: Page, field: Locator, answer: string): Promise<void> {
  await field.focus()
  await page.keyboard.type(answer)
}

async function byHand(_page: Page, field: Locator, answer: string): Promise<void> {
  const isList = (await field.and(field.page().locator('select')).count()) > 0
  if (isList) await field.selectOption({ label: answer })
  else await field.fill(answer)
}

async function arrive(page: Page, language: 'en' | 'ar'): Promise<void> {
  const { token } = addPerson(site.databaseFile, { name: `Reader ${language}` })
  await page.context().addCookies([
    { name: 'session', value: token, url: site.url },
    { name: 'language', value: language, url: site.url },
  ])
  await page.goto(site.url + to.enrolment(course))
  await page.locator(`main form[action="${to.enrolment(course)}"] button`).click()
  await page.goto(site.url + lesson)
}
