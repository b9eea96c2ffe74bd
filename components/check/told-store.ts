import type { Setting } from '#lib/eligibility/question'
import type { FieldId, Reply, Told } from '#lib/eligibility/told'
import { keptText, readKept } from '#lib/eligibility/told-codec'

/** Where answers are kept, in this tab's storage or in the device's. Nothing else of the check is ever stored, and nothing is sent. */
const TOLD_KEY = 'gutcheck-answers'

type Place = 'tab' | 'device'

/** What the person told, and where it is kept. */
export type ToldState = {
  readonly told: Told
  readonly place: Place
  /** False until the device's storage was read: on the server, and while the page comes alive. */
  readonly loaded: boolean
  /** A sentence for the person, where something that was kept could not be used, or nothing can be kept. */
  readonly trouble: string | null
}

export const NOTHING_TOLD: ToldState = { told: {}, place: 'tab', loaded: false, trouble: null }

const BLOCKED =
  'This browser lets us keep nothing. Your answers last until you leave or reload the page.'

const listeners = new Set<() => void>()
let state: ToldState = NOTHING_TOLD

function set(next: ToldState) {
  state = next
  for (const listener of listeners) listener()
}

function storageOf(place: Place): Storage {
  return place === 'device' ? localStorage : sessionStorage
}

/** Writes what was told to its one place, or nothing where nothing was told. */
function write({ told, place }: ToldState): string | null {
  try {
    storageOf(place === 'device' ? 'tab' : 'device').removeItem(TOLD_KEY)
    if (Object.keys(told).length === 0) storageOf(place).removeItem(TOLD_KEY)
    else storageOf(place).setItem(TOLD_KEY, keptText(told))
    return null
  } catch {
    return BLOCKED
  }
}

function load(setting: Setting) {
  try {
    const onDevice = localStorage.getItem(TOLD_KEY)
    const text = onDevice ?? sessionStorage.getItem(TOLD_KEY)
    set({ ...readKept(text, setting), place: onDevice === null ? 'tab' : 'device', loaded: true })
  } catch {
    set({ ...NOTHING_TOLD, loaded: true, trouble: BLOCKED })
  }
}

/** For `useSyncExternalStore`: reads the device's storage once, and again when another tab changes it. */
export function subscribeTold(setting: Setting) {
  return (listener: () => void) => {
    listeners.add(listener)
    const changedElsewhere = ({ key }: StorageEvent) => {
      if (key === TOLD_KEY || key === null) load(setting)
    }
    window.addEventListener('storage', changedElsewhere)
    if (!state.loaded) load(setting)
    return () => {
      listeners.delete(listener)
      window.removeEventListener('storage', changedElsewhere)
    }
  }
}

export const currentTold = () => state

/** Keeps a reply, or takes it back. */
export function tell(field: FieldId, reply: Reply | undefined) {
  const { [field]: _, ...others } = state.told
  const told: Told = reply === undefined ? others : { ...others, [field]: reply }
  const next = { ...state, told }
  set({ ...next, trouble: write(next) })
}

/** Moves what was told to the tab's storage or the device's. */
export function keepIn(place: Place) {
  const next = { ...state, place }
  set({ ...next, trouble: write(next) })
}

/** Forgets everything that was told, here and in the device's storage. */
export function clearTold() {
  const next: ToldState = { ...NOTHING_TOLD, loaded: true }
  set({ ...next, trouble: write(next) })
}
