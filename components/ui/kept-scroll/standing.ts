/** Something on a page by which a place on it is found again: the nth with that id ("#…") or link, and how far under the upper edge of the window it stood, in CSS pixels. */
type Anchor = { readonly name: string; readonly nth: number; readonly top: number }

/**
 * Where a page stood. It names ids and trials of the page and nothing that a person told. `y` are the pixels scrolled, for where the anchor is missing; `open` are what
 * was unfolded, by its order among `folds`.
 */
export type Standing = {
  readonly y: number
  readonly anchor: Anchor | null
  readonly open: readonly number[]
  readonly folds: number
}

const ANCHORS = 'main [id], main a[href^="/trials/NCT"]'
/** Ids that we gave; those that React makes are others next time. */
const OURS = /^[a-z][\w-]*$/i

const nameOf = (element: Element) => element.getAttribute('href') ?? `#${element.id}`

const anchors = () =>
  [...document.querySelectorAll<HTMLElement>(ANCHORS)].filter(
    ({ id, tagName }) => tagName === 'A' || OURS.test(id),
  )

const folds = () => [...document.querySelectorAll<HTMLDetailsElement>('main details')]

/** Whether an element is drawn, or would be as soon as it is looked at. Our oldest browsers have no question for it. */
const isShown = (element: HTMLElement, options?: CheckVisibilityOptions) =>
  element.checkVisibility?.(options) ?? element.getClientRects().length > 0

/** Where the page stands now. */
export function standing(): Standing {
  const all = anchors()
  let best: { readonly element: HTMLElement; readonly top: number } | null = null
  for (const element of all) {
    // What waits with its layout has no place yet.
    if (!isShown(element, { contentVisibilityAuto: true })) continue
    const { top } = element.getBoundingClientRect()
    if (top >= window.innerHeight && best !== null) break
    best = { element, top }
    if (top >= 0) break
  }
  const details = folds()
  return {
    y: window.scrollY,
    anchor: best && { ...called(best.element, all), top: best.top },
    open: details.flatMap(({ open }, index) => (open ? index : [])),
    folds: details.length,
  }
}

function called(element: HTMLElement, all: readonly HTMLElement[]) {
  const name = nameOf(element)
  return { name, nth: all.filter((one) => nameOf(one) === name).indexOf(element) }
}

/** Brings the page to where it stood, as far as that is there by now: true where its anchor is. */
export function standAt({ y, anchor, open, folds: count }: Standing): boolean {
  const details = folds()
  if (details.length === count)
    details.forEach((one, index) => {
      if (one.open !== open.includes(index)) one.open = !one.open
    })
  const found = anchor && anchors().filter((one) => nameOf(one) === anchor.name)[anchor.nth]
  const shown = found instanceof HTMLElement && isShown(found)
  if (anchor && shown) {
    const off = found.getBoundingClientRect().top - anchor.top
    if (Math.abs(off) > 1) window.scrollBy({ top: off, behavior: 'instant' })
  } else if (document.documentElement.scrollHeight >= y + window.innerHeight) {
    window.scrollTo({ top: y, behavior: 'instant' })
  }
  return anchor === null || shown
}
