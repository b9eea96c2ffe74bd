import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { buildIfNeeded } from '#lib/commands/starting/build-if-needed'
import { startRegistry } from '../../stand-in/registry.ts'
import { startApp } from '../../support/start-app.ts'
import { residentMemory } from '../running/resident-memory.ts'
import { manyReaders } from './many-readers.ts'
import { startTroubles } from './registry-troubles.ts'
import { createMix, seeded } from './soak-mix.ts'
import { type Memory, percentile, riseOfLastHalf, type Soak, soakVerdict } from './soak-verdict.ts'

const CONNECTIONS = 32
const MINUTES = Number(process.env['SOAK_MINUTES'] || 10)
const MEMORY_EVERY_MS = 5_000

const studies = z.object({ studies: z.array(z.unknown()) })
const ofFile = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const trials = z.object({ trials: z.array(z.object({ nctId: z.string() })) })

/** Reads the memory of a process now and every five seconds. Returns what ends that, with all that was read. */
function watchMemory(pid: number): () => readonly Memory[] {
  const started = performance.now()
  const memory: Memory[] = []
  const read = () => {
    const seconds = (performance.now() - started) / 1_000
    const megabytes = residentMemory(pid)
    if (megabytes !== null) memory.push({ seconds, megabytes })
  }
  read()
  const timer = setInterval(read, MEMORY_EVERY_MS)
  return () => {
    clearInterval(timer)
    read()
    return memory
  }
}

async function soak(): Promise<Soak> {
  const registry = await startRegistry({
    studies: [
      ...studies.parse(ofFile('lib/catalogue/source/offline-copy.json')).studies,
      ...z.array(z.unknown()).parse(ofFile('e2e/support/records/made-studies.json')),
    ],
  })
  const app = await startApp({ registry: registry.url, knows: registry })
  const endTroubles = startTroubles(registry)
  const memoryRead = watchMemory(app.pid)
  try {
    const answer = await fetch(`${app.url}/api/trials.json`)
    const listed = trials.parse(await answer.json()).trials.map(({ nctId }) => nctId)
    const mix = createMix(listed, seeded(1))
    const seconds = MINUTES * 60
    const answers = await manyReaders(app.url, { mix, connections: CONNECTIONS, seconds })
    if (residentMemory(app.pid) === null)
      throw new Error(`The server ended by itself. It printed:\n${app.output()}`)
    return { answers, memory: memoryRead() }
  } finally {
    memoryRead()
    endTroubles()
    await app.stop()
    await registry.stop()
  }
}

function printed({ answers, memory }: Soak): void {
  console.table(
    answers.map(({ kind, statuses, ms }) => ({
      kind,
      answers: ms.length,
      statuses: [...statuses].map(([status, count]) => `${status}: ${count}`).join(', '),
      'median ms': Math.round(percentile(ms, 0.5)),
      'p99 ms': Math.round(percentile(ms, 0.99)),
      'most ms': Math.round(percentile(ms, 1)),
    })),
  )
  const megabytes = memory.map((one) => one.megabytes)
  const rise = riseOfLastHalf(memory)
  const slope = rise === null ? 'too short to tell its rise' : `${rise.toFixed(1)} MB a minute`
  const most = Math.round(Math.max(...megabytes))
  const last = Math.round(megabytes.at(-1) ?? Number.NaN)
  console.log(`Memory: ${most} MB at most, ${last} MB at the end; in the last half: ${slope}.`)
}

if ((await buildIfNeeded(process.cwd())) !== 'built')
  throw new Error('There is no build to measure.')
const done = await soak()
printed(done)
const complaints = soakVerdict(done)
for (const complaint of complaints) console.error(complaint)
console.log(
  complaints.length === 0
    ? `${MINUTES} minutes at ${CONNECTIONS} connections: nothing wrong.`
    : 'The soak found something wrong.',
)
process.exitCode = complaints.length === 0 ? 0 : 1
