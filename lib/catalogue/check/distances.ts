import { inUnit, kmBetween } from '../../geo/distance.ts'
import type { ChosenPlace, KeptPlace } from '../../geo/kept-place.ts'
import type { CheckPlace, CheckTrial } from './check-trial.ts'

/** Where the nearest site of a trial is that takes people, from one person's place. */
export type Far = {
  /** Null where nobody knows: no open site has a point, or the person gave none. */
  readonly km: number | null
  /** The town that `km` leads to. */
  readonly place: CheckPlace | null
  /** A town that is nearer, where no site takes people; the nearest of all where none does. */
  readonly nearerClosed: CheckPlace | null
  /** Open sites that may be nearer: without a point, or only in the full record. */
  readonly unplaced: number
  /** Whether an open site is in the person's country; null where that cannot be told. */
  readonly inCountry: boolean | null
}

/** How far each trial is, by its number. */
export type Distances = ReadonlyMap<string, Far>

/** Whether a trial is near enough for a person; nothing is dropped for it. */
export const ZONES = ['near', 'further', 'unknown'] as const

export type Zone = (typeof ZONES)[number]

/** Measures every trial from a place. It depends on no answer, so it is done once for a place. Empty where there is no place. */
export function distancesFrom(trials: readonly CheckTrial[], place: ChosenPlace | null): Distances {
  return new Map(place === null ? [] : trials.map((trial) => [trial.nctId, farOf(trial, place)]))
}

function farOf({ places, morePlaces }: CheckTrial, { point, country }: ChosenPlace): Far {
  const measured = places.map((place) => ({ place, km: point && kmTo(place, point) }))
  const open = nearest(measured.filter(({ place }) => place.open))
  const closed = nearest(measured.filter(({ place }) => !place.open))
  const openPlaces = places.filter((place) => place.open)
  const isNearer = closed !== null && (open === null || closed.km < open.km)
  return {
    km: open?.km ?? null,
    place: open?.place ?? null,
    nearerClosed: isNearer ? closed.place : null,
    unplaced: openPlaces.filter(({ at }) => at === null).length + morePlaces,
    inCountry: country === null ? null : isIn(country, openPlaces, morePlaces),
  }
}

function kmTo({ at }: CheckPlace, from: { readonly lat: number; readonly lon: number }) {
  return at && kmBetween(from, { lat: at[0], lon: at[1] })
}

function nearest(measured: readonly { readonly place: CheckPlace; readonly km: number | null }[]) {
  let best: { readonly place: CheckPlace; readonly km: number } | null = null
  for (const { place, km } of measured)
    if (km !== null && (best === null || km < best.km)) best = { place, km }
  return best
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
export function zoneOf(far: Far | undefined, chosen: unknown, kept: KeptPlace | null): Zone | null {
  if (far === undefined || kept === null) return null
  const { place, unit } = kept
  if (chosen === 'country') {
    return place.country === null ? null : IN_COUNTRY[`${far.inCountry}`]
  }
  const limit = Number(chosen)
  if (place.point === null || !(limit > 0)) return null
  if (far.km === null) return 'unknown'
  if (inUnit(far.km, unit) <= limit) return 'near'
  return far.unplaced > 0 ? 'unknown' : 'further'
}

const IN_COUNTRY = { true: 'near', false: 'further', null: 'unknown' } as const
