import { countryCode } from './country-code.ts'
import { kmBetween } from './distance.ts'
import { fileFor, type Place, readyPlaces } from './find-places.ts'
import { liesIn } from './lies-in.ts'
import { countryAndOverseas } from './overseas.ts'
import type { PlaceFile, PlaceFileNames } from './place-file.ts'
import { folded, leadKeys, wholeKeys } from './place-keys.ts'
import { type Box, inBox, type Point } from './point.ts'
import { hasRegion } from './region-names.ts'

/** Where a record says that something is. */
export type CityWords = {
  readonly city: string | null
  readonly region: string | null
  readonly country: string | null
}

/** Where the files of places come from. */
export type PlaceLoader = {
  readonly names: PlaceFileNames
  readonly boxes: Readonly<Record<string, Box>>
  /** One file by its first letters, or null where it cannot be read. */
  readonly file: (letters: string) => PlaceFile | null
}

type Town = Omit<Candidate, 'exact'> & {
  readonly whole: readonly string[]
  readonly lead: readonly string[]
}

export type CityFinder = {
  /** The middle of a town, or null where none or more than one can be meant. */
  readonly cityPoint: (words: CityWords) => Point | null
  /** The rectangle around a country's towns, by its name, or null for one we do not know. */
  readonly boxOf: (country: string | null) => Box | null
  /** Whether a point can be right for a town. True where nothing speaks against it. */
  readonly canBe: (point: Point, words: CityWords) => boolean
}

type Candidate = {
  readonly place: Place
  readonly size: number
  /** Whether the whole name is what the record says, and not only its first words. */
  readonly exact: boolean
}

/** Two places this near each other, in km, give the same distance to anybody. */
const SAME_PLACE = 50
/** A town is the one that is meant if it is larger than any other of its name by so many powers of two. */
const CLEARLY_LARGER = 3
/** A point this far from the town, in km, is not the town's. */
const ELSEWHERE = 200
/** A town of about 100,000 is meant where a record names no region; a smaller one can have a namesake that is not in our files. */
const LARGE = 17
/** French records add it to the town for large receivers of post. */
const CEDEX = /\s+cedex\b.*$/i

/** Finds towns by name inside their own country. A file is read when it is first needed, and made ready once. */
export function createCityFinder({ names, boxes, file }: PlaceLoader): CityFinder {
  const read = new Map<string, readonly Town[]>()

  function towns(letters: string) {
    const known = read.get(letters)
    if (known) return known
    const found = file(letters)
    const places = found === null ? [] : readyPlaces(found)
    const ready = places.map(({ place, size, whole }) => ({
      place,
      size,
      whole,
      lead: leadKeys(place.name),
    }))
    read.set(letters, ready)
    return ready
  }

  /** The towns of a name in some countries. */
  function called(city: string, countries: readonly string[]): readonly Candidate[] {
    return wholeKeys(city.replace(CEDEX, '')).flatMap((key) => {
      const letters = fileFor(key, names)
      const all = letters === null ? [] : towns(letters)
      return all
        .filter(({ place }) => countries.includes(place.country))
        .map((town) => ({ ...town, exact: town.whole.includes(key) }))
        .filter(({ exact, lead }) => exact || lead.includes(key))
    })
  }

  return {
    cityPoint({ city, region, country }) {
      const code = countryCode(country)
      if (city === null || code === null) return null
      return theOne(inRegion(called(city, [code]), region, code))?.place.point ?? null
    },
    boxOf: (country) => boxes[countryCode(country) ?? ''] ?? null,
    canBe(point, { city, region, country }) {
      const code = countryCode(country)
      if (code === null) return true
      const countries = countryAndOverseas(code)
      const meant = city === null ? [] : inRegion(called(city, countries), region, code)
      if (meant.some(({ place }) => kmBetween(place.point, point) <= ELSEWHERE)) return true
      const inKnownRegion = region !== null && hasRegion(code, region) && meant.length > 0
      if (inKnownRegion || meant.some(({ size, exact }) => exact && size >= LARGE)) return false
      const known = countries.map((one) => boxes[one]).filter((box) => box !== undefined)
      return (
        (known.length === 0 || known.some((box) => inBox(point, box))) &&
        liesIn(point, countries) !== false
      )
    },
  }
}

/** Keeps those of the region that is named. A region that we know and none lies in rules them all out; one that we do not know says nothing. */
function inRegion(all: readonly Candidate[], region: string | null, country: string) {
  if (region === null) return all
  const wanted = folded(region)
  const there = all.filter(({ place }) => folded(place.region) === wanted)
  return there.length > 0 || hasRegion(country, region) ? there : all
}

/**
 * The largest, unless another one that is not much smaller lies elsewhere. Where the largest is called just as the record says, longer
 * names are no rivals: Saint-Étienne is not Saint-Étienne-du-Rouvray.
 */
function theOne(all: readonly Candidate[]): Candidate | null {
  const [first, ...others] = all.toSorted((a, b) => b.size - a.size)
  if (first === undefined) return null
  const rival = others.some(
    ({ place, size, exact }) =>
      (exact || !first.exact) &&
      size > first.size - CLEARLY_LARGER &&
      kmBetween(place.point, first.place.point) > SAME_PLACE,
  )
  return rival ? null : first
}
