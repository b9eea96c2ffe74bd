import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { ensureChromium, missingChromium } from '../support/chromium.ts'
import { run } from './run-step.ts'
import { type Outcome, readReport } from './test-report.ts'

type Step = {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  /** Where the step writes how many of its tests passed and failed. A step without counts as one. */
  readonly report?: 'vitest' | 'playwright'
}

type Stage = {
  readonly steps: readonly Step[]
  /** Its steps do not disturb one another and run side by side, as many as there are cores. */
  readonly sideBySide?: true
  /** Left out by `--fast`. */
  readonly slow?: true
  /** What comes after makes no sense where this failed. */
  readonly must?: true
}

const RESULTS = 'test-results'

const NOTHING: Outcome = { passed: 0, failed: [] }

const sum = (outcomes: readonly Outcome[]): Outcome => ({
  passed: outcomes.reduce((total, { passed }) => total + passed, 0),
  failed: outcomes.flatMap(({ failed }) => failed),
})

const STAGES: readonly Stage[] = [
  { steps: [{ name: 'route types', command: ['next', 'typegen'] }] },
  {
    sideBySide: true,
    // The longest first.
    steps: [
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
      { name: 'types', command: ['tsc', '--noEmit'] },
      { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings'] },
      { name: 'unused code', command: ['knip'] },
    ],
  },
  {
    slow: true,
    must: true,
    steps: [{ name: 'build', command: ['node', 'lib/commands/build.ts', '--if-needed'] }],
  },
  { slow: true, steps: [{ name: 'size budget', command: ['size-limit'] }] },
  {
    slow: true,
    steps: [{ name: 'browser tests', command: ['playwright', 'test'], report: 'playwright' }],
  },
]

/** Runs one step and tells what came of it. A step without a report counts as one test, and a suite that ran no test has failed. */
async function runStep({ name, command, report }: Step, gathered: boolean): Promise<Outcome> {
  if (!gathered) console.log(`\n▸ ${name}`)
  const started = performance.now()
  const passed = await run(command, gathered)
  console.log(
    `${passed ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
  )
  const outcome = report
    ? (readReport(report, `${RESULTS}/${report}.json`) ?? NOTHING)
    : { passed: passed ? 1 : 0, failed: [] }
  // A suite can fail without a failed test, for example by an error outside of all tests.
  const well = outcome.failed.length > 0 || (passed && outcome.passed > 0)
  return well ? outcome : { ...outcome, failed: [name] }
}

/** Runs the steps of a stage, with what came of each. */
async function runStage({ steps, sideBySide }: Stage): Promise<Outcome> {
  const left = [...steps]
  const outcomes: Outcome[] = []
  const lane = async () => {
    for (let step = left.shift(); step; step = left.shift()) {
      outcomes.push(await runStep(step, sideBySide === true))
    }
  }
  await Promise.all(Array.from({ length: sideBySide ? availableParallelism() : 1 }, lane))
  return sum(outcomes)
}

async function main(): Promise<Outcome> {
  const fast = process.argv.includes('--fast')
  mkdirSync(RESULTS, { recursive: true })
  if (!fast && ensureChromium() === null) {
    console.error(missingChromium())
    return { passed: 0, failed: ['Chromium'] }
  }
  const outcomes: Outcome[] = []
  let hopeless = false
  for (const stage of STAGES.filter(({ slow }) => !(fast && slow))) {
    const outcome: Outcome = hopeless
      ? { passed: 0, failed: stage.steps.map(({ name }) => `${name}: not run`) }
      : await runStage(stage)
    outcomes.push(outcome)
    hopeless ||= stage.must === true && outcome.failed.length > 0
  }
  return sum(outcomes)
}

const { passed, failed } = await main()
process.exitCode = failed.length > 0 ? 1 : 0
if (failed.length > 0) console.log(`\nNot passed:\n${failed.map((name) => `  ${name}`).join('\n')}`)
console.log(`\n${passed} passed, ${failed.length} failed`)
