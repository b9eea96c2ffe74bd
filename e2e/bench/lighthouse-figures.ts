import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { chromiumPath } from '../support/chromium.ts'
import { freePort } from '../support/start-app.ts'
import { median } from './median.ts'
import type { Row } from './table.ts'

const RUNS = 5
/** Now and then Chromium's trace of a visit has no beginning. Lighthouse then says so and asks for another. */
const TRIES = 3

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

type Figure = {
  readonly what: string
  readonly unit: string
  of(report: Report): number
}

const FIGURES: readonly Figure[] = [
  ...CATEGORIES.map((id) => ({
    what: id,
    unit: 'of 100',
    of: ({ categories }: Report) => (categories[id]?.score ?? Number.NaN) * 100,
  })),
  { what: 'layout shift (CLS)', unit: '', of: audited('cumulative-layout-shift') },
  { what: 'first paint (FCP)', unit: 'ms', of: audited('first-contentful-paint') },
  { what: 'largest paint (LCP)', unit: 'ms', of: audited('largest-contentful-paint') },
  { what: 'blocking time (TBT)', unit: 'ms', of: audited('total-blocking-time') },
]

function audited(id: string): Figure['of'] {
  return ({ audits }) => audits[id]?.numericValue ?? Number.NaN
}

export type LighthouseFigures = {
  readonly rows: readonly Row[]
  /** The audits that cost the last run points, one to a line. */
  readonly complaints: readonly string[]
}

/**
 * Lighthouse's own phone, five rounds of the bare page and each of ours, in one Chromium; each figure is the median.
 * Scores are out of 100. Blocking time grows with whatever else the machine does: see what the bare page gets in the same rounds.
 */
export async function lighthouseFigures(
  origin: string,
  paths: readonly string[],
  barePage: string,
): Promise<LighthouseFigures> {
  const port = await freePort()
  const executablePath = chromiumPath()
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      `--remote-debugging-port=${port}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  try {
    const bare: Report[] = []
    const pages: readonly { readonly path: string; readonly reports: Report[] }[] = paths.map(
      (path) => ({ path, reports: [] }),
    )
    for (let round = 0; round < RUNS; round += 1) {
      bare.push(await report(barePage, port))
      for (const { path, reports } of pages) reports.push(await report(origin + path, port))
    }
    return {
      rows: pages.flatMap(({ path, reports }) => rowsOf(path, reports, bare)),
      complaints: pages.flatMap(({ path, reports }) =>
        reports.slice(-1).flatMap((last) => complaintsOf(path, last)),
      ),
    }
  } finally {
    await browser.close()
  }
}

async function report(url: string, port: number, tries = TRIES): Promise<Report> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
  })
  if (!result) throw new Error(`Lighthouse gave nothing for ${url}.`)
  const { runtimeError } = result.lhr
  if (runtimeError === undefined) return result.lhr
  if (tries > 1) return report(url, port, tries - 1)
  throw new Error(`Lighthouse could not read ${url}: ${runtimeError.message}`)
}

function rowsOf(path: string, ours: readonly Report[], bare: readonly Report[]): Row[] {
  return FIGURES.map(({ what, unit, of }) => ({
    what: `Lighthouse ${path}: ${what}`,
    unit,
    ours: median(ours.map(of)),
    bare: median(bare.map(of)),
  }))
}

function complaintsOf(path: string, { categories, audits }: Report): string[] {
  return CATEGORIES.flatMap((id) =>
    (categories[id]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .map((ref) => audits[ref.id])
      .filter((audit) => audit !== undefined)
      .filter(({ score }) => score !== null && score < 1)
      .map(({ id: audit, title, displayValue = '' }) =>
        `${path} ${id}: ${audit}, ${title} ${displayValue}`.trimEnd(),
      ),
  )
}
