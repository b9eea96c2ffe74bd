import type { Instrumentation } from 'next'

/** Runs once when the server starts: the registry is read before the first person asks, and what watches over the server begins. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build')
    return
  const { startCatalogue } = await import('#lib/catalogue/source/start-catalogue')
  const { watchServer } = await import('./app/watch-server.ts')
  startCatalogue()
  await watchServer(process.env)
}

/** Next.js calls it with each error that a page or an answer threw. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { logFailedAnswer } = await import('./app/watch-server.ts')
  logFailedAnswer(error, context.routePath)
}
