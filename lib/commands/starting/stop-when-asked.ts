import type { Server } from 'node:http'

/** How long the answers that are under way may take to end, in milliseconds. */
const TIME_TO_FINISH = 8_000

/**
 * Resolves when somebody has asked this process to stop (SIGTERM, SIGINT) and `server` has given the answers that it had begun, or has had its time
 * for that. `stopping` is called first, so that whoever watches hears of it.
 */
export function stopWhenAsked(server: Server, stopping: () => void): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      stopping()
      server.close(() => resolve())
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), TIME_TO_FINISH).unref()
    }
    process.once('SIGTERM', stop).once('SIGINT', stop)
  })
}
