import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { freePort } from './start-app.ts'

/** An address that leads to an app, and that can be cut off from it. */
export type Gate = {
  readonly url: string
  /** Every path that was asked for since the last look, with what followed it. */
  asked(): readonly string[]
  /** How the server answered each time that a path was asked for, by their statuses. */
  statuses(path: string): readonly number[]
  /** From now on nobody answers, or again. */
  cut(off: boolean): void
  /** What to make of the text of an answer at a path before it is sent on. */
  change(path: string, changed: (text: string) => string): void
  close(): void
}

const AS_BEFORE = ['accept-encoding', 'if-none-match', 'if-modified-since']
// Its policy names its scripts by their hashes, and what is changed may stand in one.
const OF_BEFORE = ['content-length', 'etag', 'last-modified', 'content-security-policy']

/** Stands between a browser and an app, so that a test sees what reaches the server, also from a service worker, and can cut the network. */
export async function openGate(app: string): Promise<Gate> {
  let off = false
  let asked: string[] = []
  const statuses: { path: string; status: number }[] = []
  const changes = new Map<string, (text: string) => string>()

  function answer(incoming: IncomingMessage, outgoing: ServerResponse) {
    if (off) return incoming.socket.destroy()
    const path = incoming.url ?? '/'
    asked.push(path)
    const changed = changes.get(path)
    const headers = { ...incoming.headers }
    // What is changed must come, whole and as a text, although the browser has what it was before.
    if (changed) for (const name of AS_BEFORE) delete headers[name]
    const onward = request(`${app}${path}`, { method: incoming.method, headers }, (answered) => {
      statuses.push({ path, status: answered.statusCode ?? 500 })
      if (!changed) {
        outgoing.writeHead(answered.statusCode ?? 500, answered.headers)
        answered.pipe(outgoing)
        return
      }
      let text = ''
      answered.setEncoding('utf8')
      answered.on('data', (chunk: string) => {
        text += chunk
      })
      answered.on('end', () => {
        for (const name of OF_BEFORE) delete answered.headers[name]
        outgoing.writeHead(answered.statusCode ?? 500, answered.headers).end(changed(text))
      })
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  }

  const port = await freePort()
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${port}`,
    asked() {
      const until = asked
      asked = []
      return until
    },
    statuses: (path) => statuses.filter((one) => one.path === path).map(({ status }) => status),
    cut(now) {
      off = now
      if (off) server.closeAllConnections()
    },
    change: (path, changed) => changes.set(path, changed),
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
