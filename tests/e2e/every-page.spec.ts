/** Every page that has an address, in two directions and two widths: no accessibility fault, no sideways scroll. */
import { addressOf, courseSlug, type Owner } from '#tests/support/owner.ts'
import { personasOf, visitorAs } from '#tests/support/personas.ts'
import { routesOfBuild, type BuiltRoute } from '#tests/support/routes.ts'
import type { TestServer } from '#tests/support/server.ts'
import { look } from './looking.ts'
import { expect, test, type Page } from './server.ts'

/** Files, and ways that lead on to another page of the list. */
const noPage = /(\.pdf|\.csv|\.html|\.gift)$|^logos\/|\/continuation$|^\*$/

/** Whoever the page is for. */
const readers = ['owner', 'operator', 'trainer of the course', 'operator whose second factor is still to come'] as const

function readerOf({ guard }: BuiltRoute): (typeof readers)[number] {
  if (guard === 'operator') return 'operator'
  if (guard === 'trainer') return 'trainer of the course'
  return guard === 'halfway' ? 'operator whose second factor is still to come' : 'owner'
}

async function sessionOf(server: TestServer, owner: Owner, reader: ReturnType<typeof readerOf>): Promise<string> {
  if (reader === 'owner') return owner.token
  const visitor = await visitorAs(server, personasOf(courseSlug)[reader]!, courseSlug)
  return visitor.cookies.get('session') ?? ''
}

async function signIn(page: Page, server: TestServer, session: string, language: string): Promise<void> {
  await page.context().clearCookies()
  const cookies = { language, ...(session === '' ? {} : { session }) }
  await page.context().addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: server.url })))
}

for (const language of ['en', 'ar']) {
  for (const reader of readers) {
    test(`every page of ${reader} in ${language}`, async ({ page, server, owner }) => {
      test.setTimeout(300_000)
      const routes = (await routesOfBuild()).filter((one) => one.query && !noPage.test(one.path))
      await signIn(page, server, await sessionOf(server, owner, reader), language)
      const faults: string[] = []
      for (const route of routes.filter((one) => readerOf(one) === reader)) {
        await page.goto(server.url + addressOf(route, owner))
        faults.push(...(await faultsAt(page, `${language}-${route.path.replace(/\W+/g, '-') || 'home'}`)))
      }
      expect(faults).toEqual([])
    })
  }

  test(`what stands before signing in, in ${language}`, async ({ page, server }) => {
    await signIn(page, server, '', language)
    const faults: string[] = []
    for (const path of ['/sign-in', '/sign-up', '/account/reset', '/help', '/no-such-page', '/operate/claim?x=1']) {
      await page.goto(server.url + path)
      faults.push(...(await faultsAt(page, `${language}-nobody${path.replace(/\W+/g, '-')}`)))
    }
    expect(faults).toEqual([])
  })
}

function faultsAt(page: Page, name: string): Promise<string[]> {
  return look(page, name).then(
    () => [],
    (error: Error) => [error.message.slice(0, 600)],
  )
}
