/** A worksheet, a survey and the portfolio: filled in with the script and without one, in Arabic; kept, refused, handed in. */
import { rmSync } from 'node:fs'
import { to } from '#app/addresses.ts'
import { addPerson } from '#tests/support/people.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { sheetsContent } from '#tests/support/sheets-content.ts'
import { expect, test, type Page } from './server.ts'
import { look } from './looking.ts'

const course = 'migration-data'
const sheet = to.sheet(course, 'sources-sheet')

let site: TestServer
let content: string

test.beforeAll(async () => {
  content = sheetsContent()
  site = await startServer({ environment: { DARASA_CONTENT: content } })
})
test.afterAll(async () => {
  await site.stop()
  rmSync(content, { recursive: true })
})

const words = {
  en: { handIn: 'Hand in', save: 'Save and go on later', again: 'Hand in again', send: 'Send answers', open: 'Open' },
  ar: { handIn: 'سلّم', save: 'احفظ وتابع لاحقًا', again: 'سلّم من جديد', send: 'أرسل الإجابات', open: 'افتح' },
}

const walks = [
  { name: 'sheet-script', language: 'en', scripts: true },
  { name: 'sheet-no-script', language: 'ar', scripts: false },
] as const

for (const walk of walks) {
  test.describe(walk.name, () => {
    test.use({ locale: walk.language, javaScriptEnabled: walk.scripts })
    const said = words[walk.language]

    test('is filled in, kept, refused while something is missing, and handed in', async ({ page }) => {
      await arrive(page, walk.language)
      await look(page, `${walk.name}-empty`, walk)
      await page.getByLabel('Your main source').fill('Census of 2022 <National Statistics>')
      await page.getByLabel('A census').check()
      await page.getByLabel('Residents').check()
      await page.locator('[name="cell.sources.1.1"]').fill('Register')
      if (walk.scripts) await isKept(page)
      else await page.getByRole('button', { name: said.save }).click()
      await page.goto(site.url + sheet)
      await expect(page.getByLabel('Your main source')).toHaveValue('Census of 2022 <National Statistics>')
      await expect(page.getByLabel('A census')).toBeChecked()
      await expect(page.getByLabel('Residents')).toBeChecked()
      await expect(page.locator('[name="cell.sources.1.1"]')).toHaveValue('Register')

      await page.getByLabel('Its last year').fill('many')
      await page.getByRole('button', { name: said.handIn, exact: true }).click()
      await expect(page.locator('.sheet-field.wrong')).toHaveCount(2)
      await look(page, `${walk.name}-refused`, walk)
      await expect(page.getByLabel('Its last year')).toHaveValue('many')
      await page.getByLabel('Its last year').fill('٢٠٢٢')
      await page.getByLabel('What does it miss?').fill('Who stays less than a year.\nWho lives in hostels.')
      await page.getByRole('button', { name: said.handIn, exact: true }).click()
      await expect(page.getByRole('button', { name: said.again })).toBeVisible()
      await look(page, `${walk.name}-handed-in`, walk)

      await page.goto(site.url + to.portfolio())
      await look(page, `${walk.name}-portfolio`, walk)
      await page.getByRole('link', { name: said.open }).first().click()
      await expect(page.locator('.given').first()).toContainText('Census of 2022 <National Statistics>')
      await look(page, `${walk.name}-kept`, walk)
    })

    test('a survey is sent once', async ({ page }) => {
      await arrive(page, walk.language, to.sheet(course, 'opinion'))
      for (const field of ['useful', 'clear']) await page.locator(`[name="field.${field}.value"]`).nth(2).check()
      await look(page, `${walk.name}-survey`, walk)
      await page.getByRole('button', { name: said.send }).click()
      await expect(page.getByRole('button', { name: said.send })).toHaveCount(0)
      await expect(page.locator('[name="field.useful.value"]').nth(2)).toBeDisabled()
    })
  })
}

/** Everything is said to be saved, and the script has sent it. */
async function isKept(page: Page): Promise<void> {
  await page.getByLabel('Your main source').press('Tab')
  for (const field of ['main-source', 'origin', 'covers', 'sources'])
    await expect(page.locator(`[data-field="${field}"] .saved.good`)).toBeVisible()
}

async function arrive(page: Page, language: 'en' | 'ar', address = sheet): Promise<void> {
  const { token } = addPerson(site.databaseFile, { name: `Reader ${language}` })
  await page.context().addCookies([
    { name: 'session', value: token, url: site.url },
    { name: 'language', value: language, url: site.url },
  ])
  await page.goto(site.url + to.enrolment(course))
  await page.locator(`main form[action="${to.enrolment(course)}"] button`).click()
  await page.goto(site.url + address)
}
