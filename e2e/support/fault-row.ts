import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createFileStore } from '#lib/catalogue/file-store'
import { readRegistry } from '#lib/catalogue/read-registry'
import { createClient } from '#lib/ctgov/client'
import manifest from '../../package.json' with { type: 'json' }
import { firstByte } from './first-byte.ts'
import type { Faults } from './registry/faults.ts'
import { type Registry, startRegistry } from './registry/registry.ts'
import { readStudyFiles } from './registry/study-files.ts'
import { type App, NO_REGISTRY, startApp } from './start-app.ts'
import { studyWith } from './study-with.ts'

/** What the page says of its data: `held` where a newer read is held back. */
type Label = 'live' | 'saved' | 'held' | 'offline'

export type FaultRow = {
  readonly name: string
  readonly faults: Partial<Faults> | 'down' | 'other studies' | 'date back'
  /** How the app must call its data in the end. */
  readonly ends: Label
}

export type Outcome = {
  readonly row: FaultRow
  /** The labels that readers saw, in the order in which they came. */
  readonly saw: readonly Label[]
  readonly longestWaitMs: number
  /** Addresses that were answered with a fault of the server, with the status. */
  readonly serverErrors: readonly string[]
  readonly calls: number
  /** Whether every list held all trials of the good copy, and the file was not replaced by a worse one. */
  readonly keptCopy: boolean
  readonly recovered: string
}

/** Studies of other things in MS: enough for a second page. */
const OTHERS = Array.from({ length: 1_200 }, (_, at) =>
  studyWith({ nctId: `NCT4${String(at).padStart(7, '0')}`, title: 'A drug in multiple sclerosis' }),
)
const STUDIES = [
  ...readStudyFiles(['lib/catalogue/offline-copy.json', 'e2e/support/made-studies.json']),
  ...OTHERS,
]

const GOOD_DATE = '2026-11-25T09:00:05'
const NEXT_DATE = '2026-11-26T09:00:05'
const COPY_FILE = 'registry-copy.json'

/** A page of each kind; the last four need a record that is not in the copy. */
const PATHS = [
  '/',
  '/trials',
  '/trials/NCT07168772',
  '/trials/left-out',
  '/check',
  '/saved',
  '/about',
  '/api/catalogue',
  '/feed.xml',
  '/trials/NCT01234567',
  '/list?ids=NCT07168772,NCT01234568',
  '/compare?ids=NCT07168772,NCT01234569',
  '/print?ids=NCT07168772,NCT01234570',
] as const

/** How long a read may go on before we look at what it left, in milliseconds: past the first time-out. */
const WATCH_MS = 14_000
/** The first wait after a failure is half a minute. */
const RECOVER_MS = 60_000

/** Reads the registry in good health, as the app does, and saves what it read. */
export async function saveGoodCopy(folder: string): Promise<void> {
  const registry = await startRegistry({ studies: STUDIES })
  registry.setDataTimestamp(GOOD_DATE)
  const client = createClient({ url: registry.url, gapMs: 0 })
  const read = await readRegistry(client, await client.version(), manifest.version)
  const copy = { ...read, readAt: new Date(Date.now() - 3_600_000).toISOString() }
  const store = createFileStore({ folder, warn: console.error, now: Date.now })
  await store.save(copy, { keepReplaced: false })
  await registry.stop()
}

/** Starts the app on the good copy while the registry misbehaves, reads its pages, and then lets the registry recover. */
export async function outcomeOf(row: FaultRow, goodFolder: string): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'gutcheck-fault-'))
  await cp(goodFolder, folder, { recursive: true })
  const registry = await misbehaving(row)
  const url = row.faults === 'down' ? NO_REGISTRY : registry.url
  const app = await startApp({ registry: url, dataDir: folder })
  const seen = await watch(app, row)
  const calls = registry.calls().length
  const sameFile = (await readCopy(folder)) === (await readCopy(goodFolder))
  const recovered = await recover(app, registry, row, folder)
  await registry.stop()
  await rm(folder, { recursive: true, force: true })
  const keptCopy = seen.complete && (row.ends === 'live' || sameFile)
  return { row, ...seen, calls, keptCopy, recovered }
}

const readCopy = (folder: string) => readFile(join(folder, COPY_FILE), 'utf8')

async function misbehaving({ faults }: FaultRow): Promise<Registry> {
  const studies = faults === 'other studies' ? OTHERS : STUDIES
  const registry = await startRegistry({ studies })
  registry.setDataTimestamp(faults === 'date back' ? '2025-01-01T09:00:05' : NEXT_DATE)
  if (typeof faults === 'object') registry.misbehave(faults)
  return registry
}

/** Opens page after page until the app has made up its mind about the registry, or for as long as we watch. */
async function watch(app: App, row: FaultRow) {
  const saw: Label[] = []
  const serverErrors: string[] = []
  let longestWaitMs = 0
  let complete = true
  let settled = false
  const until = performance.now() + (row.ends === 'live' ? 4 * WATCH_MS : WATCH_MS)
  while (!settled && performance.now() < until) {
    settled = isSettled(app, saw)
    for (const path of PATHS) {
      const { status, waitMs, text } = await firstByte(`${app.url}${path}`)
      longestWaitMs = Math.max(longestWaitMs, waitMs)
      if (status >= 500) serverErrors.push(`${status} ${path}`)
      if (path === '/') note(saw, labelOf(text))
      if (path === '/trials') complete &&= countOf(text) >= GOOD_COUNT
    }
    await pause(300)
  }
  return { saw, serverErrors, longestWaitMs, complete }
}

/** How many trials on topic are in the good copy. */
const GOOD_COUNT = 51

const countOf = (page: string) => Number(/All (\d+) trials/.exec(page)?.[1] ?? 0)

function isSettled(app: App, saw: readonly Label[]): boolean {
  return saw.at(-1) === 'live' || /could not be read|is held back/.test(app.output())
}

function note(saw: Label[], label: Label): void {
  if (saw.at(-1) !== label) saw.push(label)
}

function labelOf(page: string): Label {
  if (page.includes('ClinicalTrials.gov, read ')) return 'live'
  if (page.includes('so we hold it back')) return 'held'
  return page.includes('last saved copy') ? 'saved' : 'offline'
}

/** Lets the registry recover and waits for the app to notice; where it would not look again for long, a new start stands for that. */
async function recover(
  app: App,
  registry: Registry,
  { faults, ends }: FaultRow,
  folder: string,
): Promise<string> {
  registry.behave()
  registry.setStudies(STUDIES)
  registry.setDataTimestamp(NEXT_DATE)
  const looksAgainLater = ends === 'held' || faults === 'down'
  if (!looksAgainLater) {
    const seconds = await secondsUntilLive(app, RECOVER_MS)
    if (seconds !== null) {
      await app.stop()
      return `yes, after ${seconds} s`
    }
  }
  await app.stop()
  const next = await startApp({ registry: registry.url, dataDir: folder })
  const seconds = await secondsUntilLive(next, RECOVER_MS)
  await next.stop()
  return seconds === null ? 'NO' : 'yes, after a restart'
}

async function secondsUntilLive(app: App, mostMs: number): Promise<number | null> {
  const started = performance.now()
  while (performance.now() - started < mostMs) {
    if (labelOf((await firstByte(app.url)).text) === 'live')
      return Math.round((performance.now() - started) / 1_000)
    await pause(500)
  }
  return null
}
