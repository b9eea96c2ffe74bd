import type { CheckTrial } from '#lib/catalogue/check-trial'
import type { Reply } from '#lib/eligibility/told'
import { counted } from '#lib/trials/listed'

/** One place of a trial and how many more: in the person's country before others, open before others. Null where the record names none. */
export function checkPlaceWords(
  { places, morePlaces }: Pick<CheckTrial, 'places' | 'morePlaces'>,
  country: Reply | undefined,
): string | null {
  const near = places.find((place) => place.country === country) ?? places[0]
  if (near === undefined) return null
  const words = [near.city, near.country].filter((part) => part !== null).join(', ')
  const more = places.length - 1 + morePlaces
  return more === 0 ? words : `${words}, and ${counted(more, 'more place', 'more places')}`
}
