import { sharedJson } from '#app/shared-answer'
import { today } from '#app/today'
import { checkCatalogue } from '#lib/catalogue/check/check-catalogue'
import { currentCatalogue } from '#lib/catalogue/source/current'
import { asOf } from '#lib/trials/record/as-of'

export const dynamic = 'force-dynamic'

/** The trials for the check: one answer for everyone. */
export async function GET(): Promise<Response> {
  const catalogue = await currentCatalogue()
  const { json } = await checkCatalogue(catalogue, asOf(catalogue, today()))
  return sharedJson(json)
}
