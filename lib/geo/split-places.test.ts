import { describe, expect, it } from 'vitest'
import { fileFor, findPlaces, readyPlaces, typedKey } from './find-places.ts'
import { type SourcePlace, splitPlaces } from './split-places.ts'

const place = (name: string, population = 0): SourcePlace => ({
  name,
  others: [],
  region: '',
  country: 'XX',
  lat: 1,
  lon: 2,
  population,
})

/** So many towns on these letters, the first the largest: "Bab", "Bac" … "Bzz". */
const towns = (letters: string, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const tail = [index / 676, index / 26, index].map((at) =>
      String.fromCharCode(97 + (Math.floor(at) % 26)),
    )
    return place(`${letters}${tail.join('')}`, count - index)
  })

const index = splitPlaces([
  ...towns('Ba', 2_000),
  ...towns('Be', 100),
  place('Bo', 5),
  place('Ba', 30),
  place('São Paulo', 10_000_000),
])

const ready = new Map([...index.files].map(([letters, file]) => [letters, readyPlaces(file)]))

function found(typed: string): string[] {
  const key = typedKey(typed) ?? ''
  const places = ready.get(fileFor(key, index.names) ?? '') ?? []
  return findPlaces(key, places).map(({ name }) => name)
}

describe('splitPlaces', () => {
  it('puts few places into one file and many into more, by the next letter', () => {
    expect(index.names.whole).toEqual(expect.arrayContaining(['be', 'baa', 'bab', 'bac']))
    expect(index.names.largest).toEqual(['ba'])
    expect(index.files.get('be')?.places).toHaveLength(100)
  })

  it('gives no file of its own to letters that few places begin with', () => {
    expect(index.names.whole).not.toContain('bo')
    expect(index.files.get('b-')?.places.map(([name]) => name)).toEqual(['Bo'])
  })

  it('loses no place, however its file is cut', () => {
    const missing = [...towns('Ba', 2_000), ...towns('Be', 100)]
      .map(({ name }) => name)
      .filter((name) => !found(name).includes(name))
    expect(missing).toEqual([])
  })

  it('gives the largest for letters that many share, and the one that is called just so', () => {
    expect(found('ba').slice(0, 3)).toEqual(['Ba', 'Baaaa', 'Baaab'])
  })
})

describe('typedKey', () => {
  it.each([
    ['S', null],
    [' ', null],
    ['são p', 'saop'],
    ['M5V', 'm5v'],
  ])('looks for “%s” as %s', (typed, key) => {
    expect(typedKey(typed)).toBe(key)
  })
})

describe('fileFor', () => {
  it.each([
    ['ba', 'ba'],
    ['bax', 'ba-'],
    ['bab', 'bab'],
    ['babylon', 'bab'],
    ['bo', 'b-'],
    ['zz', '-'],
  ])('for %s: %s', (key, letters) => {
    const names = { whole: ['ba-', 'bab', 'b-', '-'], largest: ['ba'] }
    expect(fileFor(key, names)).toBe(letters)
  })

  it('knows that no place begins so', () => {
    expect(fileFor('zz', { whole: ['ba'], largest: [] })).toBeNull()
  })
})

describe('findPlaces', () => {
  const ready = readyPlaces({
    regions: [
      ['', 'US'],
      ['Bavaria', 'DE'],
    ],
    places: [
      ['New York', 0, 40.71, -74.01, 23],
      ['Munich', 1, 48.14, 11.58, 20, ['München']],
      ['Yorkshire Town', 0, 3, 4, 9],
      ['York', 0, 1, 2, 17],
    ],
  })
  const names = (key: string) => findPlaces(key, ready).map(({ name }) => name)

  it('lets being called just so count for more than size, up to a point', () => {
    expect(names('york')).toEqual(['York', 'New York', 'Yorkshire Town'])
  })

  it.each([
    ['another name', 'munchen'],
    ['another name spelt out', 'muenchen'],
    ['one letter left out', 'munch'],
    ['one letter wrong', 'munixh'],
    ['one letter too many', 'muniich'],
    ['two letters swapped', 'muncih'],
  ])('finds a place by %s', (_, key) => {
    expect(findPlaces(key, ready)).toEqual([
      { name: 'Munich', region: 'Bavaria', country: 'DE', point: { lat: 48.14, lon: 11.58 } },
    ])
  })

  it('takes two slips for another word, and knows no slips in short words', () => {
    expect(names('mnuixh')).toEqual([])
    expect(names('yrk')).toEqual([])
  })
})
