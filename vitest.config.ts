import { defineConfig } from 'vitest/config'

const suites = {
  unit: ['app/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/{architecture,bench}/**/*.test.ts'],
  content: ['tests/{content,exchange}/**/*.test.ts'],
  data: ['tests/data/**/*.test.ts'],
  server: ['tests/server/**/*.test.ts'],
  torture: ['tests/torture/**/*.test.ts'],
}

export default defineConfig({
  test: {
    projects: Object.entries(suites).map(([name, include]) => ({
      extends: true as const,
      test: { name, include },
    })),
    setupFiles: ['tests/support/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
