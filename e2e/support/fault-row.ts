import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Faults } from '../stand-in/faults/faults.ts'
import { startRegistry } from '../stand-in/registry.ts'
import type { Registry } from '../stand-in/running-registry.ts'
import { readStudyFiles } from '../stand-in/study/study-files.ts'
import { firstByte, type Timed } from './first-byte.ts'
import { saveCopyOf } from './records/save-copy.ts'
import { studyWith } from './records/study-with.ts'
import { type App, NO_REGISTRY, startApp } from './start-app.ts'

/** What the page says of its data: `held` where a newer read is held back. */
type Label = 'live' | 'saved' | 'held' | 'offline'

export type FaultRow = {
  readonly name: string
  readonly faults: Partial<Faults> | 'down' | 'other studies' | 'date back'
  /** How the app must call its data in the end. */
  readonly ends: Label
  /** The app needs more than half a minute to give the registry up. */
  readonly settlesLate?: true
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
  ...readStudyFiles([
    'lib/catalogue/source/offline-copy.json',
    'e2e/support/records/made-studies.json',
  ]),
  ...OTHERS,
]

const GOOD_DATE = '2026-11-25T09:00:05'
const NEXT_DATE = '2026-11-26T09:00:05'
const COPY_FILE = 'registry-copy.json'

/** Pages that every row opens: two of the copy, and one that needs a record which is not in it. */
const ALWAYS = ['/', '/trials', '/trials/NCT01234567'] as const
/** A page of each other kind; the last three need a record that is not in the copy. Each row opens a few of them, in turn. */
const IN_TURN = [
  '/trials/NCT07168772',
  '/trials/left-out',
  '/check',
  '/saved',
  '/about',
  '/api/catalogue',
  '/feed.xml',
  '/list?ids=NCT07168772,NCT01234568',
  '/compare?ids=NCT07168772,NCT01234569',
  '/print?ids=NCT07168772,NCT01234570',
] as const
const OF_THEM = 3

/** The pages of the row at this place in the list. */
const pagesOf = (place: number): readonly string[] => [
  ...ALWAYS,
  ...Array.from(
    { length: OF_THEM },
    (_, at) => IN_TURN[(place * OF_THEM + at) % IN_TURN.length] ?? '/',
  ),
]

/** A reader waits no longer for the first byte of a page, whatever the registry does, in milliseconds. */
export const LONGEST_WAIT_MS = 4_000
/** How long a read may take on a busy machine until it has failed or is live, in milliseconds. */
const MOST_WATCHED_MS = 60_000
/** The first wait after a failure is half a minute. */
const RECOVER_MS = 60_000

/** Saves what the app knows before the registry goes wrong. */
export async function saveGoodCopy(folder: string): Promise<void> {
  const registry = await startRegistry({ studies: STUDIES })
  registry.setDataTimestamp(GOOD_DATE)
  await saveCopyOf(registry, folder)
  await registry.stop()
}

/** What was seen while the registry misbehaved, and the rest of the row's story, which takes half a minute of waiting. */
type Seen = { readonly recovery: Promise<Outcome> }

/** Starts the app on the good copy while the registry misbehaves, reads the pages of the row at this `place`, and then lets the registry recover. */
export async function watchRow(row: FaultRow, place: number, goodFolder: string): Promise<Seen> {
  const folder = await mkdtemp(join(tmpdir(), 'gutcheck-fault-'))
  await cp(goodFolder, folder, { recursive: true })
  const registry = await misbehaving(row)
  const url = row.faults === 'down' ? NO_REGISTRY : registry.url
  const app = await startApp({ registry: url, dataDir: folder })
  const seen = await watch(app, row, pagesOf(place))
  const calls = registry.calls().length
  const sameFile = (await readCopy(folder)) === (await readCopy(goodFolder))
  const keptCopy = seen.complete && (row.ends === 'live' || sameFile)
  const recovery = recover(app, registry, row, folder).then(async (recovered) => {
    await registry.stop()
    await rm(folder, { recursive: true, force: true })
    return { row, ...seen, calls, keptCopy, recovered }
  })
  return { recovery }
}

const readCopy = (folder: string) => readFile(join(folder, COPY_FILE), 'utf8')

async function misbehaving({ faults }: FaultRow): Promise<Registry> {
  const studies = faults === 'other studies' ? OTHERS : STUDIES
  const registry = await startRegistry({ studies })
  registry.setDataTimestamp(faults === 'date back' ? '2025-01-01T09:00:05' : NEXT_DATE)
  if (typeof faults === 'object') registry.misbehave(faults)
  return registry
}

/**
 * Opens its pages at once when the app has just started, and again when it calls its data what it should; between them the first page alone,
 * again and again, for as long as we watch.
 */
async function watch(app: App, row: FaultRow, pages: readonly string[]) {
  const saw: Label[] = []
  const serverErrors: string[] = []
  let longestWaitMs = 0
  let complete = true
  const open = async (paths: readonly string[]) => {
    const opened = await Promise.all(paths.map((path) => openedInTime(`${app.url}${path}`)))
    for (const [at, { status, waitMs, text }] of opened.entries()) {
      longestWaitMs = Math.max(longestWaitMs, waitMs)
      if (status >= 500) serverErrors.push(`${status} ${paths[at]}`)
      if (paths[at] === '/') note(saw, labelOf(text))
      if (paths[at] === '/trials') complete &&= countOf(text) >= GOOD_COUNT
    }
  }
  const until = performance.now() + MOST_WATCHED_MS
  await open(pages)
  while (performance.now() < until) {
    const settled = hasMadeUpItsMind(app, row)
    await open(['/'])
    if (settled && saw.at(-1) === row.ends) break
    await pause(300)
  }
  await open(pages)
  return { saw, serverErrors, longestWaitMs, complete }
}

/**
 * A page, and how long its first byte took. On a busy machine a page can be late now and then; one that waits for the registry is late each
 * time, so that of three tries the best one counts.
 */
async function openedInTime(url: string): Promise<Timed> {
  let best = await firstByte(url)
  for (let again = 0; again < 2 && best.waitMs >= LONGEST_WAIT_MS; again += 1) {
    const next = await firstByte(url)
    if (next.waitMs < best.waitMs) best = next
  }
  return best
}

/** How many trials on topic are in the good copy. */
const GOOD_COUNT = 51

const countOf = (page: string) => Number(/All (\d+) trials/.exec(page)?.[1] ?? 0)

/** A registry that stalls is not given up before the first time-out, which is longer than it needs to see that no page waits for it. */
function hasMadeUpItsMind(app: App, { ends, settlesLate }: FaultRow): boolean {
  if (ends === 'live' || settlesLate) return true
  return /could not be read|is held back/.test(app.output())
}

function note(saw: Label[], label: Label): void {
  if (saw.at(-1) !== label) saw.push(label)
}

function labelOf(page: string): Label {
  if (page.includes('ClinicalTrials.gov, read ')) return 'live'
  if (page.includes('so we hold it back')) return 'held'
  return page.includes('Our saved copy of') ? 'saved' : 'offline'
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
  // For how long the registry asked for quiet outlasts a start: as if that time was over.
  await rm(join(folder, 'registry-turn.json'), { force: true })
  const next = await startApp({ registry: registry.url, dataDir: folder })
  const seconds = await secondsUntilLive(next, RECOVER_MS)
  await next.stop()
  return seconds === null ? 'NO' : 'yes, after a restart'
}

async function secondsUntilLive(app: App, mostMs: number): Promise<number | null> {
  const started = performance.now()
  while (performance.now() - started < mostMs) {
    if (await readsLive(app)) {
      const seconds = Math.round((performance.now() - started) / 1_000)
      return labelOf((await firstByte(app.url)).text) === 'live' ? seconds : null
    }
    await pause(500)
  }
  return null
}

/** Asked in place of a page, which costs more to make: many apps recover at once. */
async function readsLive({ url }: App): Promise<boolean> {
  const { text } = await firstByte(`${url}/api/freshness`)
  return text.includes('"source":"live"')
}
