import { keptStanding } from './entry-memory.ts'
import { keepHere, standAgain } from './stand-again.ts'

/** A pause in scrolling, in milliseconds. Safari lets a page write its history a hundred times in half a minute. */
const PAUSE_MS = 300

/** Keeps for each entry of the history where the page stood, and goes there again after Back, Forward and a reload. */
export function watchScroll() {
  if (isUnmoved()) standAgain()
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

/** Whether no reader has done anything before this ran: the focus is nowhere, and the page at its top, at its end, or where the browser took it, where it stood. */
function isUnmoved(): boolean {
  const { scrollY, innerHeight } = window
  const end = document.documentElement.scrollHeight - innerHeight
  const places = [0, keptStanding()?.y ?? 0, end]
  const isPlaced = places.some((place) => Math.abs(scrollY - place) <= 4)
  return isPlaced && document.activeElement === document.body
}
