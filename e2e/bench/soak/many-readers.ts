import { once } from 'node:events'
import autocannon from 'autocannon'
import type { Mix } from './soak-mix.ts'
import type { Answers, Kind } from './soak-verdict.ts'

/** A browser has given up long before, in seconds. */
const PATIENCE = 30

/** Asks for what `mix` gives over so many connections for so many seconds, each as fast as it is answered. */
export async function manyReaders(
  url: string,
  { mix, connections, seconds }: { mix: Mix; connections: number; seconds: number },
): Promise<Answers[]> {
  const found = new Map<Kind, { statuses: Map<number, number>; ms: number[] }>()
  const note = (kind: Kind, status: number, ms: number) => {
    const row = found.get(kind) ?? { statuses: new Map<number, number>(), ms: [] }
    row.statuses.set(status, (row.statuses.get(status) ?? 0) + 1)
    row.ms.push(ms)
    found.set(kind, row)
  }
  const options: autocannon.Options = {
    url,
    connections,
    duration: seconds,
    timeout: PATIENCE,
    // As browsers ask.
    headers: { 'accept-encoding': 'gzip, deflate, br, zstd' },
    requests: [
      {
        setupRequest(request, context) {
          const { kind, path } = mix()
          Object.assign(context, { kind, started: performance.now() })
          return { ...request, path }
        },
        onResponse(status, _body, context: { kind?: Kind; started?: number }) {
          const { kind = 'page', started = Number.NaN } = context
          note(kind, status, performance.now() - started)
        },
      },
    ],
  }
  // Only with a callback it gives what tells of each request.
  const readers = autocannon(options, () => undefined)
  // It does not tell which request broke.
  readers.on('reqError', () => note('page', 0, PATIENCE * 1_000))
  await once(readers, 'done')
  return [...found].map(([kind, row]) => ({ kind, ...row }))
}
