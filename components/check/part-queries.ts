import { queryOptions } from '@tanstack/react-query'

/** Never asked for again, and as it came. */
const ONCE = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  networkMode: 'always',
} as const

/**
 * Parts of the check that only some screens need. Each is asked for on every screen, as soon as the first one stands: so the first comes sooner, all
 * work without a network afterwards, and no request tells where somebody is in the check.
 */
export const resultsPart = queryOptions({
  ...ONCE,
  queryKey: ['part', 'results'],
  queryFn: () => import('./results-part'),
})

export const placePart = queryOptions({
  ...ONCE,
  queryKey: ['part', 'place'],
  queryFn: () => import('#components/place/ask-place'),
})
