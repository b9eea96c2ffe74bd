import type { ChosenPlace, KeptPlace } from '../../geo/kept-place.ts'
import { inUnit } from '../../geo/unit.ts'
import type { SitePoint } from '../../trials/record/trial.ts'
import { type Nearness, nearness } from '../../trials/sites/nearest-site.ts'
import type { CheckPlace } from './check-places.ts'
import type { CheckTrial } from './check-trial.ts'

/** A place of a trial with its point, as places are measured. */
export type LocatedPlace = CheckPlace & {
  readonly point: SitePoint | null
  /** Its place in the trial's list. */
  readonly index: number
}

/** How far a trial is from one person's place. */
export type TrialDistance = {
  /** Null where the person gave no point to measure from. */
  readonly near: Nearness<LocatedPlace> | null
  /** How many sites only the full record has: one of them may be nearer. */
  readonly elsewhere: number
  /** Whether an open site is in the person's country; null where that cannot be told. */
  readonly inCountry: boolean | null
}

/** What of a trial is measured. */
type PlacedTrial = Pick<CheckTrial, 'nctId' | 'places' | 'morePlaces'>

/** How far each trial is, by its number. */
export type Distances = ReadonlyMap<string, TrialDistance>

/** Whether a trial is near enough for a person; nothing is dropped for it. */
export const ZONES = ['near', 'further', 'unknown'] as const

export type Band = (typeof ZONES)[number]

/** Measures every trial from a place. It depends on no answer, so it is done once for a place. Empty where there is no place. */
export function distancesFrom(
  trials: readonly PlacedTrial[],
  place: ChosenPlace | null,
): Distances {
  return new Map(
    place === null ? [] : trials.map((trial) => [trial.nctId, distanceOf(trial, place)]),
  )
}

function distanceOf(
  { places, morePlaces }: PlacedTrial,
  { point, country }: ChosenPlace,
): TrialDistance {
  const openPlaces = places.filter((place) => place.open)
  return {
    near: point && nearness(places.map(located), ({ open }) => open, point),
    elsewhere: morePlaces,
    inCountry: country === null ? null : isIn(country, openPlaces, morePlaces),
  }
}

function located(place: CheckPlace, index: number): LocatedPlace {
  const { at, about } = place
  const from = about ? 'city' : 'registry'
  return { ...place, index, point: at && { lat: at[0], lon: at[1], from } }
}

/** Whether an open site that nobody can measure may be nearer than the one that was measured. */
export function mayBeNearer({ near, elsewhere }: TrialDistance): boolean {
  return near !== null && near.open !== null && near.unknownOpen + elsewhere > 0
}

/** Whether one of the places is in a country, by its ISO code. Where a place has no country, or `more` are not known, "no" is not certain. */
export function isIn(country: string, places: readonly CheckPlace[], more: number): boolean | null {
  if (places.some(({ code }) => code === country)) return true
  const unsure = places.length === 0 || more > 0 || places.some(({ code }) => code === null)
  return unsure ? null : false
}

/**
 * How a trial stands to how far a person can go, by the id of that choice. Null where that cannot divide trials: any distance will do, or a
 * limit was chosen and there is nothing to measure it from.
 */
export function bandOf(
  distance: TrialDistance | undefined,
  chosen: unknown,
  kept: KeptPlace | null,
): Band | null {
  if (distance === undefined || kept === null) return null
  const { place, unit } = kept
  if (chosen === 'country') {
    return place.country === null ? null : IN_COUNTRY[`${distance.inCountry}`]
  }
  const limit = Number(chosen)
  if (distance.near === null || !(limit > 0)) return null
  const km = distance.near.open?.km ?? null
  if (km === null) return 'unknown'
  if (inUnit(km, unit) <= limit) return 'near'
  return mayBeNearer(distance) ? 'unknown' : 'further'
}

const IN_COUNTRY = { true: 'near', false: 'further', null: 'unknown' } as const
