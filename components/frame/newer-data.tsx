'use client'

import { useEffect, useState } from 'react'
import { type News, newsSince, type Shown } from '#lib/catalogue/changes/news-since'
import { fetchJson } from '../query/fetch-json.ts'
import { askAgain } from '../ui/ask-again.ts'

/** Ten minutes in all: who reads longer than that will load a page before long. */
const ASKING = { firstMs: 5_000, everyMs: 15_000, most: 40 }

const WORDS = {
  newer: { says: 'Newer data has come from ClinicalTrials.gov.', act: 'Show it' },
  confirmed: {
    says: 'ClinicalTrials.gov answers again, and has nothing newer than this copy.',
    act: 'Load the page again',
  },
} as const

/** Our own server made it; a server of another version may answer an old page. */
function shownIn(value: unknown): Shown | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('source' in value && 'readAt' in value) || typeof value.readAt !== 'string') return null
  return { source: value.source === 'live' ? 'live' : 'saved', readAt: value.readAt }
}

/**
 * On a page that was made from a copy: asks our server now and then whether there is something newer, says so, and offers to show it. The page
 * stays as it is until the reader wants it. The question is the same for everyone.
 */
export function NewerData({ source, readAt }: Shown) {
  const [news, setNews] = useState<News>(null)
  useEffect(
    () =>
      askAgain(ASKING, async () => {
        const now = shownIn(await fetchJson('/api/freshness', { cache: 'no-store' }))
        const found = now && newsSince({ source, readAt }, now)
        setNews(found)
        return found !== null
      }),
    [source, readAt],
  )
  return (
    <div className="flex flex-wrap items-center gap-x-4 max-lg:has-[button]:pb-1.5 lg:flex-nowrap">
      <p className="max-w-184 py-2 empty:p-0" role="status">
        {news && WORDS[news].says}
      </p>
      {news && (
        <button
          className="min-h-touch rounded-sm border-2 border-current px-4 font-bold"
          type="button"
          onClick={() => window.location.reload()}
        >
          {WORDS[news].act}
        </button>
      )}
    </div>
  )
}
