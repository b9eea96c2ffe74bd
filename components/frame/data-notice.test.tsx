import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Freshness } from '#lib/catalogue/catalogue'
import { DataNotice } from './data-notice.tsx'

const NOW = '2026-11-22T14:05:00Z'

const copy = (parts: Partial<Freshness>): Freshness => ({
  source: 'saved',
  readAt: '2026-11-19T08:00:00Z',
  trouble: null,
  heldBack: null,
  ...parts,
})

const markup = (freshness: Freshness | null) =>
  renderToStaticMarkup(<DataNotice freshness={freshness} now={NOW} />)

/** The notice as a reader sees it: its words only. */
const words = (freshness: Freshness | null) => markup(freshness).replace(/<[^>]+>/g, '')

const HELD = {
  readAt: '2026-11-22T13:40:10Z',
  why: 'Of the 51 trials in our copy, 20 were missing from it.',
}

describe('DataNotice', () => {
  it('says quietly when the registry was read', () => {
    const live = words(copy({ source: 'live', readAt: '2026-11-22T13:40:10Z' }))
    expect(live).toBe('ClinicalTrials.gov, read 22 November 2026, 13:40 UTC')
  })

  it('says how old a young copy is and why nothing newer is there', () => {
    const trouble = 'ClinicalTrials.gov is not answering.'
    expect(words(copy({ trouble }))).toBe(
      'Our saved copy of 19 November 2026, 3 days old. It is 3 days old. ClinicalTrials.gov is not answering. A trial may have opened or closed since. What this means',
    )
  })

  it.each([
    ['saved', '2026-11-16T14:05:01Z', 'Our saved copy of 16 November 2026, 6 days old. '],
    [
      'saved',
      '2026-11-15T14:05:00Z',
      'Our saved copy of 15 November 2026, 7 days old: trials may have closed since.',
    ],
    [
      'saved',
      '2025-09-03T08:00:00Z',
      'Our saved copy of 3 September 2025, 14 months old: trials may have closed since.',
    ],
    [
      'offline',
      '2025-09-25',
      'Our offline copy of 25 September 2025, 13 months old: trials may have closed since.',
    ],
  ] as const)('says of a %s copy of %s what its age means', (source, readAt, sentence) => {
    expect(words(copy({ source, readAt }))).toContain(sentence)
  })

  it.each([
    ['saved', 'We are reading ClinicalTrials.gov now.'],
    ['offline', 'We are trying to reach ClinicalTrials.gov now.'],
  ] as const)(
    'does not speak of trouble with a %s copy where there was none',
    (source, sentence) => {
      expect(words(copy({ source }))).toContain(sentence)
    },
  )

  it.each(['live', 'saved', 'offline'] as const)(
    'says over a %s copy that an answer is held back, why, and where that is explained',
    (source) => {
      const held = markup(copy({ source, heldBack: HELD }))
      expect(held.replace(/<[^>]+>/g, '')).toContain(
        `What the registry sent on 22 November 2026, 13:40 UTC looked wrong, so we hold it back. ${HELD.why}`,
      )
      expect(held).toContain('href="/about#copies"')
      expect(held).not.toContain('ClinicalTrials.gov now')
    },
  )

  it('offers newer data only over a copy', () => {
    expect(markup(copy({}))).toContain('role="status"')
    expect(markup(copy({ source: 'live' }))).not.toContain('role="status"')
  })

  it('says so where no copy could be opened', () => {
    expect(words(null)).toContain('We cannot open our list of trials right now.')
  })
})
