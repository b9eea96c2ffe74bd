import { describe, expect, it } from 'vitest'
import { folded, wholeKeys, wordKeys } from './place-keys.ts'

describe('folded', () => {
  it.each([
    ['São Paulo', 'saopaulo'],
    ['Sa\u0303o Paulo', 'saopaulo'],
    ['Łódź', 'lodz'],
    ['İzmir', 'izmir'],
    ['Straße 7', 'strasse7'],
    ['’s-Hertogenbosch', 'shertogenbosch'],
    ['Москва', ''],
  ])('makes %s %s', (text, key) => {
    expect(folded(text)).toBe(key)
  })
})

describe('wholeKeys', () => {
  it.each([
    ['Münster', ['munster', 'muenster']],
    ['Århus', ['arhus', 'aarhus']],
    ['St. Louis', ['stlouis', 'saintlouis']],
    ['Sankt Gallen', ['sanktgallen', 'stgallen']],
    ['Saint-Étienne', ['saintetienne', 'stetienne']],
    ['Stuttgart', ['stuttgart']],
  ])('finds %s by %j', (name, keys) => {
    expect(wholeKeys(name)).toEqual(keys)
  })
})

describe('wordKeys', () => {
  it.each([
    ['Los Angeles', ['losangeles', 'angeles']],
    ['Frankfurt am Main', ['frankfurtammain', 'main']],
    ['Halle (Saale)', ['hallesaale', 'saale']],
    ['Ho', ['ho']],
  ])('finds %s by the beginnings of %j', (name, keys) => {
    expect(wordKeys(name)).toEqual(keys)
  })
})
