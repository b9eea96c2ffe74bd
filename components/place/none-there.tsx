import { useQuery } from '@tanstack/react-query'
import { OutsideLink } from '#components/ui/words/outside-link'
import type { KeptPlace } from '#lib/geo/kept-place'
import { nationalRegistry } from '#lib/trials/links/national-registry'
import type { AsOf } from '#lib/trials/record/as-of'
import { noneThere, type OpenPlace } from '#lib/trials/sites/none-there'
import { noneThereSentence } from '#lib/trials/sites/none-there-wording'
import { Queries } from '../query/queries.tsx'
import { countryInSentence } from './place-wording.ts'
import { largestTownsQuery } from './places-query.ts'

type Props = {
  readonly places: readonly (OpenPlace & { readonly words: string })[]
  readonly kept: KeptPlace
  /** The tense in which states are told. */
  readonly asOf: AsOf
}

/** With what it asks our server through. */
export function NoneTherePart(props: Props) {
  return (
    <Queries>
      <NoneThere {...props} />
    </Queries>
  )
}

/** Where no site of the person's country takes people: the nearest one elsewhere, and the country's own registry. Nothing where one does. */
function NoneThere({ places, kept: { place, unit }, asOf }: Props) {
  // One file for everybody: which country is meant is not asked.
  const towns = useQuery({ ...largestTownsQuery, enabled: place.point === null })
  const largest = towns.data?.[place.country ?? '']
  const from = place.point ?? largest?.point ?? null
  const none = noneThere(places, place.country, from)
  if (none === null || place.country === null) return null
  const registry = nationalRegistry(place.country)
  const counted = place.point ? place.words : `${largest?.name}, its largest town`
  return (
    <p>
      {noneThereSentence(none, countryInSentence(place.country), counted, unit, asOf)}
      {registry && (
        <>
          {' '}
          Other trials may be in <OutsideLink href={registry.url}>{registry.called}</OutsideLink>.
        </>
      )}
    </p>
  )
}
