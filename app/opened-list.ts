import { cache } from 'react'
import { noteOpened } from '#app/note-opened'
import { openList } from '#lib/catalogue/browse/open-list'
import { openTrial } from '#lib/catalogue/source/current'

/** How long a reader waits for records that are not in our copy, in milliseconds: with it, a page begins within 4 seconds. They come one a second. */
const PATIENCE_MS = 3_000

/** One look a request, shared by the page and its metadata. Takes the numbers joined by commas: only the same text counts as the same list. Empty text is an empty list. */
export const openedList = cache(async (ids: string) => {
  const list = ids === '' ? [] : ids.split(',')
  const opened = await openList(list, openTrial, AbortSignal.timeout(PATIENCE_MS))
  await noteOpened(
    opened.missing.map(({ one }) => one),
    'list',
  )
  return opened
})
