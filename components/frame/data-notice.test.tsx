import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DataNotice } from './data-notice.tsx'

const now = '2026-11-22T14:05:00Z'

/** The notice as a reader sees it: its words only. */
function words(freshness: Parameters<typeof DataNotice>[0]['freshness']): string {
  return renderToStaticMarkup(<DataNotice freshness={freshness} now={now} />).replace(
    /<[^>]+>/g,
    '',
  )
}

describe('DataNotice', () => {
  it('says quietly when the registry was read', () => {
    const live = words({ source: 'live', readAt: '2026-11-22T13:40:10Z', trouble: null })
    expect(live).toBe('ClinicalTrials.gov, read 22 November 2026, 13:40 UTC')
  })

  it('says how old a saved copy is and why nothing newer is there', () => {
    const trouble = 'ClinicalTrials.gov is not answering.'
    expect(words({ source: 'saved', readAt: '2026-11-19T08:00:00Z', trouble })).toBe(
      'This is our last saved copy, read on 19 November 2026, 3 days old. ClinicalTrials.gov is not answering. A trial may have opened or closed since. What this means',
    )
  })

  it('does not speak of trouble where there was none', () => {
    const saved = words({ source: 'saved', readAt: '2026-11-19T08:00:00Z', trouble: null })
    expect(saved).toContain('We are reading ClinicalTrials.gov again now.')
  })

  it('calls the offline copy by its name and date', () => {
    const offline = words({ source: 'offline', readAt: '2025-09-25', trouble: null })
    expect(offline).toContain('You are reading our offline copy, made on 25 September 2025.')
    expect(offline).toContain('We are trying to reach ClinicalTrials.gov now.')
  })

  it('says so where no copy could be opened', () => {
    expect(words(null)).toContain('We cannot open our list of trials right now.')
  })
})
