import { describe, expect, it } from 'vitest'
import { countryKey, isPlaceIn, placeKey } from './place-key.ts'

describe('countryKey', () => {
  it.each([
    ['Turkey', 'Türkiye', 'Turkey (Türkiye)'],
    ['Czech Republic', 'Czechia'],
    ['Korea, Republic of', 'South Korea'],
    ['Russia', 'Russian Federation'],
    ['Atlantis', 'ATLANTIS', 'Atlántis'],
  ])('is one for %j and its other spellings', (...names) => {
    expect(new Set(names.map(countryKey)).size).toBe(1)
  })

  it('tells countries apart, known or not', () => {
    const names = ['Niger', 'Nigeria', 'Georgia', 'Atlantis', 'Lemuria', '日本', '中国']
    expect(new Set(names.map(countryKey)).size).toBe(names.length)
  })
})

describe('placeKey', () => {
  it.each([
    ['Montreal, Canada', 'Montréal, Canada', 'MONTREAL, Canada'],
    ['Istanbul, Turkey', 'İstanbul, Türkiye', 'Istanbul, Turkey (Türkiye)'],
    ['Prague, Czech Republic', 'Praha, Czechia'],
    ['Munich, Germany', 'München, Germany', 'Muenchen, Germany', 'Munchen, Germany'],
    ['Seoul, Korea, Republic of', 'Seoul, South Korea'],
    ['St. Louis, United States', 'Saint Louis, United States', 'St Louis, United States'],
    ['Łódź, Poland', 'Lodz, Poland'],
    ['Quebec, Canada', 'Québec, Canada', 'Quebec City, Canada'],
    ['東京, Japan', '東京, Japan'],
  ])('is one for %j and its other spellings', (...places) => {
    expect(new Set(places.map(placeKey)).size).toBe(1)
  })

  it.each([
    ['London, Canada', 'London, United Kingdom'],
    ['Vienna, Austria', 'Vienne, France'],
    ['Neunkirchen, Germany', 'Neuenkirchen, Germany'],
    ['東京, Japan', '大阪, Japan'],
    ['Клиника 1, Russia', 'Больница 1, Russia'],
    ['Italy', 'Rome, Italy'],
    ['Athens, Georgia, United States', 'Athens, Greece'],
    ['Here', 'There'],
    ['', 'There'],
  ])('tells %j from %j', (one, other) => {
    expect(placeKey(one)).not.toBe(placeKey(other))
  })
})

describe('isPlaceIn', () => {
  it.each([
    ['Ontario, Canada', 'Canada', true],
    ['Central Bohemia, Czech Republic', 'Czechia', true],
    ['Seoul, Korea, Republic of', 'South Korea', true],
    ['Deep, Atlantis', 'Atlantis', true],
    ['Ontario, Canada', 'Chad', false],
    ['Canada', 'Canada', false],
    ['Ontario', 'Canada', false],
  ])('for %j in %j: %s', (place, country, lies) => {
    expect(isPlaceIn(place, country)).toBe(lies)
  })
})
