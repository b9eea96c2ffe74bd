import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { startApp } from '../support/start-app.ts'
import type { LoopDelay } from './loop-delay.ts'
import { paddedStudies } from './padded-studies.ts'
import type { WholeRead } from './read-whole.ts'
import { untilLive } from './running/until-live.ts'
import { startStandIn } from './stand-in-process.ts'
import type { Row } from './table.ts'

const MB = 1_000_000
/** A whole read takes about ten calls at one a second. */
const LIVE_WITHIN_MS = 120_000

/** What a whole read of the registry costs whoever waits for a page meanwhile, and how soon after a cold start a page is there and the data live. */
export async function wholeReadFigures(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gutcheck-studies-'))
  const file = join(folder, 'studies.jsonl')
  const studies = paddedStudies()
  await writeFile(file, studies.map((study) => JSON.stringify(study)).join('\n'))
  const registry = await startStandIn(file)
  try {
    const read = await readInAnotherProcess(registry.url)
    return [...readRows(read, studies.length), ...(await coldStartRows(registry.url))]
  } finally {
    await registry.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function readRows({ idle, reading, peakBytes }: WholeRead, studies: number): Row[] {
  const what = `A registry of ${studies.toLocaleString('en-GB')} full studies is read:`
  return [
    ...delayRows(what, reading),
    { what: `${what} peak memory`, unit: 'MB', ours: peakBytes / MB },
    { what: `${what} without pauses between calls`, unit: 'ms', ours: reading.ms },
    ...delayRows('The same process before that, idle:', idle),
  ]
}

function delayRows(what: string, { waited, worked }: LoopDelay): Row[] {
  return [
    { what: `${what} event-loop delay, p99`, unit: 'ms', ours: waited.p99 },
    { what: `${what} event-loop delay, max`, unit: 'ms', ours: waited.most },
    { what: `${what} own work in one go, p99`, unit: 'ms', ours: worked.p99 },
    { what: `${what} own work in one go, max`, unit: 'ms', ours: worked.most },
  ]
}

const share = z.object({ p99: z.number(), most: z.number() })
const loopDelay = z.object({ waited: share, worked: share, ms: z.number() })
const wholeRead = z.object({ idle: loopDelay, reading: loopDelay, peakBytes: z.number() })

async function readInAnotherProcess(url: string): Promise<WholeRead> {
  const child = spawn(process.execPath, ['e2e/bench/read-whole.ts'], {
    env: { ...process.env, CTGOV_API_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (code !== 0) throw new Error(`The whole read ended with ${code}.`)
  return wholeRead.parse(JSON.parse(printed))
}

async function coldStartRows(registry: string): Promise<Row[]> {
  const app = await startApp({ registry })
  try {
    const what = 'After a cold start, with the registry there:'
    return [
      { what: `${what} first page`, unit: 'ms', ours: app.firstPageMs },
      {
        what: `${what} live data`,
        unit: 'ms',
        ours: app.firstPageMs + (await untilLive(app, LIVE_WITHIN_MS)),
      },
    ]
  } finally {
    await app.stop()
  }
}
