import { queryOptions } from '@tanstack/react-query'
import type { BrowseView } from '#lib/catalogue/browse/browse-view'
import { fetchOfFormat } from '../../query/fetch-json.ts'

const FORMAT: BrowseView['format'] = 1

/** The list that an address names, as "/trials?topic=diet". Nothing else decides what comes. */
export const browseQuery = (address: string) =>
  queryOptions({
    queryKey: ['browse', address],
    queryFn: ({ signal }) =>
      fetchOfFormat<BrowseView>(address.replace('/trials', '/api/browse'), FORMAT, signal),
    // What a reader looks at stays as it is: a newer list comes with the next choice.
    refetchOnWindowFocus: false,
    refetchOnReconnect: ({ state }) => state.data === undefined,
  })
