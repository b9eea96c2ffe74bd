import { cache } from 'react'
import { openTrial } from '#lib/catalogue/source/current'

/** One look-up a request, shared by the page and its metadata. */
export const opened = cache(openTrial)
