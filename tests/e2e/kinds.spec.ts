/** Every kind of question: answered by keyboard with the script, and without one in Arabic; saved, restored, and right. */
import { rmSync } from 'node:fs'
import { to } from '#app/addresses.ts'
import { everyKindContent } from '#tests/support/every-kind.ts'
import { addPerson } from '#tests/support/people.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import type { Browser } from '@playwright/test'
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

const lines = ['Find the table', 'Note the year', 'Write the sentence']

/** Each card, and the words of the option that is right there. */
const cards = [
  ['A census', 'People on one day'],
  ['A register', 'Crossings in a period'],
  ['Foreign-born people', 'Stocks'],
  ['Departures', 'Flows'],
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
      const tick = walk.scripts ? bySpace : (box: Locator) => box.check()
      for (const label of ['A photograph', 'Residents born abroad', 'Refugees in June', 'True'])
        await tick(form.getByLabel(label, { exact: true }))
      await give(page, form.getByLabel('The sum'), '4')
      await give(page, form.getByLabel('The word'), 'Remittances')
      await give(page, form.getByLabel('The difference'), String(await differenceIn(form)))
      await (walk.scripts ? arrange(page, form) : choose(form))
      if (walk.scripts) await dragToTopAndStepBack(form)
      await give(page, form.getByLabel(`${walk.gap} 1`), 'stock')
      await give(page, form.getByLabel(`${walk.gap} 2`), 'STREAM')
      if (walk.scripts) await isKept(page, form)
      const send = form.locator('button[type=submit]').last()
      await (walk.scripts ? send.press('Enter') : send.click())
      const done = page.locator(`#check-${checkId}`)
      await expect(done.locator('fieldset .saved.good')).toHaveCount(10)
      await look(page, `${walk.name}-judged`, walk)
    })
  })
}

for (const walk of walks) {
  test.describe(`one-by-one-${walk.name}`, () => {
    test.use({ locale: walk.language, javaScriptEnabled: walk.scripts })

    test('questions come one after another, each judged once it is left', async ({ page }) => {
      await arrive(page, walk.language)
      await page.goto(site.url + to.attempts(course, 'quiz-1'))
      await page.locator(`main form[action="${to.attempts(course, 'quiz-1')}"] button`).click()
      const address = page.url()
      const questions = page.locator('fieldset[data-position]')
      const way = page.locator('button[formaction$="/steps"]')
      await expect(questions).toHaveCount(1)
      await expect(page.locator('#just-left')).toHaveCount(0)
      await look(page, `one-by-one-${walk.name}-first`, walk)
      await way.click()
      await expect(page.locator('.summary')).toBeVisible()
      await look(page, `one-by-one-${walk.name}-asked`, walk)
      await page.locator('button[name=confirmed]').click()
      await expect(page).toHaveURL(address)
      await expect(page.locator('#left-1 .saved.warn')).toBeVisible()
      for (const position of [2, 3, 4, 5]) {
        await expect(questions).toHaveAttribute('data-position', String(position))
        await answerSomehow(questions)
        if (position === 2) await look(page, `one-by-one-${walk.name}-second`, walk)
        await way.click()
        await expect(page.locator(`#left-${position} .about .saved`)).toBeVisible()
      }
      await expect(questions).toHaveCount(0)
      await look(page, `one-by-one-${walk.name}-end`, walk)
      await page.locator('button[formaction$="/submission"]').click()
      // One question was left open: it is asked once.
      await page.locator('main form button').click()
      await expect(page).toHaveURL(/\/result$/)
      await page.goto(address)
      await expect(page).toHaveURL(/\/result$/)
    })
  })
}

for (const walk of walks) {
  test.describe(`own-words-${walk.name}`, () => {
    test.use({ locale: walk.language, javaScriptEnabled: walk.scripts })

    test('an answer in one’s own words waits for a trainer, and counts with her marks', async ({ page, browser }) => {
      await arrive(page, walk.language)
      await page.goto(site.url + to.attempts(course, 'own-words'))
      await page.locator(`main form[action="${to.attempts(course, 'own-words')}"] button`).click()
      const words = page.getByLabel('Your paragraph')
      await words.fill('A stock has a date.\n\nA flow has a period.')
      if (walk.scripts) await expect(page.locator('[data-saved].good')).toHaveCount(1)
      await look(page, `own-words-${walk.name}-open`, walk)
      if (walk.scripts) await page.reload()
      if (walk.scripts) await expect(words).toHaveValue('A stock has a date.\n\nA flow has a period.')
      await page.locator('button[formaction$="/submission"]').click()
      await expect(page).toHaveURL(/\/result$/)
      await look(page, `own-words-${walk.name}-waiting`, walk)
      const address = page.url()
      await mark(browser, walk)
      await page.goto(address)
      await expect(page.locator('main')).toContainText('Say when.')
      await expect(page.locator('.pill.good')).toHaveCount(1)
      await look(page, `own-words-${walk.name}-marked`, walk)
    })
  })
}

/** As a trainer of the course does, from her list of works. */
async function mark(browser: Browser, walk: (typeof walks)[number]): Promise<void> {
  const grant = { role: 'trainer', scopeKind: 'course', scopeId: course } as const
  const { token } = addPerson(site.databaseFile, { name: `Trainer ${walk.language}`, language: walk.language, grant })
  const context = await browser.newContext({ locale: walk.language, javaScriptEnabled: walk.scripts })
  const page = await context.newPage()
  await context.addCookies([{ name: 'session', value: token, url: site.url }])
  await page.goto(site.url + to.works(course))
  await look(page, `own-words-${walk.name}-works`, walk)
  await page
    .locator('.works li')
    .filter({ hasText: `Reader ${walk.language}` })
    .last()
    .locator('a')
    .click()
  await look(page, `own-words-${walk.name}-work`, walk)
  await page.locator('[name="marks.A"]').fill('3')
  await page.locator('[name="marks.B"]').fill('0,5')
  await page.locator('[name=comment]').fill('Say when.')
  await page.locator('main form button').last().click()
  await expect(page.locator('.summary')).toBeVisible()
  await look(page, `own-words-${walk.name}-refused`, walk)
  await page.locator('[name="marks.A"]').fill('2')
  await page.locator('main form button').last().click()
  await expect(page).toHaveURL(/\/courses\/[\w-]+\/works/)
  await context.close()
}

async function answerSomehow(question: Locator): Promise<void> {
  const choice = question.locator('input[type=radio], input[type=checkbox]')
  if ((await choice.count()) > 0) await choice.first().check()
  else await question.locator('input:not([type=hidden])').fill('1')
}

/** Every question says that it is saved; a page opened anew shows what was given. */
async function isKept(page: Page, form: Locator): Promise<void> {
  const last = page.waitForResponse((response) => response.request().postData()?.includes('STREAM') === true)
  await page.keyboard.press('Tab')
  expect((await last).status()).toBe(200)
  await expect(form.locator('[data-saved].good')).toHaveCount(10)
  await page.reload()
  await expect(form.getByLabel('The word')).toHaveValue('Remittances')
  await expect(form.getByLabel('Gap 2')).toHaveValue('STREAM')
  await expect(placeOf(form, 'Crossings in a period')).toContainText('A register')
  await expect(form.locator('.arranged > li').first()).toContainText('Find the table')
}

/** Lines and cards from lists, as they are without the script. */
async function choose(form: Locator): Promise<void> {
  for (const [index, line] of lines.entries())
    await form.getByLabel(line, { exact: true }).selectOption({ label: String(index + 1) })
  for (const [card, place] of cards) await form.getByLabel(card, { exact: true }).selectOption({ label: place })
}

/** Lines and cards by keyboard alone: buttons, arrow keys, Enter. */
async function arrange(page: Page, form: Locator): Promise<void> {
  await form.getByRole('button', { name: 'This is the order' }).press('Enter')
  for (const [place, line] of lines.entries()) {
    const placeNow = async () => (await form.locator('.arranged label').allInnerTexts()).indexOf(line)
    const up = form.getByRole('button', { name: `Move up: ${line}` })
    while ((await placeNow()) > place) await up.press('Enter')
  }
  for (const [card, place] of cards) {
    await form.getByRole('button', { name: card, exact: true }).press('Enter')
    const put = form.getByRole('button', { name: `Put here: ${place}`, exact: true })
    for (let step = 0; step < 4 && !(await isFocused(put)); step++) await page.keyboard.press('ArrowDown')
    await expect(put).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(placeOf(form, place)).toContainText(card)
  }
}

/** The last line is taken to the top by its grip, and goes back by its button. */
async function dragToTopAndStepBack(form: Locator): Promise<void> {
  const all = form.locator('.arranged > li')
  await all
    .last()
    .locator('.grip')
    .dragTo(all.first(), { targetPosition: { x: 20, y: 5 } })
  await expect(all.first()).toContainText(lines.at(-1)!)
  const down = form.getByRole('button', { name: `Move down: ${lines.at(-1)}` })
  for (let step = 1; step < lines.length; step++) await down.press('Enter')
  await expect(all.last()).toContainText(lines.at(-1)!)
}

const isFocused = (button: Locator) => button.evaluate((element) => element === document.activeElement)

function placeOf(form: Locator, words: string): Locator {
  return form.locator('.place-box').filter({ has: form.page().locator('.title', { hasText: words }) })
}

/** Between the two figures of the table that was drawn for this learner. */
async function differenceIn(form: Locator): Promise<number> {
  const cells = await form.locator('table tbody tr').locator('th, td').allInnerTexts()
  const [early = 0, late = 0] = cells.map((cell) =>
    Number(cell.replace(/[٠-٩]/g, (figure) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(figure))).replace(/\D/g, '')),
  )
  return late - early
}

async function bySpace(box: Locator): Promise<void> {
  await box.focus()
  await box.press('Space')
}

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
