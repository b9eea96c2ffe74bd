import { loadavg } from 'node:os'
import { buildIfNeeded } from '#lib/commands/starting/build-if-needed'
import { type AppOptions, NO_REGISTRY, startApp } from '../support/start-app.ts'
import { assessingTimes } from './assessing-times.ts'
import { BARE_PAGE } from './bare-page.ts'
import { growthTable } from './growth/growth-table.ts'
import { lighthouseFigures } from './lighthouse-figures.ts'
import { median } from './median.ts'
import { nextBuild } from './next-build.ts'
import { pageWeight } from './page-weight.ts'
import { placeFigures } from './place-figures.ts'
import { readingTimes } from './reading-times.ts'
import { load } from './running/load.ts'
import { memoryFigures } from './running/memory-figures.ts'
import { type Row, tableText } from './table.ts'
import { tickFigures } from './tick-figures.ts'
import { wholeReadFigures } from './whole-read-figures.ts'

const PATHS = ['/', '/trials', '/trials/NCT07168772', '/check'] as const
/** Where paints are measured. What somebody waits for on the last is made on their device. */
const PAINTED = [...PATHS, '/check/results'] as const
const BARE_APP = 'e2e/bench/bare-app'
const STARTS = 3
const KIB = 1024

const OURS: AppOptions = { registry: NO_REGISTRY }
const BARE: AppOptions = { registry: NO_REGISTRY, built: BARE_APP }

async function firstPageMs(options: AppOptions): Promise<number> {
  const times: number[] = []
  for (let start = 0; start < STARTS; start += 1) {
    const app = await startApp(options)
    times.push(app.firstPageMs)
    await app.stop()
  }
  return median(times)
}

/** The bare page is measured again beside each page, so that whatever else keeps the machine busy weighs on both. */
async function loadRows(app: string, bareApp: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const path of PATHS) {
    const bareLoad = await load(bareApp)
    const { perSecond, p99Ms } = await load(app + path)
    rows.push(
      { what: `Requests of ${path}`, unit: 'per s', ours: perSecond, bare: bareLoad.perSecond },
      { what: `Slowest 1 % of ${path}`, unit: 'ms', ours: p99Ms, bare: bareLoad.p99Ms },
    )
  }
  return rows
}

async function weightRows(app: string, bareApp: string): Promise<Row[]> {
  const bareWeight = await pageWeight(bareApp, '/')
  console.log(
    `Scripts of a bare page: ${bareWeight.scripts} bytes; bare-page.ts says ${BARE_PAGE.scriptBytes} for Next.js ${BARE_PAGE.next}.`,
  )
  const kinds = ['scripts', 'styles', 'fonts'] as const
  const weights = await Promise.all(PATHS.map((path) => pageWeight(app, path)))
  return PATHS.flatMap((path, index) =>
    kinds.map((kind) => ({
      what: `Bytes of ${path}: ${kind}`,
      unit: 'KiB',
      ours: (weights[index]?.[kind] ?? Number.NaN) / KIB,
      bare: bareWeight[kind] / KIB,
    })),
  )
}

type RunningRows = { readonly rows: readonly Row[]; readonly complaints: readonly string[] }

/** Gives our app and the bare one, both running, to `measure`. */
async function besideBare(
  measure: (app: string, bareApp: string) => Promise<RunningRows>,
): Promise<RunningRows> {
  const app = await startApp(OURS)
  try {
    const bareApp = await startApp(BARE)
    try {
      return await measure(app.url, bareApp.url)
    } finally {
      await bareApp.stop()
    }
  } finally {
    await app.stop()
  }
}

async function runningRows(app: string, bareApp: string): Promise<RunningRows> {
  const rows = [...(await loadRows(app, bareApp)), ...(await weightRows(app, bareApp))]
  if (process.argv.includes('--no-lighthouse')) return { rows, complaints: [] }
  const figures = await lighthouseFigures(app, PAINTED, bareApp)
  return { rows: [...rows, ...figures.rows], complaints: figures.complaints }
}

function print({ rows, complaints }: RunningRows): void {
  console.log(
    `Next.js ${BARE_PAGE.next}, Node.js ${process.version}, load when it began: ${started}.\n`,
  )
  console.log(tableText(rows))
  for (const complaint of complaints) console.log(complaint)
}

/** Everything beside the bare page. */
async function whole(): Promise<void> {
  await nextBuild(BARE_APP)
  const reading = [...readingTimes(), ...(await assessingTimes())]
  const start: Row = {
    what: 'First page after a cold start, no registry',
    unit: 'ms',
    ours: await firstPageMs(OURS),
    bare: await firstPageMs(BARE),
  }
  const wholeRead = await wholeReadFigures()
  const ticks = await tickFigures()
  const memory = await memoryFigures()
  const running = await besideBare(runningRows)
  print({
    rows: [
      ...reading,
      ...placeFigures(),
      ...wholeRead,
      start,
      ...ticks,
      ...memory,
      ...running.rows,
    ],
    complaints: running.complaints,
  })
}

/** What a browser sees alone. */
async function lighthouseAlone(): Promise<void> {
  await nextBuild(BARE_APP)
  print(await besideBare((app, bareApp) => lighthouseFigures(app, PAINTED, bareApp)))
}

const started = loadavg()[0]
if ((await buildIfNeeded(process.cwd())) !== 'built')
  throw new Error('There is no build to measure.')
if (process.argv.includes('--growth')) {
  console.log(
    `${await growthTable()}\n\nNode.js ${process.version}, load when it began: ${started}.`,
  )
} else if (process.argv.includes('--memory')) console.log(tableText(await memoryFigures()))
else if (process.argv.includes('--lighthouse')) await lighthouseAlone()
else await whole()
