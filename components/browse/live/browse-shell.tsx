'use client'

import {
  memo,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { FilterView } from '#lib/catalogue/browse/browse-view'
import { FilterForm } from '../filter-form'
import { FOUND } from '../found.ts'
import { currentAddress, goTo, listLink, subscribeAddress } from './address.ts'
import { ListTrouble } from './list-trouble'
import type { Shown } from './live-list'
import { useLiveForm } from './use-live-form.ts'

type Part = typeof import('./live-list')

const loadPart = () => import('./live-list')

const Filters = memo(FilterForm)

/**
 * The filters and the list beside them. What a reader chooses changes the list and the address at once; what that takes comes at the first touch. Until then, and
 * without JavaScript, it is the server's page with a plain form.
 */
export function BrowseShell({
  first,
  site,
  children,
}: {
  /** What the filters show beside the list that the server drew. */
  readonly first: FilterView
  /** The address of this site, without a slash at the end. */
  readonly site: string
  /** The list that the server drew. */
  readonly children: ReactNode
}) {
  const address = useSyncExternalStore(subscribeAddress, currentAddress, () => first.href)
  const [part, setPart] = useState<Part | null>(null)
  const [missing, setMissing] = useState(false)
  const [shown, setShown] = useState<Shown>({ address: first.href, view: null })
  const [arrivals, setArrivals] = useState(0)
  const all = useRef<HTMLDivElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const isThere = shown.address === address
  const view = shown.view ?? first

  const load = useCallback(() => {
    setMissing(false)
    loadPart().then(setPart, () => setMissing(true))
  }, [])

  const go = useCallback(
    (next: string, how: 'push' | 'replace') => {
      if (next === currentAddress()) return
      goTo(next, how)
      load()
    },
    [load],
  )
  const { ask, change, follow, rest } = useLiveForm(form, isThere ? view : null, go)

  useLinks(all, (link) => {
    follow(link)
    setArrivals((before) => before + 1)
  })
  useFirstAddress(first.href)
  useArrival(arrivals, isThere)

  return (
    <div
      ref={all}
      aria-busy={!isThere}
      className="mt-7 grid grid-cols-1 gap-8 lg:grid-cols-[15.5rem_minmax(0,1fr)] lg:items-start lg:gap-14"
    >
      <Filters
        ref={form}
        view={view}
        first={first}
        onChange={change}
        onBlur={rest}
        onSubmit={(event) => {
          event.preventDefault()
          ask()
          rest()
          setArrivals(arrivals + 1)
        }}
      />
      <p className="sr-only" role="status">
        {shown.address !== first.href || arrivals > 0 ? view.heading : ''}
      </p>
      {!isThere && <div className={PROGRESS} aria-hidden="true" />}
      {part === null ? (
        <>
          {missing && (
            <div className="lg:col-start-2">
              <ListTrouble again={load} />
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
  )
}

/** A quiet line at the top of the window while a list is on its way. */
const PROGRESS =
  'fixed inset-x-0 top-0 z-3 h-1 origin-left bg-accent animate-pulse motion-reduce:animate-none print:hidden forced-colors:bg-[Highlight]'

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

/** A plain form and a link by hand can write the same list in several ways: one is the page's. */
function useFirstAddress(href: string) {
  useEffect(() => {
    const { pathname, search, hash } = window.location
    if (pathname + search !== href) goTo(href + hash, 'replace')
  }, [href])
}

/** After a way to a list, once that is there, the focus is at its heading, as after a new page. */
function useArrival(arrivals: number, isThere: boolean) {
  const done = useRef(0)
  useEffect(() => {
    if (!isThere || done.current === arrivals) return
    done.current = arrivals
    document.getElementById(FOUND)?.focus()
  }, [arrivals, isThere])
}
