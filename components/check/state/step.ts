import { writeHistory } from '../../device/write-history.ts'
import { keepHere, stayHere } from '../../ui/kept-scroll/stand-again.ts'
import { listeners } from '../../ui/listeners.ts'

/** A screen of the check: the start (''), 'answers', 'results', 'all', or the id of a question. */
export type Step = string

export function stepHref(step: Step): string {
  return step === '' ? '/check' : `/check/${step}`
}

/** Back and Forward inside the check are ours: the router would ask the server for a page that is here already. */
function stepBack(event: PopStateEvent) {
  if (!/^\/check(?:\/|$)/.test(window.location.pathname)) return
  event.stopImmediatePropagation()
  stayHere()
  returned = true
  unwritten = null
  steps.notify()
}

/** Whether the present step was come to by Back or Forward. */
let returned = false

export const isReturn = () => returned

const steps = listeners(() => {
  window.addEventListener('popstate', stepBack, true)
  return () => window.removeEventListener('popstate', stepBack, true)
})

/** For `useSyncExternalStore`: the step that the address names. */
export const subscribeStep = steps.subscribe

/** Where the person is while the browser lets nothing be written to its history. */
let unwritten: Step | null = null

export function currentStep(): Step {
  return unwritten ?? window.location.pathname.replace(/^\/check\/?|\/$/g, '')
}

/** Goes to a step without asking the server: all of them are here already. Where the browser writes no history, the step comes all the same, and the address stays behind. */
export function goTo(step: Step) {
  keepHere()
  stayHere()
  returned = false
  unwritten = writeHistory('push', null, stepHref(step)) ? null : step
  steps.notify()
}
