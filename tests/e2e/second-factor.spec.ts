/**
 * The operator's first minutes: the printed code, the second step, recovery codes put away; then signing in again with a
 * code, and with a recovery code. Without a script in English, with it in Arabic.
 */
import { to } from '#app/addresses.ts'
import type { Language } from '#app/i18n/locales.ts'
import { giveRole } from '#tests/support/people.ts'
import { codeOf, keyFromBase32 } from '#tests/support/second-factor.ts'
import type { TestServer } from '#tests/support/server.ts'
import { look } from './looking.ts'
import { expect, test, type Page } from './server.ts'

const password = 'seven quiet lanterns by the lake'

interface Walk {
  name: string
  language: Language
  scripts: boolean
}

const walks: Walk[] = [
  { name: 'operator-no-script', language: 'en', scripts: false },
  { name: 'operator-arabic', language: 'ar', scripts: true },
]

// The printed code works only while nobody is the operator, and other journeys make operators of their own.
test.use({ alone: true })

for (const walk of walks) {
  test.describe(walk.name, () => {
    test.use({
      javaScriptEnabled: walk.scripts,
      locale: walk.language,
      permissions: ['clipboard-read', 'clipboard-write'],
    })

    test('from the printed code to signing in with a recovery code', async ({ page, server }) => {
      const see = (name: string) => look(page, `${walk.name}-${name}`, walk)
      await page.goto(`${server.url}/?lang=${walk.language}`)
      await signUp(page, server, walk)
      await becomeOperator(page, server, walk)
      await see('set-up')
      const key = keyFromBase32(await page.locator('main bdi.mono').innerText())
      await typeCode(page, 'newCode', codeNow(key))
      await page.locator('main [name=password]').fill('not these words at all')
      await press(page)
      await expect(page.locator('[role=alert]')).toBeVisible()
      await see('set-up-refused')
      await typeCode(page, 'newCode', codeNow(key))
      await page.locator('main [name=password]').fill(password)
      await press(page)
      const codes = await page.locator('#codes li').allInnerTexts()
      expect(codes).toHaveLength(10)
      await see('recovery-codes')
      await expect(page.locator('[data-print]')).toBeVisible({ visible: walk.scripts })
      if (walk.scripts) await copyCodes(page, codes)
      await press(page)
      await expect(page).toHaveURL(server.url + to.operate())
      await page.goto(server.url + to.secondFactor())
      await see('second-factor')
      for (const address of [to.secondFactorReplacement(), to.recoveryCodesRenewal(), to.secondFactorRemoval()]) {
        await page.goto(server.url + address)
        await see(address.split('/').at(-1)!)
      }
      await signInAgain(page, server, walk)
      await see('code')
      await typeCode(page, 'code', '000000')
      await press(page)
      await expect(page.locator('[role=alert]')).toBeVisible()
      await see('code-refused')
      await page.locator(`main a[href^="${to.signInRecoveryCode()}"]`).click()
      await see('recovery-code')
      await typeCode(page, 'code', codes[4]!.toLowerCase())
      await press(page)
      await expect(page).toHaveURL(server.url + to.operate())
    })
  })
}

const codeNow = (key: Buffer) => codeOf(key, new Date().toISOString())

async function signUp(page: Page, server: TestServer, { name }: Walk): Promise<void> {
  await page.goto(server.url + to.signUp())
  const form = page.locator('main form').first()
  await form.locator('[name=certificateName]').fill('Grace Wanjiru')
  await form.locator('[name=email]').fill(`${name}@example.org`)
  await form.locator('[name=password]').fill(password)
  await form.locator('[name=country]').selectOption('KE')
  await form.locator('[name=privacy]').check()
  await form.locator('button[type=submit]').click()
  const mail = await server.mailTo(`${name}@example.org`)
  await page.goto(/https?:\S+\/account\/confirmation\/\S+/.exec(mail)?.[0] ?? '')
  await press(page)
}

/** The first by the code that the server printed; there is one operator made that way, the others are given the role. */
async function becomeOperator(page: Page, server: TestServer, { name, scripts }: Walk): Promise<void> {
  if (scripts) {
    giveRole(server.databaseFile, `${name}@example.org`, { role: 'operator', scopeKind: 'centre', scopeId: 'centre' })
    await page.goto(server.url + to.operate())
  } else {
    await page.goto(server.url + to.operatorClaim())
    await typeCode(page, 'code', /one-time code: ([\w-]+)/.exec(server.output())?.[1] ?? '')
    await press(page)
  }
  await expect(page).toHaveURL(new RegExp(`${to.secondFactorSetUp()}\\?back=%2Foperate`))
}

async function copyCodes(page: Page, codes: string[]): Promise<void> {
  await page.locator('[data-copy]').click()
  await expect(page.locator('[data-keep] [role=status]')).not.toBeEmpty()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(codes.join('\n'))
}

async function signInAgain(page: Page, server: TestServer, { name }: Walk): Promise<void> {
  await page.goto(server.url + to.signOut())
  await press(page)
  await page.goto(server.url + to.operate())
  await page.locator('main [name=email]').fill(`${name}@example.org`)
  await page.locator('main [name=password]').fill(password)
  await press(page)
  await expect(page).toHaveURL(new RegExp(`${to.signInCode()}\\?back=%2Foperate`))
}

async function typeCode(page: Page, name: string, code: string): Promise<void> {
  await page.locator(`main [name=${name}]`).fill(code)
}

async function press(page: Page): Promise<void> {
  await page.locator('main form button[type=submit]').first().click()
}
