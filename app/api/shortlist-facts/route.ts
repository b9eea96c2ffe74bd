import { taggedJson } from '#app/tagged-json'
import { currentCatalogue } from '#lib/catalogue/current'
import { shortlistFacts } from '#lib/catalogue/shortlist-facts'

/** What the page of saved trials shows of every listed trial: one answer for everyone, so that nothing of a person's list is sent. */
export async function GET(request: Request): Promise<Response> {
  return taggedJson(request, shortlistFacts(await currentCatalogue()))
}
