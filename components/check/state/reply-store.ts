import type { Setting } from '#lib/eligibility/questions/question'
import type { FieldId } from '#lib/eligibility/questions/questions'
import { placeTold, type Told } from '#lib/eligibility/questions/replies'
import type { Reply } from '#lib/eligibility/questions/reply'
import { keptText, readKept } from '#lib/eligibility/questions/reply-codec'
import {
  ANSWERS_KEY,
  keepPlace,
  keptPlace,
  PLACE_KEY,
  placeStaysUntil,
  staysOnDevice,
  subscribePlace,
} from '../../place/kept-place'
import { listeners } from '../../ui/listeners.ts'

/** The storage of this tab or of the device. Nothing but answers and place is ever stored, and nothing is sent. */
type Kept = 'tab' | 'device'

/** What the person told, and where it is kept. The place is the one of every page that tells how far a trial is. */
export type ToldState = {
  readonly told: Told
  readonly kept: Kept
  /** False until the device's storage was read: on the server, and while the page comes alive. */
  readonly loaded: boolean
  /** A sentence for the person, where something that was kept could not be used, or nothing can be kept. */
  readonly trouble: string | null
}

export const NOTHING_TOLD: ToldState = { told: {}, kept: 'tab', loaded: false, trouble: null }

const BLOCKED =
  'This browser lets us keep nothing. Your answers last until you leave or reload the page.'

const readers = listeners()
let state: ToldState = NOTHING_TOLD

function set(next: ToldState) {
  state = next
  readers.notify()
}

function storageOf(kept: Kept): Storage {
  return kept === 'device' ? localStorage : sessionStorage
}

/** Writes what was told to its one place, or nothing where nothing was told. */
function write({ told, kept }: ToldState): string | null {
  try {
    storageOf(kept === 'device' ? 'tab' : 'device').removeItem(ANSWERS_KEY)
    const { place: _, ...answers } = told
    if (Object.keys(answers).length === 0) storageOf(kept).removeItem(ANSWERS_KEY)
    else storageOf(kept).setItem(ANSWERS_KEY, keptText(answers))
    return null
  } catch {
    return BLOCKED
  }
}

/** The same with the place that is kept now, or without one. */
function withPlace({ place: _, ...answers }: Told): Told {
  const place = keptPlace()
  return place === null ? answers : { ...answers, place }
}

function load(setting: Setting) {
  try {
    const text = localStorage.getItem(ANSWERS_KEY) ?? sessionStorage.getItem(ANSWERS_KEY)
    const { told, trouble } = readKept(text, setting)
    const earlier = placeTold(told)
    if (earlier !== null && keptPlace() === null) keepPlace(earlier)
    const kept = staysOnDevice() ? 'device' : 'tab'
    placeStaysUntil(kept === 'device' ? 'cleared' : 'tab closes')
    set({ told: withPlace(told), kept, loaded: true, trouble })
    if (earlier !== null) write(state)
  } catch {
    set({ ...NOTHING_TOLD, told: withPlace({}), loaded: true, trouble: BLOCKED })
  }
}

/** For `useSyncExternalStore`: reads the device's storage once, and again when another tab changes it. */
export function subscribeTold(setting: Setting) {
  return (listener: () => void) => {
    const leave = readers.subscribe(listener)
    const changedElsewhere = ({ key }: StorageEvent) => {
      if (key === ANSWERS_KEY || key === PLACE_KEY || key === null) load(setting)
    }
    window.addEventListener('storage', changedElsewhere)
    const leavePlace = subscribePlace(() => set({ ...state, told: withPlace(state.told) }))
    if (!state.loaded) load(setting)
    return () => {
      leave()
      leavePlace()
      window.removeEventListener('storage', changedElsewhere)
    }
  }
}

export const currentTold = () => state

/** Keeps a reply, or takes it back. A place is told where it is asked for, and can be taken back here. */
export function tell(field: FieldId, reply: Reply | undefined) {
  if (field === 'place') return keepPlace(null)
  const { [field]: _, ...others } = state.told
  const told: Told = reply === undefined ? others : { ...others, [field]: reply }
  const next = { ...state, told }
  set({ ...next, trouble: write(next) })
}

/** Moves what was told to the tab's storage or the device's. */
export function keepIn(kept: Kept) {
  const next = { ...state, kept }
  set({ ...next, trouble: write(next) })
  keepPlace(keptPlace(), kept === 'device' ? 'cleared' : 'tab closes')
}

/** Forgets everything that was told, here and in the device's storage. */
export function clearTold() {
  const next: ToldState = { ...NOTHING_TOLD, loaded: true }
  set({ ...next, trouble: write(next) })
  keepPlace(null, 'tab closes')
}
