import { type IncomingHttpHeaders, request } from 'node:http'
import type { Answer } from './answer.ts'
import { createTurns } from './fair-turns.ts'
import type { Lane } from './lanes.ts'

/** Asks the app for an answer; `busy` where too many wait already, of all or of the client in `x-client`. */
export type Renderer = (
  target: string,
  headers: Readonly<Record<string, string>>,
) => Promise<Answer | 'busy'>

export type RendererOptions = {
  /** The socket at which the app listens, on this machine alone. */
  readonly socketPath: string
  readonly lanes: readonly Lane[]
}

/** No page of ours is a tenth of it: what is larger has gone wrong. In bytes. */
const LARGEST_ANSWER = 32 * 2 ** 20
/** The longest that a page waits for the registry, and much time to spare. In milliseconds. */
const PATIENCE = 30_000

/** Asks for at most so many answers at once in each lane; `busy` where too many wait in it already. Rejects where the app breaks off. */
export function createRenderer({ socketPath, lanes }: RendererOptions): Renderer {
  const ways = lanes.map((lane) => ({ takes: lane.takes, inTurn: createTurns(lane) }))
  return async (target, headers) => {
    const path = target.split('?', 1)[0] ?? ''
    const way = ways.find(({ takes }) => takes.test(path))
    if (way === undefined) return 'busy'
    return way.inTurn(headers['x-client'] ?? '', () =>
      answerOf({ socketPath, path: target, headers }),
    )
  }
}

type Question = {
  readonly socketPath: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/** Each question has a connection of its own: the app ends one that was quiet for a while, and a question that it crosses with is lost. */
function answerOf(question: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ ...question, agent: false, timeout: PATIENCE }, (response) => {
      const parts: Buffer[] = []
      let size = 0
      response.on('data', (part: Buffer) => {
        size += part.length
        parts.push(part)
        if (size > LARGEST_ANSWER) response.destroy(new Error('The answer is too large.'))
      })
      response.once('error', reject)
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 500,
          headers: singleHeaders(response.headers),
          body: Buffer.concat(parts),
        }),
      )
    })
    asking.once('timeout', () => asking.destroy(new Error('The app did not answer.')))
    asking.once('error', reject)
    asking.end()
  })
}

/** Headers of the connection between the app and us, which mean nothing to a reader. */
const OF_THE_CONNECTION =
  /^(?:connection|keep-alive|transfer-encoding|content-length|date|set-cookie)$/

function singleHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name, value]) => value !== undefined && !OF_THE_CONNECTION.test(name))
      .map(([name, value]) => [name, String(value)]),
  )
}
