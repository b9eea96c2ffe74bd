import { currentCatalogue } from '#lib/catalogue/source/current'

export const dynamic = 'force-dynamic'

/** Which copy a page would be made from now, and when that was read: one answer for everyone, for pages that are open and show an older one. */
export async function GET(): Promise<Response> {
  const { source, readAt } = await currentCatalogue()
  return Response.json({ source, readAt }, { headers: { 'cache-control': 'no-store' } })
}
