import { fileFor, findPlaces, type Place, type ReadyPlaces } from '../find-places.ts'
import type { PlaceContents } from '../place-file.ts'
import type { Point } from '../point.ts'
import { type Area, liesInAny } from './areas.ts'
import { codeFileFor } from './code-file.ts'
import { type FoundCodes, findCodes, type ReadyCodes } from './find-codes.ts'
import type { Typed } from './read-typed.ts'

/** A place to choose: a town, a postcode, or a whole country, which has neither name nor point. */
export type Offer = Omit<Place, 'point'> & { readonly point: Point | null }

/** What has to be said with what was found. */
export type Note =
  | { readonly kind: 'which country' }
  /** One country alone has the code among those that we know. */
  | { readonly kind: 'is it yours' }
  | { readonly kind: 'not all of it' }
  | { readonly kind: 'part of'; readonly area: Area }
  | { readonly kind: 'no such code'; readonly given: string }
  | { readonly kind: 'no such town' }

export type Found = {
  readonly offers: readonly Offer[]
  readonly note: Note | null
  /** Whether a single offer may be taken without being pointed at. */
  readonly sure: boolean
}

/** The files, as far as they are there. */
export type Files = {
  readonly names: PlaceContents
  readonly towns: ReadonlyMap<string, ReadyPlaces>
  readonly codes: ReadonlyMap<string, ReadyCodes>
}

const MOST_SHOWN = 8

/**
 * What was typed may mean, best first. `home` is the ISO code of a country that the person chose before, null for none: where several countries
 * have a code it comes first, and the others, like all of them without it, by name.
 */
export function findTyped(typed: Typed, files: Files, home: string | null): Found {
  const towns = typed.towns.length === 0 ? [] : townsOf(typed, files)
  const { places, fit } = codesOf(typed, files)
  if (places.length > 0 && (fit || towns.length === 0)) return askWhich(places, fit, typed, home)
  const [code] = typed.codes
  if (code !== undefined && towns.length > 0) return unsure([...towns, ...places])
  if (code === undefined && typed.alone.length > 0) return withCountry(typed.alone, towns)
  if (towns.length > 0) return { offers: towns, note: null, sure: true }
  const shorter = typed.shorter.map((key) => called(key, files)).find((some) => some.length > 0)
  if (shorter) return unsure(shorter)
  const note: Note = code ? { kind: 'no such code', given: code.given } : { kind: 'no such town' }
  return { offers: [], note, sure: false }
}

function unsure(places: readonly Place[]): Found {
  return { offers: places.slice(0, MOST_SHOWN), note: { kind: 'not all of it' }, sure: false }
}

/** A code that two readings share, as that of one country and as anybody's, is anybody's only where what follows says so: "1011 AB" is Dutch, "8001 CH" Swiss. */
function codesOf({ codes }: Typed, { names, codes: files }: Files): FoundCodes {
  const found = codes.map((code) =>
    findCodes(code, files.get(codeFileFor(code.key, names.codes) ?? '') ?? []),
  )
  const fitting = found.filter(({ fit }) => fit)
  const meant = fitting.length > 0 ? fitting : found.slice(-1)
  return { places: once(meant.flatMap(({ places }) => places)), fit: fitting.length > 0 }
}

/**
 * Several countries in neutral order. A code of digits that only one of ours has may be another country's too, unless its form or a word after it
 * says whose it is.
 */
function askWhich(
  places: readonly Place[],
  fit: boolean,
  { codes }: Typed,
  home: string | null,
): Found {
  const countries = new Set(places.map(({ country }) => country))
  if (countries.size === 1) {
    const named = codes.some(
      ({ key, countries: only, rest }) => /[a-z]/.test(key) || only !== null || rest !== '',
    )
    const sure = (named && fit) || countries.has(home ?? '')
    return { offers: places, note: sure ? null : { kind: 'is it yours' }, sure }
  }
  const inEnglish = new Intl.DisplayNames('en-GB', { type: 'region' })
  const nameOf = ({ country }: Place) => inEnglish.of(country) ?? country
  const offers = [...places].sort(
    (a, b) =>
      Number(b.country === home) - Number(a.country === home) ||
      nameOf(a).localeCompare(nameOf(b), 'en'),
  )
  return { offers, note: { kind: 'which country' }, sure: false }
}

/** So short a name of a country is no beginning of a town's: UK, USA. */
const SHORT = 3

/** A whole country is offered first where it was named, or a nation of the United Kingdom; last where only a part of it was. */
function withCountry(areas: readonly Area[], towns: readonly Place[]): Found {
  const isFirst = ({ country, region }: Area) => region === null || country === 'GB'
  const whole = ({ country }: Area): Offer => ({ name: '', region: '', country, point: null })
  const first = areas.filter(isFirst).map(whole)
  const last = areas.filter((area) => !isFirst(area)).map(whole)
  const part = areas.find(({ region }) => region !== null)
  return {
    offers: [...first, ...towns.slice(0, MOST_SHOWN - areas.length), ...last],
    note: part ? { kind: 'part of', area: part } : null,
    sure: part === undefined,
  }
}

/**
 * Towns that are called just so in the areas that were typed with them come first, then towns by the whole text, then others in the areas. "CA" after a
 * town is Canada and California: both are shown, and of two towns of a name the larger one first.
 */
function townsOf({ towns, alone }: Typed, files: Files): readonly Place[] {
  const inAreas = towns
    .filter(({ within }) => within.length > 0)
    .map(({ key, within }) => ({
      key,
      ready: readyFor(key, files).filter(({ place }) =>
        within.every((areas) => liesInAny(place, areas)),
      ),
    }))
  const called = inAreas.flatMap(({ key, ready }) =>
    findPlaces(
      key,
      ready.filter(({ whole }) => whole.includes(key)),
      0,
    ),
  )
  const others = inAreas.flatMap(({ key, ready }) => findPlaces(key, ready, 1))
  const plain = towns.flatMap(({ key, within }) =>
    within.length > 0 || (alone.length > 0 && key.length <= SHORT)
      ? []
      : findPlaces(key, readyFor(key, files), others.length > 0 ? 0 : undefined),
  )
  return once([...called, ...plain, ...others]).slice(0, MOST_SHOWN)
}

function called(key: string, files: Files): readonly Place[] {
  return findPlaces(
    key,
    readyFor(key, files).filter(({ whole }) => whole.includes(key)),
  )
}

function readyFor(key: string, { names, towns }: Files): ReadyPlaces {
  return towns.get(fileFor(key, names) ?? '') ?? []
}

function once(places: readonly Place[]): readonly Place[] {
  const words = ({ name, country, point }: Place) => `${name} ${country} ${point.lat} ${point.lon}`
  return [...new Map(places.map((place) => [words(place), place])).values()]
}
