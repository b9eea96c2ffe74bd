import { taggedJson } from '#app/tagged-json'
import { checkCatalogue } from '#lib/catalogue/check-catalogue'
import { currentCatalogue } from '#lib/catalogue/current'

/** The trials for the check: one answer for everyone. */
export async function GET(request: Request): Promise<Response> {
  return taggedJson(request, checkCatalogue(await currentCatalogue()))
}
