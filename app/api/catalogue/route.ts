import { taggedJson } from '#app/tagged-answer'
import { today } from '#app/today'
import { checkCatalogue } from '#lib/catalogue/check/check-catalogue'
import { currentCatalogue } from '#lib/catalogue/source/current'
import { asOf } from '#lib/trials/record/as-of'

/** The trials for the check: one answer for everyone. */
export async function GET(request: Request): Promise<Response> {
  const catalogue = await currentCatalogue()
  return taggedJson(request, checkCatalogue(catalogue, asOf(catalogue, today())))
}
