import { queryOptions } from '@tanstack/react-query'
import type { ShortlistFacts } from '#lib/catalogue/export/shortlist-facts'
import { fetchOfFormat } from '../query/fetch-of-format.ts'

const FORMAT: ShortlistFacts['format'] = 3

/** The facts of all listed trials: the same for everyone, whatever a person saved. */
export const factsQuery = queryOptions({
  queryKey: ['facts', FORMAT],
  queryFn: ({ signal }) => fetchOfFormat<ShortlistFacts>('/api/shortlist-facts', FORMAT, signal),
})
