import { keepStanding, keptStanding } from './entry-memory.ts'
import { ACTS } from './reader-acts.ts'
import { type Standing, standAt } from './standing.ts'

/** So long what a page shows may be on its way. */
const PATIENCE_MS = 60_000
/** So long the page is held where it stood, while what is above may still grow. */
const HOLD_MS = 3_000

/** Ends what holds the page now; null where nothing does. */
let letGo: (() => void) | null = null

/** Keeps where the page stands, unless it is on its way to where it stood. */
export function keepHere() {
  if (letGo === null) keepStanding()
}

/** Lets the page be where it is. */
export function stayHere() {
  letGo?.()
}

/**
 * Brings the page to where it stood at this entry of the history, at once or when what it showed has come. A reader who does anything meanwhile is left alone. False
 * where nothing was kept.
 */
export function standAgain(): boolean {
  letGo?.()
  const kept = keptStanding()
  if (kept === null) return false
  const main = document.querySelector('main')
  if (main) letGo = hold(main, kept)
  return true
}

function hold(main: Element, kept: Standing): () => void {
  let found = false
  let last = window.scrollY
  let patience = window.setTimeout(end, PATIENCE_MS)
  const settle = () => {
    const now = standAt(kept)
    last = window.scrollY
    if (!now || found) return
    found = true
    window.clearTimeout(patience)
    patience = window.setTimeout(end, HOLD_MS)
  }
  // Also where no event says so: by the bar at the side, or with a screen reader.
  const scrolled = () => {
    if (Math.abs(window.scrollY - last) > 2 && isOurs(found)) end()
  }
  const added = new MutationObserver(settle)
  const grown = new ResizeObserver(settle)
  function end() {
    window.clearTimeout(patience)
    added.disconnect()
    grown.disconnect()
    for (const act of ACTS) window.removeEventListener(act, end, true)
    window.removeEventListener('scroll', scrolled)
    letGo = null
  }
  settle()
  added.observe(main, { childList: true, subtree: true })
  grown.observe(main)
  for (const act of ACTS) window.addEventListener(act, end, { capture: true, passive: true })
  window.addEventListener('scroll', scrolled, { passive: true })
  return end
}

/** Whether nobody but us and the reader moves the page by now: the browser itself may, until the page is there. */
function isOurs(found: boolean): boolean {
  return found || window.history.scrollRestoration === 'manual'
}
