import {
  type ChangeEvent,
  type CompositionEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from 'react'
import type { FilterView } from '#lib/catalogue/browse/browse-view'
import { subscribeSteps } from './address.ts'
import { addressOf, fillForm, setField, takeAway } from './filled-form.ts'

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
  const composing = useRef(false)
  const typed = useRef(false)
  const isFirst = useRef(true)

  function stopWaiting() {
    if (pause.current !== null) clearTimeout(pause.current)
    pause.current = null
  }

  function ask() {
    stopWaiting()
    if (form.current) go(addressOf(form.current), typed.current ? 'replace' : 'push')
  }

  function askAfterPause(field: EventTarget) {
    stopWaiting()
    pause.current = setTimeout(() => {
      ask()
      typed.current = document.activeElement === field
    }, PAUSE_MS)
  }

  function change({ target, nativeEvent }: ChangeEvent<HTMLFormElement>) {
    if (target.name === '') return
    if (target.name !== 'q') {
      typed.current = false
      return ask()
    }
    if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) askAfterPause(target)
  }

  /** Words that are put together of several keys are words once that is done; no input event says so. */
  function compose({ type, target }: CompositionEvent<HTMLFormElement>) {
    composing.current = type === 'compositionstart'
    if (!composing.current) askAfterPause(target)
  }

  /** The end of what was typed in one go. */
  function rest() {
    typed.current = false
  }

  /** A link to another list, or one that takes a filter out of what is chosen by now, which may be more than stands on the page. */
  function follow(link: HTMLAnchorElement) {
    stopWaiting()
    rest()
    const address = link.pathname + link.search
    if (form.current === null) return go(address, 'push')
    const { filter, page, sets } = link.dataset
    if (sets !== undefined && setField(form.current, sets)) return ask()
    if (filter !== undefined) takeAway(form.current, filter)
    // Another page of a list that is not wanted any more is no page of the one that is.
    const outdated = page !== undefined && withoutPage(address) !== addressOf(form.current)
    if (filter !== undefined || outdated) return ask()
    go(address, 'push')
  }

  // Who goes back does not want what they were about to ask for.
  const step = useEffectEvent(stopWaiting)
  useEffect(() => subscribeSteps(() => step()), [])

  // With the list and not after it: a tick in between would be taken back.
  useLayoutEffect(() => {
    const filled = form.current
    // What a reader chose before this page was alive stays.
    const begins = isFirst.current
    isFirst.current = false
    if (begins || view === null || filled === null) return
    if (pause.current !== null || composing.current) return
    if (addressOf(filled) !== withoutPage(view.href)) fillForm(filled, view)
  }, [form, view])

  return { ask, change, compose, follow, rest }
}

const withoutPage = (href: string) => href.replace(/[?&]page=[^&]*$/, '')
