import { defineConfig } from 'vitest/config'

/** How time grows with the length of texts: a command of its own (`npm run growth`), because it measures, and takes minutes. */
export default defineConfig({
  test: {
    include: ['e2e/growth/*.growth.tsx'],
    testTimeout: 30 * 60_000,
    isolate: false,
    maxWorkers: 2,
  },
})
