import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { chromiumPath } from '../support/chromium.ts'
import { freePort } from '../support/start-app.ts'
import { median } from './median.ts'
import type { Row } from './table.ts'

const RUNS = 3

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const TIMES = [
  { audit: 'cumulative-layout-shift', what: 'layout shift (CLS)', unit: '' },
  { audit: 'largest-contentful-paint', what: 'largest paint (LCP)', unit: 'ms' },
  { audit: 'total-blocking-time', what: 'blocking time (TBT)', unit: 'ms' },
] as const

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

export type LighthouseFigures = {
  readonly rows: readonly Row[]
  /** The audits that cost the last run points, one to a line. */
  readonly complaints: readonly string[]
}

/** Lighthouse's own phone, three times for each page in one Chromium; each figure is the median. Scores are out of 100. */
export async function lighthouseFigures(
  origin: string,
  paths: readonly string[],
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
    const rows: Row[] = []
    const complaints: string[] = []
    for (const path of paths) {
      const reports: Report[] = []
      for (let run = 0; run < RUNS; run += 1) reports.push(await report(origin + path, port))
      rows.push(...rowsOf(path, reports))
      complaints.push(...reports.slice(-1).flatMap((last) => complaintsOf(path, last)))
    }
    return { rows, complaints }
  } finally {
    await browser.close()
  }
}

async function report(url: string, port: number): Promise<Report> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
  })
  if (!result) throw new Error(`Lighthouse gave nothing for ${url}.`)
  const { runtimeError } = result.lhr
  if (runtimeError) throw new Error(`Lighthouse could not read ${url}: ${runtimeError.message}`)
  return result.lhr
}

function rowsOf(path: string, reports: readonly Report[]): Row[] {
  const scores = CATEGORIES.map((id) => ({
    what: `Lighthouse ${path}: ${id}`,
    unit: 'of 100',
    ours: median(reports.map(({ categories }) => (categories[id]?.score ?? Number.NaN) * 100)),
  }))
  const times = TIMES.map(({ audit, what, unit }) => ({
    what: `Lighthouse ${path}: ${what}`,
    unit,
    ours: median(reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN)),
  }))
  return [...scores, ...times]
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
