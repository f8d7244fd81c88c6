/** Journeys share one server for each worker; each journey has a person of its own. */
import { test as base } from '@playwright/test'
import { anOwner, type Owner } from '#tests/support/owner.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

export const test = base.extend<object, { alone: boolean; server: TestServer; owner: Owner }>({
  /** journeys that change what all others see, such as who operates the site: on a server that no other file uses */
  alone: [false, { option: true, scope: 'worker' }],
  server: [
    // Playwright wants the first parameter as a pattern, even when it is empty.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  /** a person with something of everything; one on each server, since her marks stand nowhere else */
  owner: [async ({ server }, use) => use(await anOwner(server)), { scope: 'worker', timeout: 120_000 }],
})

export { expect, type Locator, type Page } from '@playwright/test'
