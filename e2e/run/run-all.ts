import { mkdirSync } from 'node:fs'
import { ensureChromium, missingChromium } from '../support/chromium.ts'
import { type Count, countTests, NONE, sum } from './count-tests.ts'
import { run } from './run-step.ts'

type Step = {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  /** Where the step writes how many of its tests passed and failed. A step without counts as one. */
  readonly report?: 'vitest' | 'playwright'
  /** Steps that only make sense once this one has passed. */
  readonly after?: string
  /** Left out by `--fast`. */
  readonly slow?: true
}

const RESULTS = 'test-results'

const STEPS: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings'] },
  { name: 'route types', command: ['next', 'typegen'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'unused code', command: ['knip'] },
  {
    name: 'unit tests',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${RESULTS}/vitest.json`,
    ],
    report: 'vitest',
  },
  { name: 'build', command: ['node', 'lib/commands/build.ts', '--if-needed'], slow: true },
  { name: 'size budget', command: ['size-limit'], after: 'build', slow: true },
  {
    name: 'browser tests',
    command: ['playwright', 'test'],
    report: 'playwright',
    after: 'build',
    slow: true,
  },
]

/** Runs one step and tells how much of it passed. A suite that ran no test has failed. */
async function runStep({ name, command, report }: Step): Promise<Count> {
  console.log(`\n▸ ${name}`)
  const started = performance.now()
  const passed = await run(command)
  console.log(
    `${passed ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
  )
  const counted = report ? countTests(report, `${RESULTS}/${report}.json`) : null
  if (counted && counted.passed + counted.failed > 0) {
    // A suite can fail without a failed test, for example by an error outside of all tests.
    return passed || counted.failed > 0 ? counted : sum(counted, { passed: 0, failed: 1 })
  }
  return passed && !report ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function main(): Promise<{ total: Count; failed: ReadonlySet<string> }> {
  const fast = process.argv.includes('--fast')
  mkdirSync(RESULTS, { recursive: true })
  const failed = new Set<string>()
  if (!fast && ensureChromium() === null) {
    console.error(missingChromium())
    return { total: { passed: 0, failed: 1 }, failed: failed.add('Chromium') }
  }
  let total = NONE
  for (const step of STEPS) {
    if (fast && step.slow) continue
    const hopeless = step.after !== undefined && failed.has(step.after)
    if (hopeless) console.log(`\n▸ ${step.name}: not run, because “${step.after}” failed`)
    const count = hopeless ? { passed: 0, failed: 1 } : await runStep(step)
    if (count.failed > 0) failed.add(step.name)
    total = sum(total, count)
  }
  return { total, failed }
}

const { total, failed } = await main()
process.exitCode = total.failed > 0 ? 1 : 0
if (failed.size > 0) console.log(`\nNot passed: ${[...failed].join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
