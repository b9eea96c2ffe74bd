import { sharedJson } from '#app/shared-answer'
import { today } from '#app/today'
import { shortlistFacts } from '#lib/catalogue/export/shortlist-facts'
import { currentCatalogue } from '#lib/catalogue/source/current'
import { asOf } from '#lib/trials/record/as-of'

export const dynamic = 'force-dynamic'

/** What the page of saved trials shows of every listed trial: one answer for everyone, so that nothing of a person's list is sent. */
export async function GET(): Promise<Response> {
  const catalogue = await currentCatalogue()
  return sharedJson(shortlistFacts(catalogue, asOf(catalogue, today())).json)
}
