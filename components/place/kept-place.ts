import { useSyncExternalStore } from 'react'
import type { ChosenPlace, KeptPlace } from '#lib/geo/kept-place'
import type { Point } from '#lib/geo/point'
import { UNITS, unitOf } from '#lib/geo/unit'
import { forgetText, textIn, watchDevice } from '../device/device-storage.ts'
import { keepText } from '../device/keep-text.ts'
import { type Listeners, listeners } from '../ui/listeners.ts'

/** Where the place is kept, in this tab's storage or in the device's; and where the check keeps its answers, which the place stays with. */
export const PLACE_KEY = 'gutcheck-place'
export const ANSWERS_KEY = 'gutcheck-answers'
/** What a list does with the place, in this tab's storage. It goes with the place. */
export const NEAR_KEY = 'gutcheck-near'

const readers: Listeners = listeners(() => watchDevice(readers.notify))
/** What was read last, so that the same text gives the same object. */
let last: { readonly text: string | null; readonly kept: KeptPlace | null } = {
  text: null,
  kept: null,
}
/** For `useSyncExternalStore`, and for whoever must hear of another place. */
export const subscribePlace = readers.subscribe

const storedText = () => textIn('tab', PLACE_KEY) ?? textIn('device', PLACE_KEY)

/** The kept place; null where none was chosen, or what is kept is none. */
export function keptPlace(): KeptPlace | null {
  const text = storedText()
  if (text !== last.text) last = { text, kept: parseKept(text) }
  return last.kept
}

/** Letters of the longest name that a place of ours has, and then some. A device's storage can hold anything. */
const LONGEST_NAME = 500

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Reads what storage holds. Anything else than what we wrote is as if there were nothing. */
export function parseKept(text: string | null): KeptPlace | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    if (!isObject(kept) || !isObject(kept['place'])) return null
    const { words, country, point } = kept['place']
    const unit = UNITS.find(({ id }) => id === kept['unit'])?.id
    if (typeof words !== 'string' || words.length > LONGEST_NAME || unit === undefined) return null
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

/** How long a place is kept: as long as the tab is open, or until the person clears it. */
type Until = 'tab closes' | 'cleared'

/** What holds for the next place; null where nobody said so on this page. */
let chosen: Until | null = null

/** Says how long the next place is to be kept, where it is asked for without a word about that. */
export function placeStaysUntil(until: Until) {
  chosen = until
}

/** Whether what the person told is kept on the device until they clear it. */
export function staysOnDevice(): boolean {
  return [ANSWERS_KEY, PLACE_KEY].some((key) => textIn('device', key) !== null)
}

/**
 * Keeps a place on this device, or forgets it. It is never sent anywhere. Where `until` is absent it is what the person chose before; unless
 * they chose to keep their answers or place on the device, it is "tab closes".
 */
export function keepPlace(kept: KeptPlace | null, until?: Until) {
  chosen = until ?? chosen
  const onDevice = chosen === null ? staysOnDevice() : chosen === 'cleared'
  forgetText('tab', PLACE_KEY)
  forgetText('device', PLACE_KEY)
  if (kept === null) forgetText('tab', NEAR_KEY)
  else keepText(onDevice ? 'device' : 'tab', PLACE_KEY, JSON.stringify(kept))
  readers.notify()
}

/** A place with the unit that people use there. */
export function withUnit(place: ChosenPlace): KeptPlace {
  return { place, unit: unitOf(place.country) }
}

/** The kept place; null on the server and until one is chosen. */
export function useKeptPlace(): KeptPlace | null {
  return useSyncExternalStore(subscribePlace, keptPlace, () => null)
}
