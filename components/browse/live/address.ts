import { writeHistory } from '../../device/write-history.ts'
import { listeners } from '../../ui/listeners.ts'

const PATH = '/trials'

/** The list that is shown while the browser lets nothing be written to its history. */
let unwritten: string | null = null

/** The list that the address bar names, from the root of the site. */
export const currentAddress = () => unwritten ?? window.location.pathname + window.location.search

/** Back and Forward between lists are ours: the router would ask the server for a whole page. */
function keepHere(event: PopStateEvent) {
  if (window.location.pathname !== PATH) return
  event.stopImmediatePropagation()
  unwritten = null
  addresses.notify()
  steps.notify()
}

const addresses = listeners(() => {
  window.addEventListener('popstate', keepHere, true)
  return () => window.removeEventListener('popstate', keepHere, true)
})

const steps = listeners()

/** For `useSyncExternalStore`. */
export const subscribeAddress = addresses.subscribe

/** Tells of Back and Forward alone, while somebody listens to the address. Gives what ends it. */
export const subscribeSteps = steps.subscribe

/** Goes to a list, as a step of its own or in place of the present one. Where the browser writes no history, the list comes all the same, and the address stays behind. */
export function goTo(address: string, how: 'push' | 'replace') {
  unwritten = writeHistory(how, null, address) ? null : address
  addresses.notify()
}

/** The link to a list that a click follows; null where it leads anywhere else, or to another tab. */
export function listLink(event: MouseEvent): HTMLAnchorElement | null {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event
  const link = target instanceof Element ? target.closest('a') : null
  const plain = button === 0 && !(metaKey || ctrlKey || shiftKey || altKey)
  if (link === null || !plain || link.target !== '' || link.hash !== '') return null
  return link.origin === window.location.origin && link.pathname === PATH ? link : null
}
