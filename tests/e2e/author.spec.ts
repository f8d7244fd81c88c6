/** A trainer: the item bank, how a test went, and a final work that she sends back and then marks. */
import { rmSync } from 'node:fs'
import { to } from '#app/addresses.ts'
import { addPerson, type PersonOptions } from '#tests/support/people.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { moodleCases, quizOf } from '#tests/support/moodle-cases.ts'
import { qtiCases } from '#tests/support/qti-cases.ts'
import { sheetsContent } from '#tests/support/sheets-content.ts'
import { zipOf } from '#tests/support/zip.ts'
import { expect, test, type Page } from './server.ts'
import { look } from './looking.ts'

const course = 'migration-data'
const grant = { role: 'trainer', scopeKind: 'course', scopeId: course } as const

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

const walks = [
  { name: 'author-script', language: 'en', scripts: true },
  { name: 'author-no-script', language: 'ar', scripts: false },
] as const

for (const walk of walks) {
  test.describe(walk.name, () => {
    test.use({ locale: walk.language, javaScriptEnabled: walk.scripts })

    test('a final work is sent back, improved, marked, and passed', async ({ browser }) => {
      const learner = await arrive(await browser.newPage(), walk.language, { name: `Learner ${walk.language}` })
      await learner.goto(site.url + to.enrolment(course))
      await learner.locator(`main form[action="${to.enrolment(course)}"] button`).click()
      await handIn(learner, 'A first brief')

      const trainer = await arrive(await browser.newPage(), walk.language, { name: `Trainer ${walk.language}`, grant })
      await trainer.goto(site.url + to.author())
      await look(trainer, `${walk.name}-courses`, walk)
      await openWork(trainer)
      await look(trainer, `${walk.name}-work`, walk)
      await trainer.locator('[name=returned]').check()
      await send(trainer)
      await expect(trainer.locator('.error')).toHaveCount(1)
      await expect(trainer.locator('[name=returned]')).toBeChecked()
      await trainer.locator('[name=comment]').fill('Name the source of each figure.')
      await send(trainer)
      await expect(trainer.locator('.flash.good')).toBeVisible()

      await learner.goto(site.url + to.sheet(course, 'brief-work'))
      await expect(learner.locator('.callout')).toContainText('Name the source')
      await handIn(learner, 'A better brief, with its sources')
      await openWork(trainer)
      await trainer.locator('[name="marks.figures"]').fill('7,5')
      await trainer.locator('[name="marks.use"]').fill('8')
      await send(trainer)
      await learner.goto(site.url + to.sheet(course, 'brief-work'))
      await expect(learner.locator('.callout').first()).toContainText(/15[.,]5|١٥/)
      await expect(learner.locator('textarea').first()).toBeDisabled()
      await look(learner, `${walk.name}-marked`, walk)
    })

    test('a wrong key is looked at, corrected, and what was answered is graded again', async ({ browser }) => {
      const trainer = await arrive(await browser.newPage(), walk.language, { name: `Keys ${walk.language}`, grant })
      await trainer.goto(site.url + to.bankItem(course, 'card-growth'))
      await trainer.locator(`a[href="${to.keyCorrection(course, 'card-growth')}"]`).click()
      await trainer.locator('[name="values.a"]').fill('twelve')
      const preview = trainer.locator(`button[formaction="${to.keyCorrectionPreview(course, 'card-growth')}"]`)
      await preview.click()
      await expect(trainer.locator('.error')).toHaveCount(1)
      await trainer.locator('[name="values.a"]').fill(walk.scripts ? '12,6' : '١٢٫٧')
      await preview.click()
      await expect(trainer.locator('.callout')).toBeVisible()
      await look(trainer, `${walk.name}-correction`, walk)
      const correct = trainer.locator('main form button').last()
      await correct.click()
      await expect(trainer.locator('.error')).toHaveCount(1)
      await trainer.locator('[name=reason]').fill('Rounded wrongly')
      await preview.click()
      await correct.click()
      await expect(trainer.locator('.flash.good')).toBeVisible()
      await look(trainer, `${walk.name}-corrected`, walk)
    })

    test('a file of questions is looked through, and a bad one refused', async ({ browser }) => {
      const page = await arrive(await browser.newPage(), walk.language, { name: `File ${walk.language}`, grant })
      await page.goto(site.url + to.bank(course))
      await page.locator(`a[href="${to.questionImport(course)}"]`).click()
      const send = async (name: string, content: string | Buffer) => {
        await page.locator('[name=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
        await page.locator('main form button').click()
      }
      await send('picture.txt', 'PNG\u0000')
      await expect(page.locator('.error')).toHaveCount(1)
      await send(
        'questions.gift',
        '::Stock::A stock has one date.{T}\n\n::Brief::Write a brief.{}\n\nHow many? {#249:1}\n',
      )
      await expect(page.locator('tbody tr')).toHaveCount(3)
      await expect(page.locator('textarea')).toHaveValue(/<TrueFalse id="stock"[\s\S]*<Numeric /)
      await look(page, `${walk.name}-import`, walk)
      await send('quiz.xml', `<!DOCTYPE quiz SYSTEM "quiz.dtd">${quizOf(moodleCases)}`.replace(/<\?.*?\?>/, ''))
      await expect(page.locator('.error')).toHaveCount(1)
      await send('quiz.xml', quizOf(moodleCases.slice(0, 12)))
      await expect(page.locator('tbody tr')).toHaveCount(12)
      await send('package.zip', Buffer.from(zipOf([{ path: 'items/one.xml', content: qtiCases[0]![0] }])))
      await expect(page.locator('tbody tr')).toContainText('items/one.xml')
      await look(page, `${walk.name}-import-package`, walk)
    })

    test('the item bank is found through, and a question opened', async ({ browser }) => {
      const page = await arrive(await browser.newPage(), walk.language, { name: `Bank ${walk.language}`, grant })
      await page.goto(site.url + to.bank(course))
      await page.locator('[name=kind]').selectOption('categorise')
      await page.locator('.filters button').click()
      await expect(page.locator('tbody tr')).toHaveCount(1)
      await look(page, `${walk.name}-bank`, walk)
      const file = await page.request.get(site.url + to.bankFile(course))
      expect(file.headers()['content-disposition']).toContain(`${course}.gift`)
      expect(await file.text()).toMatch(/^\/\/ .*\n[\s\S]*\$CATEGORY: [\s\S]*::/)
      await page.locator('tbody th a').click()
      await look(page, `${walk.name}-item`, walk)
      await page.goto(site.url + to.analysis(course, 'final-test'))
      await look(page, `${walk.name}-nobody`, walk)
    })
  })
}

async function handIn(learner: Page, words: string): Promise<void> {
  await learner.goto(site.url + to.sheet(course, 'brief-work'))
  await learner.locator('textarea').first().fill(words)
  await learner.locator(`button[formaction="${to.handIns(course, 'brief-work')}"]`).click()
  await expect(learner.locator('main .flash').first()).toBeVisible()
}

/** The first that waits. */
async function openWork(trainer: Page): Promise<void> {
  await trainer.goto(site.url + to.works(course))
  await trainer.locator('.works').first().locator('a.button').first().click()
}

const send = (trainer: Page) => trainer.locator('form button[type=submit]').last().click()

async function arrive(page: Page, language: string, person: PersonOptions): Promise<Page> {
  const { token } = addPerson(site.databaseFile, person)
  await page.context().addCookies([
    { name: 'session', value: token, url: site.url },
    { name: 'language', value: language, url: site.url },
  ])
  return page
}
