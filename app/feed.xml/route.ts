import { askedOfRoute } from '#app/asked-address'
import { sharedAnswer } from '#app/shared-answer'
import { siteAddress } from '#app/site-address'
import { today } from '#app/today'
import { atomFeed } from '#lib/catalogue/export/feed'
import { currentCatalogue, currentHistory } from '#lib/catalogue/source/current'
import { parseSearch } from '#lib/trials/search/search'

/** What is new and what changed, for the topics and countries in the address. As on the list, what is not understood there is left out. */
export async function GET(request: Request): Promise<Response> {
  const search = parseSearch(askedOfRoute(request))
  const catalogue = await currentCatalogue()
  const feed = atomFeed(catalogue, await currentHistory(), search, await siteAddress(), today())
  return sharedAnswer(feed, { 'content-type': 'application/atom+xml; charset=utf-8' })
}
