/**
 * The whole path: from the catalogue to a certificate that somebody else verifies. With JavaScript off, with it on, and in
 * Arabic. Links and buttons are found by where they lead, so that one walk serves every language.
 */
import { to } from '#app/addresses.ts'
import { translator } from '#app/i18n/translate.ts'
import type { Language } from '#app/i18n/locales.ts'
import { keysOf, rightAnswer, type AskedKey } from '#tests/support/keys.ts'
import type { TestServer } from '#tests/support/server.ts'
import { wholeCourse } from '#tests/support/whole-course.ts'
import { expect, test, type Page } from './server.ts'
import { look } from './looking.ts'

const course = 'migration-data'
const password = 'seven quiet lanterns by the lake'

interface Walk {
  name: string
  language: Language
  scripts: boolean
  person: string
}

const walks: Walk[] = [
  { name: 'no-script', language: 'en', scripts: false, person: 'Amina Diallo' },
  { name: 'script', language: 'en', scripts: true, person: 'José Ñuñez de la Peña' },
  { name: 'arabic', language: 'ar', scripts: true, person: 'فاطمة الزهراء بنت محمد' },
]

for (const walk of walks) {
  test.describe(walk.name, () => {
    // a whole course, each page of it looked at in two widths
    test.describe.configure({ timeout: 300_000 })
    test.use({ javaScriptEnabled: walk.scripts, locale: walk.language })

    test('from the catalogue to a verified certificate', async ({ page, server, browser }) => {
      const see = (name: string) => look(page, `${walk.name}-${name}`, walk)
      await page.goto(`${server.url}/?lang=${walk.language}`)
      await expect(page.locator('html')).toHaveAttribute('dir', walk.language === 'ar' ? 'rtl' : 'ltr')
      await see('catalogue')
      await page.locator(`main a[href="${to.course(course)}"]`).click()
      await see('course')
      await signUp(page, server, walk, see)
      await page.goto(server.url + to.course(course))
      await press(page, to.enrolment(course))
      await expect(page).toHaveURL(new RegExp(to.myCourse(course)))
      await see('my-course')
      await page
        .locator(`main a[href="${to.continuation(course)}"]`)
        .first()
        .click()
      for (const { lessons, quiz } of wholeCourse(course).modules) {
        for (const lesson of lessons) await readLesson(page, lesson.id, see)
        if (!quiz) continue
        await takeAssessment(page, server, quiz.id, see)
        await page.goto(server.url + to.continuation(course))
      }
      await takeAssessment(page, server, 'final-test', see)
      await page.goto(server.url + to.certificates())
      await see('certificates')
      await page.locator('main a[href^="/certificates/"]').first().click()
      await see('certificate')
      await checkCertificate(page, server, walk, await browser.newPage())
    })
  })
}

async function signUp(page: Page, server: TestServer, walk: Walk, see: (name: string) => Promise<void>): Promise<void> {
  await page.goto(server.url + to.signUp())
  const form = page.locator('main form').first()
  await form.locator('[name=certificateName]').fill(walk.person)
  await form.locator('[name=email]').fill(`${walk.name}@example.org`)
  await form.locator('[name=password]').fill('too short')
  await form.locator('[name=country]').selectOption('TZ')
  await form.locator('[name=institution]').fill('Ministry of Home Affairs')
  await form.locator('[name=privacy]').check()
  await see('sign-up')
  await form.locator('[name=password]').fill(password)
  await form.locator('button[type=submit]').click()
  await expect(page).toHaveURL(server.url + to.signUpSent())
  const mail = await server.mailTo(`${walk.name}@example.org`)
  await page.goto(/https?:\S+\/account\/confirmation\/\S+/.exec(mail)?.[0] ?? '')
  await see('confirmation')
  await page.locator('main form button[type=submit]').click()
  await expect(page.locator('main')).toBeVisible()
  await page.goto(server.url + to.myCourses())
  await expect(page).toHaveURL(server.url + to.myCourses())
  await see('my-courses')
}

/** Presses the button of the form that is sent to an address. */
async function press(page: Page, address: string): Promise<void> {
  await page.locator(`main form[action="${address}"] button[type=submit]`).first().click()
}

async function readLesson(page: Page, lesson: string, see: (name: string) => Promise<void>): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/lessons/${lesson}`))
  await see(lesson)
  const check = page.locator('form[action*="/checks/"]').first()
  await answerAnyhow(check)
  await check.locator('button[type=submit]').last().click()
  await expect(page.locator('main')).toBeVisible()
  await see(`${lesson}-checked`)
  await press(page, to.lessonCompletion(course, lesson))
}

async function answerAnyhow(form: ReturnType<Page['locator']>): Promise<void> {
  for (const question of await form.locator('fieldset').all()) {
    const choice = question.locator('input[type=radio], input[type=checkbox]').first()
    const selects = await question.locator('select').all()
    if ((await choice.count()) > 0) await choice.check()
    else if (selects.length > 0) for (const select of selects) await select.selectOption({ index: 1 })
    else await question.locator('input[inputmode=decimal]').first().fill('12')
  }
}

async function takeAssessment(
  page: Page,
  server: TestServer,
  activity: string,
  see: (name: string) => Promise<void>,
): Promise<void> {
  await page.goto(server.url + to.assessment(course, activity))
  await see(`${activity}-rules`)
  await press(page, to.attempts(course, activity))
  await expect(page).toHaveURL(/\/learn\/attempts\//)
  const attemptId = new URL(page.url()).pathname.split('/').at(-1)!
  for (const asked of keysOf(server.databaseFile, attemptId)) await answerRightly(page, asked)
  await see(activity)
  const form = page.locator(`form[action="${to.attemptResponses(attemptId)}"]`)
  await form.locator(`button[type=submit]`).first().click()
  await page.goto(server.url + to.attemptSubmission(attemptId))
  await see(`${activity}-submission`)
  await press(page, to.attemptSubmission(attemptId))
  await expect(page).toHaveURL(new RegExp(to.attemptResult(attemptId)))
  await see(`${activity}-result`)
}

/** As the fields of the question are: ticked, chosen, or typed. */
async function answerRightly(page: Page, { position, ...asked }: AskedKey): Promise<void> {
  const right = rightAnswer(asked)
  const field = `answer.${position}`
  if ('letters' in right) {
    for (const letter of right.letters) await page.locator(`[name="${field}.letters[]"][value="${letter}"]`).check()
  } else if ('parts' in right) {
    for (const [place, answer] of Object.entries(right.parts)) await giveTo(page, `${field}.parts.${place}`, answer)
  } else {
    await giveTo(page, `${field}.value`, right.value)
  }
}

/** Chosen, ticked or typed, whatever the field is. */
async function giveTo(page: Page, name: string, answer: string): Promise<void> {
  const field = (tag: string) => page.locator(`${tag}[name="${name}"]`)
  if ((await field('select').count()) > 0) await field('select').selectOption(answer)
  else if ((await field('input[type=radio]').count()) > 0)
    await field('input[type=radio]')
      .and(page.locator(`[value="${answer}"]`))
      .check()
  else await field('input').fill(answer)
}

/** Somebody else, without an account, checks the paper. */
async function checkCertificate(page: Page, server: TestServer, walk: Walk, stranger: Page): Promise<void> {
  const pdf = await page.request.get(`${page.url().split('?')[0]}.pdf`)
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
  const id = new URL(page.url()).pathname.split('/').at(-1)!
  await stranger.goto(`${server.url}${to.verify(id)}?lang=${walk.language}`)
  await expect(stranger.locator('main')).toContainText(walk.person)
  const { title } = await titleOf(server, walk.language)
  await expect(stranger.locator('main')).toContainText(title)
  await look(stranger, `${walk.name}-verify`, walk)
  expect(translator(walk.language).dir).toBe(await stranger.locator('html').getAttribute('dir'))
}

async function titleOf(server: TestServer, language: Language): Promise<{ title: string }> {
  const answer = await fetch(server.url + to.course(course), { headers: { 'accept-language': language } })
  return { title: /<h1>(?:<span[^>]*>)?([^<]+)/.exec(await answer.text())?.[1] ?? '' }
}
