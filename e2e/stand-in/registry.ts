import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { jsonAnswer } from './answer.ts'
import { apiRoot } from './api-root.ts'
import { callLog } from './call-log.ts'
import { obey } from './control.ts'
import type { Faults } from './faults/faults.ts'
import { misbehaviour } from './faults/misbehaviour.ts'
import type { Registry } from './running-registry.ts'
import { send } from './send.ts'
import { serveCall } from './serve-call.ts'
import { stockOf } from './study/stock.ts'
import { offlineCopy, readStudyFiles } from './study/study-files.ts'

type Options = {
  readonly studies?: readonly unknown[]
  readonly files?: readonly string[]
  readonly port?: number
}

/**
 * Starts the stand-in on the given studies, else on those of the given files, else on the project's offline copy. Without a port, or with 0,
 * a free one is taken. Rejects, with a sentence to show, if the port is taken or a file cannot be read.
 */
export async function startRegistry(options: Options = {}): Promise<Registry> {
  const files = options.files ?? []
  const studies = options.studies ?? readStudyFiles(files.length > 0 ? files : [offlineCopy])
  const faults = misbehaviour()
  const log = callLog()
  let stock = stockOf(studies)
  let dataTimestamp = '2025-09-25T09:00:05'
  let held = new AbortController()

  const shelf = () => stock.shelf(faults.left())
  const holdings = () => ({
    shelf: shelf(),
    dataTimestamp,
    misbehaviour: faults,
    letGo: held.signal,
  })
  const misbehave = (given: Partial<Faults>) => {
    faults.set(given)
    // Spoilt now, so that no caller waits for it.
    shelf()
  }
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(`http://stand-in${request.url ?? '/'}`)
    if (url.pathname === '/_control') return control(request, response)
    log.note(request, url, response)
    await serveCall(request, response, url, holdings)
  }
  const control = async (request: IncomingMessage, response: ServerResponse) => {
    const problem = request.method === 'POST' ? obey(await text(request), registry) : null
    if (problem !== null) return send(response, { status: 400, type: 'text/plain', body: problem })
    const calls = log.all()
    const state = { calls, faults: faults.left(), dataTimestamp, studies: shelf().studies.length }
    send(response, jsonAnswer(state))
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      console.error(error)
      if (response.headersSent) response.destroy()
      else send(response, { status: 500, type: 'text/plain', body: 'The stand-in has a bug' })
    })
  })
  const port = await listen(server, options.port ?? 0)
  const registry: Registry = {
    url: `http://127.0.0.1:${port}${apiRoot}`,
    calls: log.all,
    clearCalls: log.clear,
    misbehave,
    behave: () => {
      misbehave({})
      held.abort()
      held = new AbortController()
    },
    setStudies: (replacement) => {
      stock = stockOf(replacement)
      shelf()
    },
    setDataTimestamp: (timestamp) => {
      dataTimestamp = timestamp
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return registry
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(new Error(`The registry stand-in cannot use port ${port}: ${error.message}`)),
    )
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
