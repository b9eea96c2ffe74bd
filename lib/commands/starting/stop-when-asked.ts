import type { Server } from 'node:http'

/** How long the answers that are under way may take to end, in milliseconds. */
const TIME_TO_FINISH = 8_000
const SWEEP_EVERY = 100

/**
 * Resolves when somebody has asked this process to stop (SIGTERM, SIGINT) and `server` has given the answers that it had begun, or has had its time
 * for that. `stopping` is called first, so that whoever watches hears of it.
 */
export function stopWhenAsked(server: Server, stopping: () => void): Promise<void> {
  return new Promise((resolve) => {
    let isAsked = false
    const stop = () => {
      if (isAsked) return
      isAsked = true
      stopping()
      // A connection that has had its answer is idle from then on, and would stay for as long as a proxy keeps it.
      const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_EVERY)
      server.close(() => {
        clearInterval(sweep)
        resolve()
      })
      setTimeout(() => server.closeAllConnections(), TIME_TO_FINISH).unref()
    }
    // Not `once`: what removes its lock files at the end (signal-exit, of proper-lockfile) ends the process where it finds itself the last to listen.
    process.on('SIGTERM', stop).on('SIGINT', stop)
  })
}
