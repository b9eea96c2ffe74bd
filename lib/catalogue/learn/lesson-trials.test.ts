import { describe, expect, it } from 'vitest'
import { bundledCatalogue } from '#e2e/support/records/catalogue-of'
import { LESSONS } from '../../learn/lessons.ts'
import { parseSearch } from '../../trials/search/search.ts'
import { browse } from '../browse/browse.ts'
import { lessonTrials } from './lesson-trials.ts'

const catalogue = bundledCatalogue()
const TODAY = '2026-11-28'

describe('lessonTrials', () => {
  it.each(LESSONS)('leads to a list that shows as many as it says: $id', ({ trials }) => {
    for (const { href, count, rows } of lessonTrials(catalogue, trials, TODAY)) {
      const search = parseSearch(new URL(href, 'https://gutcheck.example').searchParams)
      const { matching } = browse(catalogue.entries, () => new Map(), search, TODAY)
      expect(count).toBe(matching)
      expect(rows).toHaveLength(Math.min(3, count))
    }
  })

  it('shows trials of its topic alone, first those that are open', () => {
    const [open, finished] = lessonTrials(catalogue, { topic: ['fmt'] }, TODAY)
    const ofTopic = catalogue.entries.filter(({ reading }) => reading.topics.includes('fmt'))
    const recruiting = ofTopic.filter(({ trial }) => trial.state === 'recruiting')
    const told = ofTopic.filter(({ trial }) => trial.state === 'finished' && trial.hasResults)
    expect(open?.count).toBe(recruiting.length)
    expect(finished?.count).toBe(told.length)
  })

  it('tells an old copy in the past, and a live one in the present', () => {
    expect(lessonTrials(catalogue, {}, TODAY)[0]?.heading).toBe('Open in September 2025')
    expect(lessonTrials({ ...catalogue, source: 'live' }, {}, TODAY)[0]?.heading).toBe('Open now')
  })
})
