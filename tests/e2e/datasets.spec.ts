/** From a figure of a lesson to the dataset behind it, on a phone and on a screen, in two directions. */
import { to } from '#app/addresses.ts'
import { addPerson } from '#tests/support/people.ts'
import { figureFaults } from '../../scripts/figure-faults.ts'
import { expect, test, type Page } from './server.ts'
import { look } from './looking.ts'

const course = 'migration-data'
const lesson = 'world-1990-2024'

for (const language of ['en', 'ar'] as const) {
  test.describe(language, () => {
    test.use({ locale: language })

    test('a figure leads to its data, and the data can be taken along', async ({ page, server }) => {
      const { token } = addPerson(server.databaseFile, { name: `Reader ${language}` })
      await page.context().addCookies([
        { name: 'session', value: token, url: server.url },
        { name: 'language', value: language, url: server.url },
      ])
      await page.goto(server.url + to.enrolment(course))
      await page.locator(`main form[action="${to.enrolment(course)}"] button`).click()
      await page.goto(server.url + to.lesson(course, lesson))
      await look(page, `datasets-${language}-lesson`)
      await labelsCanBeRead(page)
      const figure = page.locator('figure.figure').first()
      await figure.locator('summary').click()
      const link = figure.locator('a[href^="/data/"]')
      const name = (await link.getAttribute('href'))?.split('/').at(-1) ?? ''
      await link.click()
      await expect(page).toHaveURL(server.url + to.dataset(name))
      await look(page, `datasets-${language}-page`)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`main a[href="${to.datasetFile(name)}"]`).click(),
      ])
      expect(download.suggestedFilename()).toBe(`${name}.csv`)
    })
  })
}

/** On a phone no two labels of a figure cover each other; one put where another stands would be noticed. */
async function labelsCanBeRead(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 })
  expect(await page.locator('figure.figure svg text').count()).toBeGreaterThan(10)
  expect(await figureFaults(page)).toEqual([])
  await page.evaluate(() => {
    const label = document.querySelector('figure.figure svg text')!
    label.after(label.cloneNode(true))
  })
  expect(await figureFaults(page)).toHaveLength(1)
}
