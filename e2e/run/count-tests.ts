import { readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'

export type Count = { readonly passed: number; readonly failed: number }

export const NONE: Count = { passed: 0, failed: 0 }

export function sum(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed }
}

const vitest = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numFailedTestSuites: z.number(),
  })
  .transform((report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }))

const playwright = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }))

const reports = { vitest, playwright }

/** How many tests of a suite passed and failed, by its JSON report, which is then removed; null where there is no report that can be read. */
export function countTests(suite: keyof typeof reports, path: string): Count | null {
  try {
    const parsed = reports[suite].safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  } finally {
    rmSync(path, { force: true })
  }
}
