import type { PlaceFile, PlaceFileNames, PlaceLine } from './place-file.ts'
import { wholeKeys, wordKeys } from './place-keys.ts'

/** A town as the sources give it. */
export type SourcePlace = {
  readonly name: string
  readonly others: readonly string[]
  /** Empty where the region has no name. */
  readonly region: string
  /** ISO code. */
  readonly country: string
  readonly lat: number
  readonly lon: number
  /** 0 where nobody knows. */
  readonly population: number
}

/** So many places fit one file; with more, the next letter decides. */
const MOST_IN_FILE = 1_200
/** How many of the largest are given for letters that too many places share. */
const LARGEST = 150
/** Fewer places get no file of their own: its name would give away more of what was typed than its first letters. */
const FEWEST_IN_FILE = 60

type Keyed = { readonly key: string; readonly place: SourcePlace }

/** What shares its first letters: each word of a name by itself, and each place once. */
type Group = { readonly keyed: readonly Keyed[]; readonly places: ReadonlySet<SourcePlace> }

/** All files by their first letters, and their table of contents. A place is in a file for each word of its name. */
export function splitPlaces(places: readonly SourcePlace[]): {
  readonly files: ReadonlyMap<string, PlaceFile>
  readonly names: PlaceFileNames
} {
  const files = new Map<string, PlaceFile>()
  const whole: string[] = []
  const largest: string[] = []
  const bySize = places.toSorted((a, b) => b.population - a.population)
  splitByNext('', bySize.flatMap(keyed))
  return { files, names: { whole: whole.toSorted(), largest: largest.toSorted() } }

  function split(letters: string, group: Group): void {
    if (group.places.size <= MOST_IN_FILE) {
      put(letters, group.places, whole)
    } else {
      if (letters.length > 1) put(letters, largestOf(letters, group), largest)
      splitByNext(letters, group.keyed)
    }
  }

  function splitByNext(letters: string, all: readonly Keyed[]): void {
    const longer = all.filter(({ key }) => key.length > letters.length)
    const next = Map.groupBy(longer, ({ key }) => key.slice(0, letters.length + 1))
    const few = new Set<SourcePlace>()
    for (const [more, some] of next) {
      const group = { keyed: some, places: new Set(some.map(({ place }) => place)) }
      if (group.places.size >= FEWEST_IN_FILE) split(more, group)
      else for (const place of group.places) few.add(place)
    }
    if (few.size > 0) put(`${letters}-`, few, whole)
  }

  function put(letters: string, some: Iterable<SourcePlace>, list: string[]): void {
    files.set(letters, fileOf([...some].toSorted((a, b) => b.population - a.population)))
    list.push(letters)
  }
}

/** The largest places of a group, and those that are called just so, whatever their size. */
function largestOf(letters: string, { keyed, places }: Group): Set<SourcePlace> {
  const called = keyed.filter(
    ({ key, place }) => key === letters && wholeKeys(place.name).includes(key),
  )
  return new Set([...[...places].slice(0, LARGEST), ...called.map(({ place }) => place)])
}

function keyed(place: SourcePlace): Keyed[] {
  const keys = [place.name, ...place.others].flatMap(wordKeys)
  return [...new Set(keys)].map((key) => ({ key, place }))
}

function fileOf(places: readonly SourcePlace[]): PlaceFile {
  const regions = new Map<string, readonly [number, string, string]>()
  const lines = places.map((place): PlaceLine => {
    const id = `${place.country} ${place.region}`
    const [region] = regions.get(id) ?? [regions.size]
    regions.set(id, [region, place.region, place.country])
    const size = Math.round(Math.log2(Math.max(1, place.population)))
    const line = [place.name, region, to2(place.lat), to2(place.lon), size] as const
    return place.others.length === 0 ? line : [...line, place.others]
  })
  return {
    regions: [...regions.values()].map(([, name, country]) => [name, country]),
    places: lines,
  }
}

const to2 = (degrees: number) => Math.round(degrees * 100) / 100
