import { readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'

/** What came of a suite: how many of its tests passed, and the names of those that did not. */
export type Outcome = { readonly passed: number; readonly failed: readonly string[] }

const vitest = z
  .object({
    testResults: z.array(
      z.object({
        name: z.string(),
        status: z.string(),
        assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
      }),
    ),
  })
  .transform(({ testResults }): Outcome => {
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
    // A file can fail as a whole, for example where it cannot be loaded.
    const files = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    )
    return {
      passed: tests.filter(({ status }) => status === 'passed').length,
      failed: [
        ...tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
        ...files.map(({ name }) => name),
      ],
    }
  })

type Suite = {
  readonly specs: readonly {
    readonly title: string
    readonly file: string
    readonly ok: boolean
    readonly tests: readonly { readonly status: string }[]
  }[]
  readonly suites?: readonly Suite[] | undefined
}

const suite: z.ZodType<Suite> = z.object({
  specs: z.array(
    z.object({
      title: z.string(),
      file: z.string(),
      ok: z.boolean(),
      tests: z.array(z.object({ status: z.string() })),
    }),
  ),
  get suites() {
    return z.array(suite).optional()
  },
})

const specsOf = ({ specs, suites = [] }: Suite): Suite['specs'] => [
  ...specs,
  ...suites.flatMap(specsOf),
]

const playwright = z.object({ suites: z.array(suite) }).transform(({ suites }): Outcome => {
  const specs = suites.flatMap(specsOf)
  const ran = specs.filter(({ tests }) => tests.some(({ status }) => status !== 'skipped'))
  return {
    passed: ran.filter(({ ok }) => ok).length,
    failed: specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file}: ${title}`),
  }
})

const reports = { vitest, playwright }

/** What came of a suite, by its JSON report, which is then removed; null where there is no report that can be read. */
export function readReport(suite: keyof typeof reports, path: string): Outcome | null {
  try {
    const parsed = reports[suite].safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  } finally {
    rmSync(path, { force: true })
  }
}
