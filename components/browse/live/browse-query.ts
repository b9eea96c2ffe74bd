import { queryOptions } from '@tanstack/react-query'
import type { BrowseView } from '#lib/catalogue/browse/browse-view'
import { fetchOfFormat } from '../../query/fetch-of-format.ts'

const FORMAT: BrowseView['format'] = 5

const HALF_AN_HOUR = 30 * 60_000

/** The list that an address names, as "/trials?topic=diet". Nothing else decides what comes. */
export const browseQuery = (address: string) =>
  queryOptions({
    queryKey: ['browse', address],
    queryFn: ({ signal }) =>
      fetchOfFormat<BrowseView>(address.replace('/trials', '/api/browse'), FORMAT, signal),
    // What a reader looks at, or comes back to, stays as it was: a newer list comes with the next choice.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: HALF_AN_HOUR,
  })
