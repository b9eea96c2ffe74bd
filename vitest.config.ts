import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{app,components,lib,e2e}/**/*.test.{ts,tsx}'],
    // What a test expects of the log it reads from a log of its own.
    env: { LOG_LEVEL: 'silent' },
    testTimeout: 20_000,
    // Tests leave nothing behind, so that files can share a worker and load the project once.
    isolate: false,
    // Many wait for a registry that answers once a second: two for each core keep it at work.
    maxWorkers: 2 * availableParallelism(),
  },
})
