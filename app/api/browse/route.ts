import { askedOfRoute } from '#app/asked-address'
import { sharedAnswer } from '#app/shared-answer'
import { today } from '#app/today'
import { browseView } from '#lib/catalogue/browse/browse-view'
import { currentCatalogue } from '#lib/catalogue/source/current'
import { parseSearch } from '#lib/trials/search/search'

/** The list that the address asks for, in words, for a page that is there already: the same for everyone who asks the same. */
export async function GET(request: Request): Promise<Response> {
  const search = parseSearch(askedOfRoute(request))
  const view = browseView(await currentCatalogue(), search, today())
  return sharedAnswer(JSON.stringify(view), {
    'content-type': 'application/json',
    'x-robots-tag': 'noindex',
  })
}
