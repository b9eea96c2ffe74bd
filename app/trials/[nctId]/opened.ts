import { cache } from 'react'
import { openForClient } from '#app/open-for-client'

/** One look-up a request, shared by the page and its metadata. */
export const opened = cache(openForClient)
