import { defineConfig } from 'vitest/config'

/** The properties of all readers of foreign text and addresses, with 10,000 cases each (`npm run fuzz`). The run of all tests tries a few of them. */
export default defineConfig({
  test: {
    include: ['e2e/fuzz/*.fuzz.test.{ts,tsx}'],
    env: { FUZZ_CASES: '10000' },
    testTimeout: 10 * 60_000,
    isolate: false,
  },
})
