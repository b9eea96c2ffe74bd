import { figure, markdownTable } from '../table.ts'
import { BUNDLED } from './grown-studies.ts'
import { type Figure, growthFigures } from './growth-figures.ts'

/** The trials of today, ten times as many, and all that the registry has on MS, which do not fit in the heap that a server has by itself. */
const SIZES = [
  { count: BUNDLED, heapMb: 240 },
  { count: 500, heapMb: 240 },
  { count: 3_616, heapMb: 640 },
] as const

type Measured = { readonly count: number; readonly figures: readonly Figure[] | null }

/** What grows with the number of listed trials, as a Markdown table with the ratio of the most to the fewest. What could not be measured is a dash, with its reason printed. */
export async function growthTable(): Promise<string> {
  const measured: Measured[] = []
  for (const size of SIZES) measured.push(await measure(size))
  const rows = (measured[0]?.figures ?? []).map(({ what, unit, figure: least }, at) => {
    const figures = measured.map((one) => one.figures?.[at]?.figure ?? Number.NaN)
    const most = figures.at(-1) ?? Number.NaN
    return [
      what,
      unit,
      ...figures.map(written),
      Number.isNaN(most) ? DASH : `${figure(most / least)} ×`,
    ]
  })
  const head = SIZES.map(({ count }) => `${count.toLocaleString('en-GB')} trials`)
  return markdownTable(['', 'unit', ...head, 'ratio'], rows)
}

const DASH = '–'
const written = (value: number) => (Number.isNaN(value) ? DASH : figure(value))

async function measure({ count, heapMb }: (typeof SIZES)[number]): Promise<Measured> {
  try {
    return { count, figures: await growthFigures(count, heapMb) }
  } catch (error) {
    console.error(error)
    return { count, figures: null }
  }
}
