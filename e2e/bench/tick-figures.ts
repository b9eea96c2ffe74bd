import { readFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { z } from 'zod'
import { startRegistry } from '../stand-in/registry.ts'
import { chromiumPath } from '../support/chromium.ts'
import { type App, NO_REGISTRY, startApp } from '../support/start-app.ts'
import { median } from './median.ts'
import type { Row } from './table.ts'

/** A phone of a few years ago beside this machine. */
const SLOWER = 4
const MANY = 3_616
/** The choices that are ticked in turn, each on and off. */
const CHOICES = ['Recruiting', 'Finished', 'Probiotic', 'Diet', 'Only watches'] as const

const recordSchema = z.looseObject({
  protocolSection: z.looseObject({ identificationModule: z.looseObject({ nctId: z.string() }) }),
})
const copySchema = z.object({ studies: z.array(recordSchema) })

/** So many trials of the list: the bundled ones, and as many more under numbers of their own. */
function manyListed(): unknown[] {
  const text = readFileSync('lib/catalogue/source/offline-copy.json', 'utf8')
  const { studies } = copySchema.parse(JSON.parse(text))
  const more = Array.from({ length: MANY - studies.length }, (_, at) => {
    const study = studies[at % studies.length]
    const nctId = `NCT${String(80_000_000 + at)}`
    const identificationModule = { ...study?.protocolSection.identificationModule, nctId }
    return { ...study, protocolSection: { ...study?.protocolSection, identificationModule } }
  })
  return [...studies, ...more]
}

/** How long a tick of a filter takes until the next paint, on a slow phone, in a list of 51 trials and in one of 3,616. */
export async function tickFigures(): Promise<Row[]> {
  const few = await startApp({ registry: NO_REGISTRY })
  const rows = await rowsOf(few, 51).finally(() => few.stop())
  const registry = await startRegistry({ studies: manyListed() })
  try {
    const many = await startApp({
      registry: NO_REGISTRY,
      knows: registry,
      shows: `${MANY}<!-- --> trials`,
    })
    return [...rows, ...(await rowsOf(many, MANY).finally(() => many.stop()))]
  } finally {
    await registry.stop()
  }
}

async function rowsOf(app: App, trials: number): Promise<Row[]> {
  const executablePath = chromiumPath()
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 2_400 } })
    const [first = Number.NaN, ...others] = await ticks(page, `${app.url}/trials`)
    const what = `A tick, ${trials.toLocaleString('en-GB')} trials, processor ${SLOWER} times slower`
    return [
      { what: `${what}: the first`, unit: 'ms', ours: first },
      { what: `${what}: median`, unit: 'ms', ours: median(others) },
      { what: `${what}: longest`, unit: 'ms', ours: Math.max(...others) },
    ]
  } finally {
    await browser.close()
  }
}

/** The interactions' times to their next paint, in the browser's own count. */
async function ticks(page: Page, url: string): Promise<number[]> {
  await page.addInitScript(() => {
    const times: number[] = []
    // The compiler knows no threshold yet; without it, what took less than 104 milliseconds is not counted.
    const counted = { type: 'event', durationThreshold: 16, buffered: true }
    Object.assign(window, { times })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) times.push(duration)
    }).observe(counted)
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto(url)
  await page.waitForLoadState('networkidle')
  const times: number[] = []
  for (const choice of CHOICES) {
    const box = page.getByRole('checkbox', { name: new RegExp(`^${choice} \\d`) })
    for (const isOn of [true, false]) {
      await page.evaluate(() => Reflect.get(window, 'times').splice(0))
      await box.click()
      await page.locator('main [aria-busy=false]').waitFor()
      await page.getByRole('link', { name: 'Remove the filter' }).waitFor({
        state: isOn ? 'attached' : 'detached',
      })
      times.push(await longest(page))
    }
  }
  return times
}

/** Waits for the paint after an interaction; one that was too quick to be counted took less than 16 milliseconds. */
async function longest(page: Page): Promise<number> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))),
  )
  const times: unknown = await page.evaluate(() => Reflect.get(window, 'times'))
  return Math.max(16, ...z.array(z.number()).parse(times))
}
