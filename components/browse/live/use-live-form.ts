import { type ChangeEvent, type RefObject, useLayoutEffect, useRef } from 'react'
import type { FilterView } from '#lib/catalogue/browse/browse-view'
import { addressOf, fillForm, takeAway } from './filled-form.ts'

/** Time to go on typing before the list is asked for, in milliseconds. */
const PAUSE_MS = 400

export type Go = (address: string, how: 'push' | 'replace') => void

/**
 * Lets a form ask for its list as it is filled: ticks and choices at once, words after a pause. What is typed in one go is one step for Back. `view` is the list
 * that stands on the page, and null while another is wanted; after a way to it that was none of the form's, the form is filled as it has it.
 */
export function useLiveForm(
  form: RefObject<HTMLFormElement | null>,
  view: FilterView | null,
  go: Go,
) {
  const pause = useRef<ReturnType<typeof setTimeout> | null>(null)
  const typed = useRef(false)
  const drawn = useRef(view)

  function stopWaiting() {
    if (pause.current !== null) clearTimeout(pause.current)
    pause.current = null
  }

  function ask() {
    stopWaiting()
    if (form.current) go(addressOf(form.current), typed.current ? 'replace' : 'push')
  }

  function change({ target, nativeEvent }: ChangeEvent<HTMLFormElement>) {
    stopWaiting()
    if (target.name !== 'q') {
      typed.current = false
      return ask()
    }
    if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) return
    pause.current = setTimeout(() => {
      ask()
      typed.current = true
    }, PAUSE_MS)
  }

  /** The end of what was typed in one go. */
  function rest() {
    typed.current = false
  }

  /** A link to another list, or one that takes a filter out of what is chosen by now, which may be more than stands on the page. */
  function follow(link: HTMLAnchorElement) {
    stopWaiting()
    rest()
    const { filter } = link.dataset
    if (filter === undefined || form.current === null)
      return go(link.pathname + link.search, 'push')
    takeAway(form.current, filter)
    ask()
  }

  // With the list and not after it: a tick in between would be taken back.
  useLayoutEffect(() => {
    // The first list fits the form: what a reader chose before this page was alive stays.
    if (view === null || drawn.current === view) return
    drawn.current = view
    const filled = form.current
    if (filled === null || pause.current !== null) return
    if (addressOf(filled) !== withoutPage(view.href)) fillForm(filled, view)
  }, [form, view])

  return { ask, change, follow, rest }
}

const withoutPage = (href: string) => href.replace(/[?&]page=[^&]*$/, '')
