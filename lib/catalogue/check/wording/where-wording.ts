import type { KeptPlace } from '../../../geo/kept-place.ts'
import type { AsOf } from '../../../trials/record/as-of.ts'
import {
  elsewhereSentences,
  howFar,
  nearnessNotes,
} from '../../../trials/sites/nearness-wording.ts'
import { counted } from '../../../trials/text/listed.ts'
import type { CheckPlace } from '../check-places.ts'
import type { Result } from '../check-results.ts'

/** How far a trial is: "137 km", or "about" where a town stands for a point at either end. Null where there is no point to measure from. */
export function farWords({ far }: Result, kept: KeptPlace | null): string | null {
  if (!far?.near || kept === null) return null
  return far.near.open === null ? 'distance unknown' : howFar(far.near.open, kept)
}

/**
 * One place of a trial and how many more: the nearest that takes people, else one in the person's country, open before others. Null where the
 * record names none.
 */
export function whereWords({ trial, far }: Result, kept: KeptPlace | null): string | null {
  const { places, morePlaces } = trial
  const own = places.find(({ code }) => code !== null && code === kept?.place.country)
  const place = far?.near?.open?.site ?? own ?? places[0]
  const words = place && townWords(place)
  if (!words) return null
  const more = places.length - 1 + morePlaces
  return more === 0 ? words : `${words}, and ${counted(more, 'more place', 'more places')}`
}

/** What else there is to know about how far a trial is, in sentences: a nearer place that takes nobody, and places that may be nearer. */
export function farNotes({ far }: Result, kept: KeptPlace | null, asOf: AsOf): string {
  if (!far?.near || kept === null) return ''
  const notes = nearnessNotes(far.near, kept, townWords, asOf)
  return [...notes, ...elsewhereSentences(far.elsewhere)].join(' ')
}

function townWords({ city, country }: CheckPlace): string {
  return [city, country].filter((part) => part !== null).join(', ')
}
