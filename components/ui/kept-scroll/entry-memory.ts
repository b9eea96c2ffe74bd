import { writeHistory } from '../../device/write-history.ts'
import { type Standing, standing } from './standing.ts'

/** Beside what the router keeps there. */
const KEY = 'stood'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Where the page stood at this entry of the history; null where nothing was kept, or what is there is none. */
export function keptStanding(): Standing | null {
  const state: unknown = window.history.state
  const kept = isObject(state) ? state[KEY] : null
  if (!isObject(kept)) return null
  const { y, anchor, open, folds } = kept
  if (typeof y !== 'number' || typeof folds !== 'number' || !Array.isArray(open)) return null
  return {
    y,
    folds,
    open: open.filter((one) => typeof one === 'number'),
    anchor: anchorFrom(anchor),
  }
}

function anchorFrom(value: unknown): Standing['anchor'] {
  if (!isObject(value)) return null
  const { name, nth, top } = value
  return typeof name === 'string' && typeof nth === 'number' && typeof top === 'number'
    ? { name, nth, top }
    : null
}

/** Keeps where the page stands, in the history's own entry: it goes with the tab, and no storage holds it. */
export function keepStanding() {
  const state: unknown = window.history.state
  // A place within a page has an entry of the browser's. The router would load the page anew for one that is neither empty nor its own.
  if (state === null && window.location.hash !== '') return
  const next = { ...(isObject(state) ? state : {}), [KEY]: standing() }
  writeHistory('replace', next)
}
