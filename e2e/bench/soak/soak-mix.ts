import { FACETS } from '#lib/trials/search/search'
import type { Kind } from './soak-verdict.ts'

/** One request of the soak. */
export type Asked = { readonly kind: Kind; readonly path: string }

/** Gives the next request, of a mix that is about what readers ask for, and partly never asked before. */
export type Mix = () => Asked

const WORDS = ['fmt', 'stool transplant', 'probiotic', 'diet', 'helminth', 'Italy', 'ocrelizumab']
const COUNTRIES = ['Italy', 'United States', 'Canada', 'France', 'Germany']
const PAGES = ['/', '/check', '/check/age', '/check/treatment', '/check/results', '/check/all']
const MORE_PAGES = ['/about', '/learn/signals', '/saved', '/offline', '/trials/left-out', '/print']
const DATA = ['/api/catalogue', '/api/freshness', '/api/health', '/api/ready', '/api/trials.json']
const MORE_DATA = ['/api/trials.csv', '/api/shortlist-facts', '/api/browse', '/feed.xml']
const FIXED = FACETS.flatMap(({ id, choices }) =>
  (choices ?? []).map((choice) => `${id}=${encodeURIComponent(choice.id)}`),
)

/** `random` gives numbers from 0 to below 1; `listed` are the numbers of trials on the list, at least two. */
export function createMix(listed: readonly string[], random: () => number): Mix {
  const one = <Of>(of: readonly [Of, ...Of[]] | readonly Of[]): Of => {
    const taken = of[Math.floor(random() * of.length)]
    if (taken === undefined) throw new Error('There is nothing to take from.')
    return taken
  }
  const filters = () =>
    [one(FIXED), one(FIXED), `country=${encodeURIComponent(one(COUNTRIES))}`]
      .filter(() => random() < 0.5)
      .join('&')
  const words = () => `q=${encodeURIComponent(one(WORDS))}`
  /** Nobody has asked for this before, so that no cache has it. */
  const newWords = () => `q=${encodeURIComponent(`${one(WORDS)} ${Math.floor(random() * 1e9)}`)}`
  const inventedNumber = () => `NCT${String(Math.floor(1e7 + random() * 8e7))}`

  const rows: readonly (readonly [share: number, make: () => Asked])[] = [
    [8, () => ({ kind: 'list', path: '/trials' })],
    [16, () => ({ kind: 'list', path: `/trials?${filters()}` })],
    [6, () => ({ kind: 'list', path: `/trials?${words()}&${filters()}` })],
    [6, () => ({ kind: 'list', path: `/trials?${newWords()}` })],
    [20, () => ({ kind: 'trial', path: `/trials/${one(listed)}` })],
    [4, () => ({ kind: 'other trial', path: `/trials/${inventedNumber()}` })],
    [14, () => ({ kind: 'page', path: one(PAGES) })],
    [6, () => ({ kind: 'page', path: one(MORE_PAGES) })],
    [2, () => ({ kind: 'page', path: `/compare?ids=${one(listed)},${one(listed)}` })],
    [12, () => ({ kind: 'data', path: one([...DATA, ...MORE_DATA]) })],
    [2, () => ({ kind: 'data', path: `/api/browse?${filters()}` })],
    [3, () => ({ kind: 'picture', path: `/trials/${one(listed)}/opengraph-image` })],
    [1, () => ({ kind: 'other trial', path: `/trials/${inventedNumber()}/opengraph-image` })],
  ]
  const bag = rows.flatMap(([share, make]) => Array.from({ length: share }, () => make))
  return () => one(bag)()
}

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32), so that a soak can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
