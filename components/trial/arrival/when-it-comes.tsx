'use client'

import { useEffect, useState } from 'react'
import type { ComingState } from '#lib/catalogue/source/single/coming-state'
import { fetchJson } from '../../query/fetch-json.ts'
import { askAgain } from '../../ui/ask-again.ts'

const ASKING = { firstMs: 1_000, everyMs: 3_000, most: 20 }
/** So that what is said can be heard before the page is loaded anew, in milliseconds. */
const SAID_MS = 1_500

const NOT_KEPT: RequestInit = { cache: 'no-store' }

const WORDS = {
  here: 'The record is here. This page loads again.',
  trouble: 'We could not get the record. This page loads again and says why.',
} as const

/** Our own server made it; a server of another version may answer an old page. */
function stateIn(value: unknown): ComingState {
  if (typeof value !== 'object' || value === null || !('state' in value)) return 'coming'
  return value.state === 'here' || value.state === 'trouble' ? value.state : 'coming'
}

/** On a page whose record is on its way: asks our server whether it has come, says so, and loads the page again. Gives up after about a minute. */
export function WhenItComes({ nctId }: { readonly nctId: string }) {
  const [said, setSaid] = useState('')
  useEffect(
    () =>
      askAgain(ASKING, async () => {
        const state = stateIn(await fetchJson(`/api/trials/${nctId}/coming`, NOT_KEPT))
        if (state === 'coming') return false
        setSaid(WORDS[state])
        setTimeout(() => window.location.reload(), SAID_MS)
        return true
      }),
    [nctId],
  )
  return <p role="status">{said}</p>
}
