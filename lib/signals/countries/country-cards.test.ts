import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { CARDS_CHECKED, CARDS_NOTE, COUNTRY_CARDS, cardsFor } from './country-cards.ts'

const sitedIn = (...countries: readonly string[]) =>
  trialFrom({ contacts: { locations: countries.map((country) => ({ country })) } })

const ids = (...given: Parameters<typeof cardsFor>) => cardsFor(...given).map(({ id }) => id)

describe('cardsFor', () => {
  it.each([
    { countries: ['United States'], topics: ['fmt'] as const, cards: ['fmt-us'] },
    { countries: ['Germany', 'Canada'], topics: ['fmt'] as const, cards: ['fmt-eu', 'fmt-ca'] },
    { countries: ['United Kingdom'], topics: ['helminth'] as const, cards: ['helminth-uk'] },
    {
      countries: ['Italy'],
      topics: ['fmt', 'helminth'] as const,
      cards: ['fmt-eu', 'helminth-eu'],
    },
    { countries: ['Germany', 'France'], topics: ['fmt'] as const, cards: ['fmt-eu'] },
    { countries: ['United States'], topics: ['probiotic', 'diet'] as const, cards: [] },
    { countries: ['Israel'], topics: ['fmt'] as const, cards: [] },
    { countries: [], topics: ['fmt'] as const, cards: [] },
  ])('gives $cards for $topics in $countries', ({ countries, topics, cards }) => {
    expect(ids(sitedIn(...countries), topics)).toEqual(cards)
  })
})

describe('COUNTRY_CARDS', () => {
  it('has a name, a text and a source for each', () => {
    expect(new Set(COUNTRY_CARDS.map(({ id }) => id)).size).toBe(COUNTRY_CARDS.length)
    for (const { lines, sources, countries } of COUNTRY_CARDS) {
      expect(lines.length * sources.length * countries.length).toBeGreaterThan(0)
      for (const { url } of sources) expect(url ?? 'https://').toMatch(/^https:\/\//)
    }
  })

  it('says when it was checked, in both forms', () => {
    expect(CARDS_CHECKED).toBe('2026-11-22')
    expect(CARDS_NOTE).toContain('22 November 2026. Rules change')
  })

  it('says nothing that could not be confirmed', () => {
    const text = JSON.stringify(COUNTRY_CARDS)
    expect(text).not.toMatch(/import alert|57-21|unchecked|inference/i)
  })
})
