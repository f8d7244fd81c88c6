/** Journeys share one server for each worker; each journey has a person of its own. */
import { test as base } from '@playwright/test'
import { startServer, type TestServer } from '#tests/support/server.ts'

export const test = base.extend<object, { server: TestServer }>({
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
})

export { expect, type Page } from '@playwright/test'
