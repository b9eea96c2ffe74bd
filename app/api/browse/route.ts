import { askedOfRoute } from '#app/asked-address'
import { taggedAnswer } from '#app/tagged-answer'
import { today } from '#app/today'
import { browseJson } from '#lib/catalogue/browse/browse-view'
import { currentCatalogue } from '#lib/catalogue/source/current'
import { parseSearch } from '#lib/trials/search/search'

/** The list that the address asks for, in words, for a page that is there already: the same for everyone who asks the same. */
export async function GET(request: Request): Promise<Response> {
  const search = parseSearch(askedOfRoute(request))
  return taggedAnswer(request, browseJson(await currentCatalogue(), search, today()), {
    'content-type': 'application/json',
    'x-robots-tag': 'noindex',
  })
}
