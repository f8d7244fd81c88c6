/** A scenario, gone through from scene to scene: by keyboard with the script, without one in Arabic. */
import { to } from '#app/addresses.ts'
import { addPerson } from '#tests/support/people.ts'
import { expect, test } from './server.ts'
import { look } from './looking.ts'

const course = 'migration-data'
const address = to.scenario(course, 'one-number')

const walks = [
  { name: 'scenario-script', language: 'en', scripts: true },
  { name: 'scenario-no-script', language: 'ar', scripts: false },
] as const

for (const walk of walks) {
  test.describe(walk.name, () => {
    test.use({ locale: walk.language, javaScriptEnabled: walk.scripts })

    test('leads to its best end, and can be gone through again', async ({ page, server: site }) => {
      const { token } = addPerson(site.databaseFile, { name: `Reader ${walk.name}` })
      await page.context().addCookies([
        { name: 'session', value: token, url: site.url },
        { name: 'language', value: walk.language, url: site.url },
      ])
      await page.goto(site.url + to.enrolment(course))
      await page.locator(`main form[action="${to.enrolment(course)}"] button`).click()
      await page.goto(site.url + address)
      const choices = page.locator('.choices button')
      await look(page, `${walk.name}-begin`, walk)
      await choices.nth(1).focus()
      await page.keyboard.press('Enter')
      await expect(page.locator('.way > li')).toHaveCount(2)
      await choices.nth(0).focus()
      await page.keyboard.press('Enter')
      await expect(page.locator('.way > li')).toHaveCount(3)
      await expect(choices).toHaveCount(0)
      await expect(page.locator('.flash')).toContainText('5')
      await look(page, `${walk.name}-end`, walk)
      await page.locator(`a[href="${to.scenario(course, 'one-number', { from: 'beginning' })}"]`).click()
      await expect(page.locator('.way > li')).toHaveCount(1)
    })
  })
}
