import useSWRImmutable from 'swr/immutable'

/**
 * Parts of the check that only some screens need. Each is asked for on every screen, as soon as the first one stands: so the first comes sooner, all
 * work without a network afterwards, and no request tells where somebody is in the check.
 */
export const useResultsPart = () =>
  useSWRImmutable('part: results', () => import('./results-part'), AS_IT_CAME)

export const usePlacePart = () =>
  useSWRImmutable('part: place', () => import('#components/place/ask-place'), AS_IT_CAME)

/** A module is what it is: looking for differences in it would go through all of its functions. */
const AS_IT_CAME = { compare: Object.is } as const
