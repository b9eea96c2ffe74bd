import { useSyncExternalStore } from 'react'
import { UNITS, type Unit, unitOf } from '#lib/geo/distance'
import type { Point } from '#lib/geo/point'

/** Where a person is: a point, or only a country, where `point` is null. */
export type ChosenPlace = {
  /** As the person would say it: "Munich, Bavaria, Germany". */
  readonly words: string
  readonly point: Point | null
  /** ISO code; null where only the device knows the point. */
  readonly country: string | null
}

/** A chosen place and the unit for distances from it. */
export type KeptPlace = { readonly place: ChosenPlace; readonly unit: Unit }

const KEY = 'gutcheck-place'

const listeners = new Set<() => void>()
/** What was read last, so that the same text gives the same object. */
let last: { readonly text: string | null; readonly kept: KeptPlace | null } = {
  text: null,
  kept: null,
}
/** What holds on this page where storage is blocked. */
let inMemory: string | null = null

function subscribe(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

function storedText(): string | null {
  try {
    return sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY)
  } catch {
    return inMemory
  }
}

function keptNow(): KeptPlace | null {
  const text = storedText()
  if (text !== last.text) last = { text, kept: parseKept(text) }
  return last.kept
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Reads what storage holds. Anything else than what we wrote is as if there were nothing. */
export function parseKept(text: string | null): KeptPlace | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    if (!isObject(kept) || !isObject(kept['place'])) return null
    const { words, country, point } = kept['place']
    const unit = UNITS.find(({ id }) => id === kept['unit'])?.id
    if (typeof words !== 'string' || unit === undefined) return null
    const place = pointFrom(point)
    const code = typeof country === 'string' ? country : null
    return place === null && code === null
      ? null
      : { place: { words, country: code, point: place }, unit }
  } catch {
    return null
  }
}

function pointFrom(value: unknown): Point | null {
  if (!isObject(value)) return null
  const { lat, lon } = value
  return typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : null
}

/**
 * Keeps a place on this device, or forgets it: for as long as the tab is open, or, where the person chose to keep their answers, until
 * they clear it. It is never sent anywhere.
 */
export function keepPlace(kept: KeptPlace | null, until: 'tab closes' | 'cleared' = 'tab closes') {
  inMemory = kept && JSON.stringify(kept)
  try {
    sessionStorage.removeItem(KEY)
    localStorage.removeItem(KEY)
    const storage = until === 'cleared' ? localStorage : sessionStorage
    if (inMemory !== null) storage.setItem(KEY, inMemory)
  } catch {
    // Storage is blocked here: the place holds until the page is left.
  }
  for (const listener of listeners) listener()
}

/** A place with the unit that people use there. */
export function withUnit(place: ChosenPlace): KeptPlace {
  return { place, unit: unitOf(place.country) }
}

/** The kept place; null on the server and until one is chosen. */
export function useKeptPlace(): KeptPlace | null {
  return useSyncExternalStore(subscribe, keptNow, () => null)
}
