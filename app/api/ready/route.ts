import { currentCatalogue } from '#lib/catalogue/source/current'
import { readiness } from '#lib/health/readiness'
import { isStopping } from '#lib/health/stopping'

export const dynamic = 'force-dynamic'

/** Whether a proxy should send people here: 200, or 503 with the reason, where there is nothing to show or the server was asked to end. */
export async function GET(): Promise<Response> {
  const state = await readiness(currentCatalogue, isStopping)
  const headers = { 'cache-control': 'no-store' }
  return Response.json(state, { status: state.ready ? 200 : 503, headers })
}
