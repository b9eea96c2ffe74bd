import { openForClient } from '#app/open-for-client'
import { comingState } from '#lib/catalogue/source/single/coming-state'
import { readPasted } from '#lib/trials/links/pasted'

/** Whether the record of a trial has come, for a page that waits for it. The page itself shows what came. Answers within three seconds. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/api/trials/[nctId]/coming'>,
): Promise<Response> {
  const pasted = readPasted((await params).nctId)
  const state =
    pasted.kind === 'number' ? comingState(await openForClient(pasted.nctId)) : 'trouble'
  return Response.json({ state }, { headers: { 'cache-control': 'no-store' } })
}
