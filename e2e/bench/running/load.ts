import autocannon from 'autocannon'

const CONNECTIONS = 10
const SECONDS = 8
const WARM_UP_SECONDS = 2

export type Load = {
  readonly perSecond: number
  /** In 99 of 100 cases the answer took at most this many milliseconds. */
  readonly p99Ms: number
}

/** Asks for one page over ten connections for eight seconds, after two that do not count. Throws if any answer was not a page: its speed would mean nothing. */
export async function load(url: string): Promise<Load> {
  await autocannon({ url, connections: CONNECTIONS, duration: WARM_UP_SECONDS })
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS })
  const wrong = result.errors + result.non2xx
  if (wrong > 0) throw new Error(`${wrong} of the answers for ${url} were not pages.`)
  return { perSecond: result.requests.average, p99Ms: result.latency.p99 }
}
