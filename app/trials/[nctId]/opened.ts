import { cache } from 'react'
import { noteOpened } from '#app/note-opened'
import { openForClient } from '#app/open-for-client'

/** One look-up a request, shared by the page and its metadata. */
export const opened = cache(async (nctId: string) => {
  const one = await openForClient(nctId)
  await noteOpened([one], 'one trial')
  return one
})
