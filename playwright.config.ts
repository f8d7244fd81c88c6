import { defineConfig } from '@playwright/test'

/** Journeys through the built product in Chromium; `npm test` says where that is. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 240_000,
  reporter: [['list']],
  use: {
    launchOptions: {
      ...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
  },
})
