/** Cards sorted into groups: by mouse with the script, and without one in Arabic; saved, restored, judged part by part. */
import { to } from '#app/addresses.ts'
import { translator } from '#app/i18n/translate.ts'
import { addPerson } from '#tests/support/people.ts'
import type { TestServer } from '#tests/support/server.ts'
import { expect, test, type Locator, type Page } from './server.ts'
import { look } from './looking.ts'

const course = 'migration-data'
const lesson = to.lesson(course, 'framework-2021')

/** Cards and the group of each, as the course has them; the first is put where it does not belong. */
const cards = {
  en: [
    ['A couple who move abroad for good', 'Temporary mobility'],
    ['A degree of three years abroad', 'International migration'],
    ['A harvest of four months abroad', 'Temporary mobility'],
    ['A commuter who crosses the border every day', 'Temporary mobility'],
    ['A family that moves from a village to the capital', 'Neither: no border is crossed'],
  ],
  ar: [
    ['زوجان ينتقلان إلى الخارج نهائياً', 'التنقل المؤقت'],
    ['دراسة جامعية في الخارج مدتها ثلاث سنوات', 'الهجرة الدولية'],
    ['موسم حصاد في الخارج مدته أربعة أشهر', 'التنقل المؤقت'],
    ['عامل يعبر الحدود كل يوم', 'التنقل المؤقت'],
    ['أسرة تنتقل من قريتها إلى العاصمة', 'لا هذه ولا ذاك: لا حدود تُعبر'],
  ],
} as const

type Language = keyof typeof cards

const walks = [
  { name: 'with-script', language: 'en', scripts: true },
  { name: 'with-script-arabic', language: 'ar', scripts: true },
  { name: 'no-script', language: 'ar', scripts: false },
] as const

for (const walk of walks) {
  test.describe(walk.name, () => {
    test.use({ locale: walk.language, javaScriptEnabled: walk.scripts })

    test('cards are sorted, kept, and judged one by one', async ({ page, server }) => {
      await arrive(page, server, walk.language)
      const question = page.locator('fieldset', { hasText: cards[walk.language][0][0] })
      const { t } = translator(walk.language)
      await (walk.scripts ? sort(page, question, walk.language) : choose(question, walk.language))
      await look(page, `parts-${walk.name}-open`, walk)
      if (walk.scripts) await isKept(page, question, walk.language)
      await answerTheOthers(page)
      await page.locator('form[action$="/submission"] button[type=submit]').last().click()
      const reviewed = page.locator('fieldset', { hasText: cards[walk.language][0][0] })
      await expect(reviewed).toContainText(t('learn.verdict-partly'))
      await expect(reviewed.locator('.parts > .wrong')).toHaveCount(1)
      await expect(reviewed.locator('.parts > .right')).toHaveCount(4)
      await look(page, `parts-${walk.name}-judged`, walk)
    })
  })
}

/** Put down where it was, dragged, then taken and put by a click each. */
async function sort(page: Page, question: Locator, language: Language): Promise<void> {
  const [dragged, ...others] = cards[language]
  const card = (words: string) => question.getByRole('button', { name: words, exact: true })
  await card(dragged[0]).click()
  await card(dragged[0]).press('Escape')
  await expect(card(dragged[0])).toHaveAttribute('aria-pressed', 'false')
  await card(dragged[0]).dragTo(boxOf(question, dragged[1]))
  const last = page.waitForResponse((response) => isWhole(response.request().postData()))
  for (const [words, group] of others) {
    await card(words).click()
    await boxOf(question, group).click()
  }
  for (const [words, group] of cards[language]) await expect(boxOf(question, group)).toContainText(words)
  expect((await last).status()).toBe(200)
  await expect(question.locator('[data-saved]')).toHaveClass(/good/)
}

/** Of all that is saved on the way, the answer that leaves no card open. */
function isWhole(body: string | null): boolean {
  const { parts = {} } = JSON.parse(body ?? '{}') as { parts?: Record<string, string> }
  const given = Object.values(parts)
  return given.length > 0 && given.every((value) => value !== '')
}

async function isKept(page: Page, question: Locator, language: Language): Promise<void> {
  await page.reload()
  for (const [words, group] of cards[language]) await expect(boxOf(question, group)).toContainText(words)
}

function boxOf(question: Locator, group: string): Locator {
  return question.locator('.place-box').filter({ has: question.page().locator('.title', { hasText: group }) })
}

async function choose(question: Locator, language: Language): Promise<void> {
  for (const [card, group] of cards[language]) await question.getByLabel(card).selectOption({ label: group })
}

async function arrive(page: Page, server: TestServer, language: 'en' | 'ar'): Promise<void> {
  const { token } = addPerson(server.databaseFile, { name: `Sorter ${language}` })
  await page.context().addCookies([
    { name: 'session', value: token, url: server.url },
    { name: 'language', value: language, url: server.url },
  ])
  await page.goto(server.url + to.enrolment(course))
  await page.locator(`main form[action="${to.enrolment(course)}"] button`).click()
  await page.goto(server.url + lesson)
}

/** Something to each of the other questions of the check. */
async function answerTheOthers(page: Page): Promise<void> {
  await page.locator('input[type=radio]').first().check()
  await page.locator('input[type=checkbox]').first().check()
  await page.locator('main fieldset input[inputmode=decimal]').fill('265')
}
