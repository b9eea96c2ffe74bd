import { queryOptions } from '@tanstack/react-query'
import type { AllSheets } from '#lib/catalogue/print/all-sheets'
import { fetchOfFormat } from '../query/fetch-of-format.ts'

const FORMAT: AllSheets['format'] = 1

/** The sheets of all listed trials: the same for everyone, whatever a person saved. */
export const sheetsQuery = queryOptions({
  // What somebody is about to print does not change under their eyes.
  staleTime: Number.POSITIVE_INFINITY,
  queryKey: ['sheets', FORMAT],
  queryFn: ({ signal }) => fetchOfFormat<AllSheets>('/api/sheets', FORMAT, signal),
})
