import { queryOptions } from '@tanstack/react-query'

/** The field for a place: what only the screens that ask for one need. Asked for on every screen, so that all of the check works without a network once one stands. */
export const placePartQuery = queryOptions({
  queryKey: ['part', 'place'],
  queryFn: () => import('#components/place/ask-place'),
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
})
