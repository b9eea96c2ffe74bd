import { cache } from 'react'
import { noteOpened } from '#app/note-opened'
import { openTrial } from '#lib/catalogue/source/current'

/** One look-up a request, shared by the page and its metadata. */
export const opened = cache(async (nctId: string) => {
  const one = await openTrial(nctId)
  await noteOpened([one], 'one trial')
  return one
})
