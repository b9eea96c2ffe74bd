import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { ensureChromium, missingChromium } from '../support/chromium.ts'
import { type Count, countTests, NONE, sum } from './count-tests.ts'
import { run } from './run-step.ts'

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

/** Runs one step and tells how much of it passed. A suite that ran no test has failed. */
async function runStep({ name, command, report }: Step, gathered: boolean): Promise<Count> {
  if (!gathered) console.log(`\n▸ ${name}`)
  const started = performance.now()
  const passed = await run(command, gathered)
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

/** Runs the steps of a stage, with what came of each. */
async function runStage({ steps, sideBySide }: Stage): Promise<Map<string, Count>> {
  const left = [...steps]
  const counts = new Map<string, Count>()
  const lane = async () => {
    for (let step = left.shift(); step; step = left.shift()) {
      counts.set(step.name, await runStep(step, sideBySide === true))
    }
  }
  await Promise.all(Array.from({ length: sideBySide ? availableParallelism() : 1 }, lane))
  return counts
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
  let hopeless: string | null = null
  for (const stage of STAGES.filter(({ slow }) => !(fast && slow))) {
    if (hopeless !== null) {
      for (const { name } of stage.steps) {
        console.log(`\n▸ ${name}: not run, because “${hopeless}” failed`)
        failed.add(name)
        total = sum(total, { passed: 0, failed: 1 })
      }
      continue
    }
    for (const [name, count] of await runStage(stage)) {
      total = sum(total, count)
      if (count.failed > 0) failed.add(name)
      if (count.failed > 0 && stage.must) hopeless = name
    }
  }
  return { total, failed }
}

const { total, failed } = await main()
process.exitCode = total.failed > 0 ? 1 : 0
if (failed.size > 0) console.log(`\nNot passed: ${[...failed].join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
