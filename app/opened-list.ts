import { cache } from 'react'
import { openList } from '#lib/catalogue/browse/open-list'
import { openForClient } from './open-for-client'

/** How long a reader waits for records that are not in our copy, in milliseconds: with it, a page begins within 4 seconds. They come one a second. */
const PATIENCE_MS = 3_000

/** One look a request, shared by the page and its metadata. Takes the numbers joined by commas: only the same text counts as the same list. Empty text is an empty list. */
export const openedList = cache((ids: string) =>
  openList(ids === '' ? [] : ids.split(','), openForClient, AbortSignal.timeout(PATIENCE_MS)),
)
