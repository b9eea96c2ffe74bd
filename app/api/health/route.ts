import { currentStatus } from '#lib/catalogue/source/current'
import { healthOf } from '#lib/health/health'
import { catalogueIfAny } from '../../catalogue-if-any.ts'

export const dynamic = 'force-dynamic'

/** How this server is: its version, which copy of the registry it serves, how old that is and how the last read went. 200 while it serves at all. */
export async function GET(): Promise<Response> {
  const health = healthOf(await catalogueIfAny(), currentStatus(), Date.now())
  return Response.json(health, { headers: { 'cache-control': 'no-store' } })
}
