import { cache } from 'react'
import { openTrial } from '#lib/catalogue/current'
import { openList } from '#lib/catalogue/open-list'

/** The trials of a list of numbers with commas, opened once a request for the page and its metadata. Empty text is an empty list. */
export const openedList = cache((ids: string) =>
  openList(ids === '' ? [] : ids.split(','), openTrial),
)
