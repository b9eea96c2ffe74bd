import { connection } from 'next/server'
import { cache } from 'react'
import type { Catalogue } from '#lib/catalogue/catalogue'
import { currentCatalogue } from '#lib/catalogue/source/current'
import { errorTrace } from '#lib/log/error-trace'
import { log } from '#lib/log/log'

/** The catalogue for pages that can do without: null where no copy could be opened, so that the page still comes. One look a request. */
export const catalogueIfAny = cache(async (): Promise<Catalogue | null> => {
  // A build asks for pages to see which can be made ahead; there is no catalogue then.
  await connection()
  try {
    return await currentCatalogue()
  } catch (error) {
    log({ event: 'catalogue-failed', ...errorTrace(error) })
    return null
  }
})
