import { taggedJson } from '#app/tagged-answer'
import { today } from '#app/today'
import { allSheets } from '#lib/catalogue/print/all-sheets'
import { currentCatalogue } from '#lib/catalogue/source/current'

/** What the printed sheets of all listed trials are drawn from: one answer for everyone, so that nothing of a person's list is sent. */
export async function GET(request: Request): Promise<Response> {
  return taggedJson(request, allSheets(await currentCatalogue(), today()))
}
