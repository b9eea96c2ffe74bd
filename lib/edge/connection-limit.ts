import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Lets each address have `most` connections at once, and ends what is over that before anything is read; those that `isExempt`, as a proxy is, may have any
 * number. Without it, one who opens connections and says nothing leaves none for others.
 */
export function limitConnections(
  server: Server,
  most: number,
  isExempt: (socket: Socket) => boolean,
): void {
  const open = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress
    if (address === undefined || isExempt(socket)) return
    const count = (open.get(address) ?? 0) + 1
    if (count > most) {
      socket.destroy()
      return
    }
    open.set(address, count)
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1
      if (left > 0) open.set(address, left)
      else open.delete(address)
    })
  })
}
