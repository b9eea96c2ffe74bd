import { describe, expect, it } from 'vitest'
import { bundledCatalogue } from '#e2e/support/records/catalogue-of'
import { parseSearch } from '../../trials/search/search.ts'
import { browse } from '../browse/browse.ts'
import { catalogueCharts } from './catalogue-charts.ts'

const { entries } = bundledCatalogue()
const charts = catalogueCharts(entries)
const sum = (bars: readonly { readonly count: number }[]) =>
  bars.reduce((all, { count }) => all + count, 0)

describe('catalogueCharts', () => {
  it('counts what the list finds by the same filter', () => {
    const bars = [...charts.topics, ...charts.states, ...charts.countries]
    expect(bars.length).toBeGreaterThan(20)
    for (const { words, count, href } of bars) {
      const search = parseSearch(new URL(href ?? '', 'https://gutcheck.example').searchParams)
      expect(browse(entries, () => new Map(), search, '2026-11-28').matching, words).toBe(count)
    }
  })

  it('counts each trial in one state, and in one year at most', () => {
    expect(sum(charts.states)).toBe(entries.length)
    expect(sum(charts.years) + charts.undated).toBe(entries.length)
    expect(charts.undated).toBeLessThan(entries.length / 2)
  })

  it('has every year from the first to the last, also one without a trial', () => {
    const years = charts.years.map(({ words }) => Number(words))
    expect(years.length).toBeGreaterThan(5)
    expect(years).toEqual(years.map((_, more) => (years[0] ?? 0) + more))
  })

  it('draws nothing of an empty list', () => {
    const none = catalogueCharts([])
    expect([none.total, none.states, none.countries, none.years]).toEqual([0, [], [], []])
    expect(sum(none.topics)).toBe(0)
  })
})
