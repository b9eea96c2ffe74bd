import type { Result } from '#lib/catalogue/check/check-results'
import type { CheckPlace } from '#lib/catalogue/check/check-trial'
import { distanceWords } from '#lib/geo/distance'
import type { KeptPlace } from '#lib/geo/kept-place'
import { type AsOf, tense } from '#lib/trials/record/as-of'
import { counted } from '#lib/trials/text/listed'

/** How far a trial is: "137 km", or "about" where a town stands for a point at either end. Null where there is no point to measure from. */
export function farWords({ far }: Result, kept: KeptPlace | null): string | null {
  if (far === null || kept === null || kept.place.point === null) return null
  if (far.km === null) return 'distance unknown'
  // The device tells where it is to about 10 km, and no country with it.
  const about = far.place?.about === true || kept.place.country === null
  return distanceWords(far.km, kept.unit, about)
}

/** Whether a place that nobody can measure may be nearer than the one that was measured. */
export function mayBeNearer({ far }: Result): boolean {
  return far !== null && far.km !== null && far.unplaced > 0
}

/**
 * One place of a trial and how many more: the nearest that takes people, else one in the person's country, open before others. Null where the
 * record names none.
 */
export function whereWords({ trial, far }: Result, kept: KeptPlace | null): string | null {
  const { places, morePlaces } = trial
  const own = places.find(({ code }) => code !== null && code === kept?.place.country)
  const place = far?.place ?? own ?? places[0]
  const words = place && townWords(place)
  if (!words) return null
  const more = places.length - 1 + morePlaces
  return more === 0 ? words : `${words}, and ${counted(more, 'more place', 'more places')}`
}

/** What else there is to know about how far a trial is, in sentences: a nearer place that takes nobody, and places that may be nearer. */
export function farNotes({ far }: Result, kept: KeptPlace | null, asOf: AsOf): string {
  if (far === null || kept === null || kept.place.point === null) return ''
  const closed = far.nearerClosed && townWords(far.nearerClosed)
  const took = asOf === null ? 'takes' : 'took'
  return [
    closed &&
      `${far.km === null ? 'The nearest place that we know' : 'A nearer place'} ${took} nobody${tense(asOf).now}: ${closed}.`,
    far.unplaced > 0 &&
      `We do not know how far ${counted(far.unplaced, far.km === null ? 'place is' : 'more place is', far.km === null ? 'places are' : 'more places are')}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function townWords({ city, country }: CheckPlace): string {
  return [city, country].filter((part) => part !== null).join(', ')
}
