import { hasActed } from './reader-acts.ts'
import { keepHere, standAgain } from './stand-again.ts'

/** A pause in scrolling, in milliseconds. Safari lets a page write its history a hundred times in half a minute. */
const PAUSE_MS = 300

/** Keeps for each entry of the history where the page stood, and goes there again after Back, Forward and a reload, unless its reader has done something before. */
export function watchScroll() {
  if (!hasActed()) standAgain()
  let pause: number | undefined
  const soon = () => {
    window.clearTimeout(pause)
    pause = window.setTimeout(keepHere, PAUSE_MS)
  }
  const events = [
    ['scroll', soon],
    ['toggle', soon],
    ['click', keepHere],
    ['pagehide', keepHere],
  ] as const
  for (const [name, act] of events) window.addEventListener(name, act, CAPTURE)
}

const CAPTURE = { capture: true, passive: true } as const
