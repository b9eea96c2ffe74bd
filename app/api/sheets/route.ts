import { sharedJson } from '#app/shared-answer'
import { today } from '#app/today'
import { allSheets } from '#lib/catalogue/print/all-sheets'
import { currentCatalogue } from '#lib/catalogue/source/current'

export const dynamic = 'force-dynamic'

/** What the printed sheets of all listed trials are drawn from: one answer for everyone, so that nothing of a person's list is sent. */
export async function GET(): Promise<Response> {
  return sharedJson(allSheets(await currentCatalogue(), today()))
}
