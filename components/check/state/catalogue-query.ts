import { queryOptions } from '@tanstack/react-query'
import type { CheckCatalogue } from '#lib/catalogue/check/check-catalogue'
import { fetchOfFormat } from '../../query/fetch-of-format.ts'

const FORMAT: CheckCatalogue['format'] = 6

/** The trials: the same for everyone, whatever a person answers. */
export const catalogueQuery = queryOptions({
  queryKey: ['catalogue', FORMAT],
  queryFn: ({ signal }) => fetchOfFormat<CheckCatalogue>('/api/catalogue', FORMAT, signal),
})
