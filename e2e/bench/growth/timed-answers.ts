import { median } from '../median.ts'

/** Words that people look for, each of which makes a list that was never asked for before. */
const WORDS = ['probiotic', 'fibre', 'stool', 'worms', 'vitamin', 'fatigue', 'butyrate'] as const
const COUNTRIES = ['Italy', 'Spain', 'Iran', 'France', 'Germany', 'Canada', 'Norway'] as const

/** What is asked for to see what a larger list costs. The first word and country warm up and do not count. */
export const ASKED: readonly { readonly what: string; readonly paths: readonly string[] }[] = [
  { what: 'A list by words, `/trials?q=…`', paths: WORDS.map((word) => `/trials?q=${word}`) },
  {
    what: 'A list by a filter, `/trials?country=…`',
    paths: COUNTRIES.map((country) => `/trials?country=${country}`),
  },
  {
    what: 'Search as JSON, `/api/browse?q=…`',
    paths: WORDS.map((word) => `/api/browse?q=${word}+ms`),
  },
]

/** The median time of answers that were not made before, in milliseconds, after one that does not count. Throws if one is not there. */
export async function madeMs(app: string, paths: readonly string[]): Promise<number> {
  const times: number[] = []
  for (const path of paths) times.push(await answer(app + path))
  return median(times.slice(1))
}

/** The time of an answer that is made, in milliseconds, and the median of five once it is kept. Throws if one is not there. */
export async function firstAndKept(url: string): Promise<{ first: number; kept: number }> {
  const first = await answer(url)
  const kept: number[] = []
  for (let round = 0; round < 5; round += 1) kept.push(await answer(url))
  return { first, kept: median(kept) }
}

/** How long it took, in milliseconds. Throws if it is not there. */
async function answer(url: string): Promise<number> {
  const started = performance.now()
  const response = await fetch(url, { headers: { 'accept-encoding': 'br' } })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  return performance.now() - started
}
