import type { ReactNode } from 'react'
import { Rows } from '#components/ui/lists/rows'
import type { ChosenPlace, KeptPlace } from '#lib/geo/kept-place'
import type { AsOf } from '#lib/trials/record/as-of'
import type { StateId } from '#lib/trials/record/state'
import { type Measured, nearness, type SiteOnMap } from '#lib/trials/sites/nearest-site'
import { howFar, nearnessSentences } from '#lib/trials/sites/nearness-wording'
import { takesPeople } from '#lib/trials/sites/takes-people'
import { capital } from '#lib/trials/text/capital'
import { counted } from '#lib/trials/text/listed'

/** A site as the browser needs it: where it is, what it is called, and the lines that the server drew for it. */
export type FarSite = SiteOnMap & {
  readonly words: string
  /** ISO code; null where the record names no country that we know. */
  readonly country: string | null
  readonly lines: ReactNode
}

/** Up to so many of the nearest are in sight. */
const IN_SIGHT = 3

type Known = {
  readonly sites: readonly FarSite[]
  /** The trial's own state. */
  readonly trial: StateId
  readonly kept: KeptPlace
}

/** How far a trial is from a kept place, in words. `asOf` is the tense in which states are told. */
export function Sentences({ sites, trial, kept, asOf }: Known & { readonly asOf: AsOf }) {
  const { place } = kept
  if (place.point === null) return <p>{countrySentence(sites, place)}</p>
  const sentences = nearnessSentences(
    nearness(sites, (site) => takesPeople(site, trial), place.point),
    kept,
    ({ words }) => words,
    asOf,
  )
  return (
    <>
      <p>{sentences.join(' ')}</p>
      <p className="text-sm text-ink-2">
        From {place.words}, in a straight line between towns. By road it is more.
      </p>
    </>
  )
}

function countrySentence(sites: readonly FarSite[], place: ChosenPlace): string {
  const there = sites.filter(({ country }) => country === place.country).length
  return there === 0
    ? `No site in ${place.words}.`
    : `${counted(there, 'site')} in ${place.words}, listed first.`
}

/** The sites of a trial, nearest first from a kept place. */
export function Nearest({ sites, trial, kept }: Known) {
  const { place } = kept
  const all = inOrder(sites, trial, place)
  const row = (one: Measured<FarSite>) => (
    <li key={sites.indexOf(one.site)}>
      {place.point && (
        <p className="text-sm leading-snug text-pretty text-ink-2">{capital(howFar(one, kept))}</p>
      )}
      {one.site.lines}
    </li>
  )
  const more = all.slice(IN_SIGHT)
  return (
    <div>
      <Rows>{all.slice(0, IN_SIGHT).map(row)}</Rows>
      {more.length > 0 && (
        <details>
          <summary>{more.length} more sites</summary>
          <div>
            <Rows>{more.map(row)}</Rows>
          </div>
        </details>
      )}
    </div>
  )
}

/** Nearest first; with only a country, those of that country first. */
function inOrder(sites: readonly FarSite[], trial: StateId, place: ChosenPlace) {
  if (place.point) return nearness(sites, (site) => takesPeople(site, trial), place.point).all
  const away = ({ country }: FarSite) => Number(country !== place.country)
  return [...sites].sort((a, b) => away(a) - away(b)).map((site) => ({ site, km: null }))
}
