'use client'

import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { FilterView } from '#lib/catalogue/browse/browse-view'
import { TryAgain } from '../../ui/press/try-again'
import { usePart } from '../../ui/use-part.ts'
import { FilterForm, type FilterIcons } from '../filter-form'
import { FOUND } from '../found.ts'
import { BrowseToolbar } from '../toolbar/browse-toolbar.tsx'
import { useWithin } from '../toolbar/use-within.ts'
import { currentAddress, goTo, listLink, subscribeAddress } from './address.ts'
import type { Shown } from './live-list'
import { useLiveForm } from './use-live-form.ts'

const loadPart = () => import('./live-list')

/**
 * The filters and the list beside them. What a reader chooses changes the list and the address at once; what that takes comes at the first touch. Until then, and
 * without JavaScript, it is the server's page with a plain form.
 */
export function BrowseShell({
  first,
  site,
  icons,
  children,
}: {
  /** What the filters show beside the list that the server drew. */
  readonly first: FilterView
  /** The address of this site, without a slash at the end. */
  readonly site: string
  readonly icons: FilterIcons
  /** The list that the server drew. */
  readonly children: ReactNode
}) {
  const address = useSyncExternalStore(subscribeAddress, currentAddress, () => first.href)
  const [shown, setShown] = useState<Shown>({ address: first.href, view: null, failed: false })
  const all = useRef<HTMLDivElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const moved = useMoved(address, first.href)
  const { part, missing, again } = usePart(moved ? loadPart : null)
  const isThere = shown.address === address
  const failed = !isThere && (shown.failed || missing)
  const view = shown.view ?? first
  const near = useWithin()
  const { expect, forget } = useArrival(isThere, address)

  const go = useCallback((next: string, how: 'push' | 'replace') => {
    if (next !== currentAddress()) goTo(next, how)
  }, [])
  const { ask, change, compose, follow, rest } = useLiveForm(form, isThere ? view : null, go)

  useLinks(all, (link) => {
    follow(link)
    // Who presses one filter after the other stays at them.
    if (link.dataset['sets'] === undefined) expect()
    else forget()
  })
  useFirstAddress(first.href)

  return (
    <div ref={all} aria-busy={!isThere && !failed} className={BESIDE}>
      <FilterForm
        ref={form}
        view={view}
        first={first}
        near={near}
        icons={icons}
        onChange={(event) => {
          forget()
          change(event)
        }}
        onCompositionStart={compose}
        onCompositionEnd={compose}
        onBlur={rest}
        onSubmit={(event) => {
          event.preventDefault()
          // Where the filters lie over the list, who sends them wants to see it.
          event.currentTarget.querySelector('details')?.removeAttribute('open')
          ask()
          rest()
          expect()
        }}
      />
      <div className="contents lg:block lg:min-w-0">
        <BrowseToolbar bar={view.bar} near={near} isThere={isThere} />
        <p className="sr-only" role="status">
          {moved && isThere && view.heading}
        </p>
        {!isThere && !failed && <div className={PROGRESS} aria-hidden="true" />}
        <div className="min-w-0 basis-full lg:mt-5">
          {part === undefined ? (
            <>
              {failed && (
                <div role="alert">
                  <p>
                    We could not load the trials. Our server did not answer. Your choices are kept.
                  </p>
                  <TryAgain again={again} heading={FOUND} />
                </div>
              )}
              {children}
            </>
          ) : (
            <part.LiveList address={address} first={first.href} site={site} onShown={setShown}>
              {children}
            </part.LiveList>
          )}
        </div>
      </div>
    </div>
  )
}

/** On a phone one under the other, with the buttons side by side; on a wide screen the filters beside the list. */
const BESIDE =
  'mt-3 flex flex-wrap items-start gap-2 lg:mt-5 lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)] lg:gap-x-9 lg:gap-y-6'

/** A quiet line at the top of the window while a list is on its way. */
const PROGRESS =
  'fixed inset-x-0 top-0 z-3 h-1 origin-left bg-accent animate-pulse motion-reduce:animate-none print:hidden forced-colors:bg-[Highlight]'

/** Whether another list than the server's has been wanted since the page was opened. */
function useMoved(address: string, first: string): boolean {
  const [moved, setMoved] = useState(false)
  if (!moved && address !== first) setMoved(true)
  return moved
}

/** Ways to other lists are steps here. Where somebody comes near any of it, the code for that is got ready. */
function useLinks(all: RefObject<HTMLElement | null>, follow: (link: HTMLAnchorElement) => void) {
  const latest = useRef(follow)
  useEffect(() => {
    latest.current = follow
  })
  useEffect(() => {
    const near = () => void loadPart().catch(() => null)
    const click = (event: MouseEvent) => {
      const link = listLink(event)
      if (link === null) return
      event.preventDefault()
      latest.current(link)
    }
    const here = all.current
    here?.addEventListener('click', click)
    here?.addEventListener('pointerover', near, { once: true })
    here?.addEventListener('focusin', near, { once: true })
    return () => {
      here?.removeEventListener('click', click)
      here?.removeEventListener('pointerover', near)
      here?.removeEventListener('focusin', near)
    }
  }, [all])
}

/** A plain form and a link by hand can write the same list in several ways: one is the page's. Where somebody went back before the page was alive, its address is another list's. */
function useFirstAddress(href: string) {
  useEffect(() => {
    const [loaded] = performance.getEntriesByType('navigation')
    const { origin, hash } = window.location
    const isAsLoaded = loaded?.name.split('#', 1)[0] === origin + currentAddress()
    if (isAsLoaded && currentAddress() !== href) goTo(href + hash, 'replace')
  }, [href])
}

/** After a way to a list, once that is there, the focus is at its heading, as after a new page; not where the reader has gone on meanwhile. */
function useArrival(isThere: boolean, address: string) {
  const from = useRef<Element | null>(null)
  const arrive = useCallback(() => {
    const { activeElement, body } = document
    const waited = activeElement === from.current || activeElement === body
    if (from.current !== null && waited) document.getElementById(FOUND)?.focus()
    from.current = null
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each list is an arrival of its own
  useEffect(() => {
    if (isThere) arrive()
  }, [isThere, address, arrive])
  return {
    /** The reader has asked for a list, which may be the one that stands there. */
    expect() {
      from.current = document.activeElement
      if (isThere && currentAddress() === address) arrive()
    },
    /** The reader does something else. */
    forget() {
      from.current = null
    },
  }
}
