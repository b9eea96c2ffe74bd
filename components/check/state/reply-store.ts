import type { Setting } from '#lib/eligibility/questions/question'
import type { FieldId } from '#lib/eligibility/questions/questions'
import { placeReplied, type Replies } from '#lib/eligibility/questions/replies'
import type { Reply } from '#lib/eligibility/questions/reply'
import { keptText, readKept } from '#lib/eligibility/questions/reply-codec'
import { forgetText, type Shelf, textIn, watchDevice } from '../../device/device-storage.ts'
import { keepText } from '../../device/keep-text.ts'
import {
  ANSWERS_KEY,
  keepPlace,
  keptPlace,
  PLACE_KEY,
  placeStaysUntil,
  staysOnDevice,
  subscribePlace,
} from '../../place/kept-place'
import { forgetMarks } from '../../trial/from-results/marks.ts'
import { listeners } from '../../ui/listeners.ts'

/** What the person told, and where it is kept. The place is the one of every page that tells how far a trial is. */
export type ReplyState = {
  readonly replies: Replies
  readonly kept: Shelf
  /** False until the device's storage was read: on the server, and while the page comes alive. */
  readonly loaded: boolean
  /** A sentence for the person, where something that was kept could not be used. */
  readonly trouble: string | null
}

export const NO_REPLIES: ReplyState = { replies: {}, kept: 'tab', loaded: false, trouble: null }

const readers = listeners()
let state: ReplyState = NO_REPLIES

function set(next: ReplyState) {
  state = next
  readers.notify()
}

/** Writes what was told to its one place, or nothing where nothing was told. */
function write({ replies, kept }: ReplyState) {
  forgetText(kept === 'device' ? 'tab' : 'device', ANSWERS_KEY)
  const { place: _, ...answers } = replies
  const nothing = Object.keys(answers).length === 0
  // Who asks to keep what they have not told yet is remembered by an answer sheet without answers.
  if (nothing && (kept === 'tab' || keptPlace() !== null)) forgetText(kept, ANSWERS_KEY)
  else keepText(kept, ANSWERS_KEY, keptText(answers))
}

/** Shows a state, and writes it. */
function change(next: ReplyState) {
  set({ ...next, trouble: null })
  write(next)
}

/** The same with the place that is kept now, or without one. */
function withPlace({ place: _, ...answers }: Replies): Replies {
  const place = keptPlace()
  return place === null ? answers : { ...answers, place }
}

function load(setting: Setting) {
  const text = textIn('device', ANSWERS_KEY) ?? textIn('tab', ANSWERS_KEY)
  const { replies, trouble } = readKept(text, setting)
  const earlier = placeReplied(replies)
  if (earlier !== null && keptPlace() === null) keepPlace(earlier)
  const kept = staysOnDevice() ? 'device' : 'tab'
  placeStaysUntil(kept === 'device' ? 'cleared' : 'tab closes')
  set({ replies: withPlace(replies), kept, loaded: true, trouble })
  if (earlier !== null) write(state)
}

/** For `useSyncExternalStore`: reads the device's storage once, and again when another tab changes it, or the browser shows a page again that it kept whole. */
export function subscribeReplies(setting: Setting) {
  return (listener: () => void) => {
    const leave = readers.subscribe(listener)
    const leaveDevice = watchDevice((key) => {
      if (key === ANSWERS_KEY || key === PLACE_KEY || key === null) load(setting)
    })
    const leavePlace = subscribePlace(() => set({ ...state, replies: withPlace(state.replies) }))
    if (!state.loaded) load(setting)
    return () => {
      leave()
      leavePlace()
      leaveDevice()
    }
  }
}

export const currentReplies = () => state

/** Keeps a reply, or takes it back. A place is told where it is asked for, and can be taken back here. */
export function tell(field: FieldId, reply: Reply | undefined) {
  if (field === 'place') return keepPlace(null)
  const { [field]: _, ...others } = state.replies
  const replies: Replies = reply === undefined ? others : { ...others, [field]: reply }
  change({ ...state, replies })
}

/** Moves what was told to the tab's storage or the device's. */
export function keepIn(kept: Shelf) {
  change({ ...state, kept })
  keepPlace(keptPlace(), kept === 'device' ? 'cleared' : 'tab closes')
}

/** Brings back what was told before it was forgotten, place and all, where it was kept. */
export function bringBackReplies({ replies, kept }: Pick<ReplyState, 'replies' | 'kept'>) {
  change({ replies, kept, loaded: true, trouble: null })
  keepPlace(placeReplied(replies), kept === 'device' ? 'cleared' : 'tab closes')
}

/** Forgets everything that was told, here and in the device's storage. */
export function clearReplies() {
  change({ ...NO_REPLIES, loaded: true })
  keepPlace(null, 'tab closes')
  forgetMarks()
}
