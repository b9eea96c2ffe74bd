import { taggedJson } from '#app/tagged-answer'
import { today } from '#app/today'
import { shortlistFacts } from '#lib/catalogue/export/shortlist-facts'
import { currentCatalogue } from '#lib/catalogue/source/current'
import { asOf } from '#lib/trials/record/as-of'

/** What the page of saved trials shows of every listed trial: one answer for everyone, so that nothing of a person's list is sent. */
export async function GET(request: Request): Promise<Response> {
  const catalogue = await currentCatalogue()
  return taggedJson(request, shortlistFacts(catalogue, asOf(catalogue, today())))
}
