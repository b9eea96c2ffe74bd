import { useSyncExternalStore } from 'react'
import { LIMITS, type Limit } from '#lib/trials/sites/limits'
import { textIn, watchDevice } from '../../device/device-storage.ts'
import { keepText } from '../../device/keep-text.ts'
import { NEAR_KEY } from '../../place/kept-place.ts'
import { type Listeners, listeners } from '../../ui/listeners.ts'

/** What of a list is done on the device, from the kept place. It stands in no address, and is kept as long as the tab is open. */
export type NearChoice = {
  /** How far away a trial may be; null for any distance. */
  readonly within: Limit | null
  /** Whether the nearest come first: null as long as nobody said so. */
  readonly order: 'near' | 'list' | null
}

const NOTHING: NearChoice = { within: null, order: null }

const readers: Listeners = listeners(() => watchDevice(readers.notify))
let last: { readonly text: string | null; readonly choice: NearChoice } = {
  text: null,
  choice: NOTHING,
}

function current(): NearChoice {
  const text = textIn('tab', NEAR_KEY)
  if (text !== last.text) last = { text, choice: parsed(text) }
  return last.choice
}

/** "100 near", "- list". Anything else is as if there were nothing. */
function parsed(text: string | null): NearChoice {
  const [within, order] = (text ?? '').split(' ')
  return {
    within: LIMITS.find((limit) => limit === within) ?? null,
    order: order === 'near' || order === 'list' ? order : null,
  }
}

/** Changes what is done from the kept place. */
export function chooseNear(change: Partial<NearChoice>) {
  const { within, order } = { ...current(), ...change }
  keepText('tab', NEAR_KEY, `${within ?? '-'} ${order ?? '-'}`)
  readers.notify()
}

/** What is done from the kept place; nothing on the server. */
export function useNear(): NearChoice {
  return useSyncExternalStore(readers.subscribe, current, () => NOTHING)
}
