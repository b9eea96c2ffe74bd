import { createServer } from 'node:http'
import {
  currentCatalogue,
  currentHistory,
  currentStatus,
  openTrial,
} from '#lib/catalogue/source/current'
import { startCatalogue } from '#lib/catalogue/source/start-catalogue'

/** Run by the tests of several instances, each in a process of its own: the app's real source of data, set by the same environment, without its pages. */

/** What it answers at `/`. */
export type Served = {
  readonly source: string
  readonly readAt: string
  readonly trouble: string | null
  readonly entries: number
  readonly changes: readonly string[]
  readonly revision: string | null
  readonly status: ReturnType<typeof currentStatus>
}

async function served(): Promise<Served> {
  const { source, readAt, trouble, entries } = await currentCatalogue()
  const { changes } = await currentHistory()
  return {
    source,
    readAt,
    trouble,
    entries: entries.length,
    changes: changes.map(({ nctId, kind }) => `${nctId} ${kind}`),
    revision: globalThis.gutcheckCatalogue?.catalogueSource.revision() ?? null,
    status: currentStatus(),
  }
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const nctId = url.pathname.slice(1)
  const client = url.searchParams.get('client') ?? 'unknown'
  const answer = nctId === '' ? await served() : await openTrial(nctId, client)
  response.end(JSON.stringify(answer))
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`Source at port ${typeof address === 'object' ? address?.port : ''}`)
  startCatalogue()
})
