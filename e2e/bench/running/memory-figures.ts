import { setTimeout as pause } from 'node:timers/promises'
import autocannon from 'autocannon'
import { NO_REGISTRY, startApp } from '../../support/start-app.ts'
import type { Row } from '../table.ts'
import { residentMemory } from './resident-memory.ts'

const REQUESTS = 100_000
const ADDRESSES = 1_000
const CONNECTIONS = 16
const LOOK_EVERY_MS = 250
/** What the start itself needs is given back by then. */
const REST_MS = 3_000

const WORDS = ['fmt', 'diet', 'probiotic', 'worms', 'Lyon'] as const

/** Lists by words, by a filter with words, by a topic, and the check: as many of each, and no two alike. */
const ADDRESS_KINDS: readonly ((number: number) => string)[] = [
  (number) => `/trials?q=${WORDS[number % WORDS.length]}%20${number}`,
  (number) => `/trials?country=Italy&q=${number}`,
  (number) => `/trials?topic=diet&page=${number}`,
  (number) => `/check?from=${number}`,
]

const addresses = (): readonly string[] =>
  Array.from(
    { length: ADDRESSES },
    (_, at) => ADDRESS_KINDS[at % ADDRESS_KINDS.length]?.(at) ?? '/trials',
  )

/** What the server's process has in memory before, while and after many ask for many pages, with the settings of `npm start`. Throws if any answer was not a page. */
export async function memoryFigures(): Promise<Row[]> {
  const app = await startApp({ registry: NO_REGISTRY })
  try {
    const megabytes = () => residentMemory(app.pid) ?? Number.NaN
    await pause(REST_MS)
    const before = megabytes()
    const looks: number[] = []
    const looking = setInterval(() => looks.push(megabytes()), LOOK_EVERY_MS).unref()
    const result = await autocannon({
      url: app.url,
      connections: CONNECTIONS,
      amount: REQUESTS,
      // As browsers ask.
      headers: { 'accept-encoding': 'gzip, deflate, br, zstd' },
      requests: addresses().map((path) => ({ path })),
    })
    clearInterval(looking)
    const wrong = result.errors + result.non2xx
    if (wrong > 0) throw new Error(`${wrong} of ${REQUESTS} answers were not pages.`)
    const after = megabytes()
    const what = `${REQUESTS.toLocaleString('en-GB')} requests over ${ADDRESSES.toLocaleString('en-GB')} addresses`
    return [
      { what: 'Memory after the start', unit: 'MB', ours: before },
      { what: `Memory after ${what}`, unit: 'MB', ours: after },
      { what: '… at most meanwhile', unit: 'MB', ours: Math.max(after, ...looks) },
      { what: '… requests', unit: 'per s', ours: result.requests.average },
    ]
  } finally {
    await app.stop()
  }
}
