import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A way to a server that can be made slow. */
export type TcpProxy = {
  readonly port: number
  /** How long each piece of an answer is held up from now on, in milliseconds. */
  delay(milliseconds: number): void
  stop(): Promise<void>
}

/** Passes everything on to a socket among the files of this machine. Where nobody listens there, connections are closed at once. */
export async function startTcpProxy(path: string): Promise<TcpProxy> {
  const sockets = new Set<Socket>()
  let delayMs = 0
  const server = createServer((near) => {
    const far = connect(path)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.pipe(far)
    let before: Promise<unknown> = Promise.resolve()
    far.on('data', (piece) => {
      const due = delayMs === 0 ? null : sleep(delayMs)
      before = before.then(() => due).then(() => near.write(piece))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return {
    port: address.port,
    delay(milliseconds) {
      delayMs = milliseconds
    },
    async stop() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
