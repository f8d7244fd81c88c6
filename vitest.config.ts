import { defineConfig } from 'vitest/config'

const suites = {
  unit: ['app/**/*.test.ts', 'app/**/*.test.tsx', 'tests/architecture/**/*.test.ts'],
  content: ['tests/content/**/*.test.ts'],
  data: ['tests/data/**/*.test.ts'],
  server: ['tests/server/**/*.test.ts'],
}

export default defineConfig({
  test: {
    projects: Object.entries(suites).map(([name, include]) => ({
      extends: true as const,
      test: { name, include },
    })),
    setupFiles: ['tests/support/setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
