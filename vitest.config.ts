import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{app,components,lib,e2e}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
})
