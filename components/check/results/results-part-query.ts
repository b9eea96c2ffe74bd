import { queryOptions } from '@tanstack/react-query'

/**
 * The comparison and what shows it: what only the screens with results need. Asked for on every screen, as soon as the first one stands: that one comes
 * sooner, and no request tells where somebody is in the check.
 */
export const resultsPartQuery = queryOptions({
  queryKey: ['part', 'results'],
  queryFn: () => import('./results-part'),
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
})
