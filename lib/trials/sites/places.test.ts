import { describe, expect, it } from 'vitest'
import type { StateId } from '../record/state.ts'
import type { Site } from '../record/trial.ts'
import {
  countriesOf,
  countryNames,
  moreSitesWords,
  placesWords,
  sitesByCountry,
  sitesSentence,
  siteWords,
} from './places.ts'

const site = (city: string | null, country: string | null, state: StateId | null = null): Site => ({
  facility: null,
  city,
  region: null,
  country,
  state,
  contacts: [],
  point: null,
})

const many = (count: number, country: string) =>
  Array.from({ length: count }, (_, index) => site(`Town ${index}`, country))

const provenance = (sitesInRecord: number | null) => ({
  facts: null,
  restated: [],
  sources: [],
  eligibilityIncomplete: null,
  notes: [],
  sitesInRecord,
})

describe('sitesByCountry', () => {
  it('puts open sites and their countries first and keeps sites without a country', () => {
    const groups = sitesByCountry([
      site('Lille', 'France', 'finished'),
      site('Oslo', null),
      site('Rome', 'Italy', 'finished'),
      site('Milan', 'Italy', 'recruiting'),
    ])
    expect(groups.map((group) => [group.country, group.sites.map((one) => one.city)])).toEqual([
      ['Italy', ['Milan', 'Rome']],
      ['France', ['Lille']],
      [null, ['Oslo']],
    ])
  })
})

describe('sites of one place in two spellings', () => {
  const sites = [
    site('Montreal', 'Canada'),
    site('Montréal', 'Canada'),
    site('Ankara', 'Turkey'),
    site('Ankara', 'Türkiye'),
  ]

  it('are of one country', () => {
    expect(sitesByCountry(sites).map((group) => [group.country, group.sites.length])).toEqual([
      ['Canada', 2],
      ['Turkey', 2],
    ])
    expect(sitesSentence(sites, null)).toBe('4 sites in 2 countries.')
    expect(sitesSentence(sites.slice(2), null)).toBe('2 sites in Turkey.')
  })

  it('are named once', () => {
    expect(placesWords({ sites, provenance: null })).toBe('Canada and Turkey')
    expect(placesWords({ sites: sites.slice(0, 2), provenance: null })).toBe('Montreal, Canada')
  })
})

describe('sitesSentence', () => {
  it.each([
    ['one without a state', [site('Barcelona', 'Spain')], '1 site in Spain.'],
    [
      'one that recruits',
      [site('Barcelona', 'Spain', 'recruiting')],
      '1 site in Spain: recruiting.',
    ],
    [
      'some that recruit',
      [site('A', 'Spain', 'recruiting'), site('B', 'Italy', 'finished'), site('C', 'Malta')],
      '3 sites in 3 countries, 1 still recruiting.',
    ],
    [
      'all that recruit',
      [site('A', 'Spain', 'recruiting'), site('B', 'Spain', 'recruiting')],
      '2 sites in Spain, all still recruiting.',
    ],
    [
      'none that recruits',
      [site('A', 'Spain', 'finished'), site('B', 'Spain', 'stopped')],
      '2 sites in Spain, none recruiting now.',
    ],
    [
      'some that will recruit',
      [site('A', 'Spain', 'not-yet'), site('B', 'Spain', 'not-yet')],
      '2 sites in Spain, 2 not yet recruiting.',
    ],
    ['300', [...many(150, 'Spain'), ...many(150, 'Italy')], '300 sites in 2 countries.'],
    ['a country with an article', many(2, 'United States'), '2 sites in the United States.'],
    ['sites without a country', [site('A', null), site('B', null)], '2 sites.'],
  ])('for %s', (_, sites, sentence) => {
    expect(sitesSentence(sites, null)).toBe(sentence)
  })

  it.each([
    [
      [site('A', 'Spain', 'recruiting'), site('B', 'Spain', 'finished')],
      '2 sites in Spain, 1 recruiting in September 2025.',
    ],
    [
      [site('A', 'Spain', 'recruiting'), site('B', 'Spain', 'recruiting')],
      '2 sites in Spain, all recruiting in September 2025.',
    ],
    [
      [site('A', 'Spain', 'finished'), site('B', 'Spain', 'stopped')],
      '2 sites in Spain, none recruiting in September 2025.',
    ],
    [[site('A', 'Spain', 'recruiting')], '1 site in Spain: was recruiting in September 2025.'],
  ])('tells of an old copy how many recruited then (%#)', (sites, sentence) => {
    expect(sitesSentence(sites, '2025-09')).toBe(sentence)
  })
})

describe('moreSitesWords', () => {
  it.each([
    ['none', [], null],
    ['one', [site('A', 'Spain')], 'and 1 more site in Spain'],
    ['many', [...many(110, 'Spain'), ...many(2, 'Italy')], 'and 112 more sites in 2 countries'],
    ['places without a country', [site('A', null)], 'and 1 more site'],
  ])('counts what a list has no room for: %s', (_, rest, words) => {
    expect(moreSitesWords(rest)).toBe(words)
  })
})

describe('siteWords', () => {
  it.each([
    [
      { city: 'Madison', region: 'Wisconsin', country: 'United States' },
      'Madison, Wisconsin, United States',
    ],
    [{ city: 'Barcelona', region: 'Barcelona', country: 'Spain' }, 'Barcelona, Spain'],
    [{ city: null, region: null, country: 'Spain' }, 'Spain'],
    [{ city: null, region: null, country: null }, ''],
  ])('for %j: %j', (place, words) => {
    expect(siteWords({ ...site(null, null), ...place })).toBe(words)
  })
})

describe('placesWords', () => {
  it.each([
    ['no site', [], null],
    ['a site without a place', [site(null, null)], null],
    ['one town', [site('Barcelona', 'Spain')], 'Barcelona, Spain'],
    ['a town without a country', [site('Oslo', null)], 'Oslo'],
    ['two towns', [site('Milan', 'Italy'), site('Rome', 'Italy')], 'Milan and Rome, Italy'],
    ['many towns of one country', many(12, 'Italy'), '12 sites in Italy'],
    ['two countries', [site('A', 'Spain'), site('B', 'Italy')], 'Spain and Italy'],
    ['many countries', ['A', 'B', 'C', 'D'].map((country) => site('X', country)), '4 countries'],
    ['a country alone', [site(null, 'Spain')], 'Spain'],
  ])('for %s: %s', (_, sites, words) => {
    expect(placesWords({ sites, provenance: null })).toBe(words)
  })

  it('says how many sites a copy leaves out', () => {
    const sites = [site('Münster', 'Germany')]
    expect(placesWords({ sites, provenance: provenance(4) })).toBe(
      'Münster, Germany and 3 more sites',
    )
    expect(placesWords({ sites, provenance: provenance(1) })).toBe('Münster, Germany')
    expect(placesWords({ sites, provenance: provenance(null) })).toBe('Münster, Germany')
  })
})

const SITES = ['Turkey', 'Turkey (Türkiye)', 'Atlantis', null, 'Italy', 'Turkey (Türkiye)'].map(
  (country) => ({ country }),
)

describe('countryNames', () => {
  it('names each country once, as most sites spell it', () => {
    expect(countryNames(SITES)).toEqual(['Atlantis', 'Italy', 'Turkey (Türkiye)'])
  })
})

describe('countriesOf', () => {
  it('gives those that we know with their codes', () => {
    expect(countriesOf(SITES)).toEqual([
      { code: 'IT', name: 'Italy' },
      { code: 'TR', name: 'Turkey (Türkiye)' },
    ])
  })
})
