const defaultPageSize = 10
const largestPage = 1000

/** How many studies a page may hold: 10 unless the call says otherwise, never more than 1,000. */
export function pageSizeOf(query: URLSearchParams): number {
  return Math.min(Number(query.get('pageSize')) || defaultPageSize, largestPage)
}
