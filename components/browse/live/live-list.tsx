import { useQuery, useQueryClient } from '@tanstack/react-query'
import { memo, type ReactNode, useDeferredValue, useEffect, useState } from 'react'
import { Queries } from '#components/query/queries'
import type { BrowseView } from '#lib/catalogue/browse/browse-view'
import { OldPage } from '../../query/fetch-of-format.ts'
import { BesideAndBelow } from '../beside-and-below'
import { goTo } from './address.ts'
import { browseQuery } from './browse-query.ts'
import { ListTrouble } from './list-trouble'

/** The list that stands on the page, and its address; a null view is the one that the server drew. `failed` is whether the one that is wanted did not come. */
export type Shown = {
  readonly address: string
  readonly view: BrowseView | null
  readonly failed: boolean
}

type Props = {
  /** The list that is wanted. */
  readonly address: string
  /** The list that the server drew. It is `children`, and is never asked for. */
  readonly first: string
  readonly site: string
  /** Told whenever another list stands on the page, or one did not come. */
  readonly onShown: (shown: Shown) => void
  readonly children: ReactNode
}

/** The list that is wanted, once it is there; until then, and where it does not come, the one before. */
export function LiveList(props: Props) {
  return (
    <Queries>
      <List {...props} />
    </Queries>
  )
}

const Drawn = memo(BesideAndBelow)

function List({ address, first, site, onShown, children }: Props) {
  const isFirst = address === first
  const { data, error, isPaused, refetch } = useQuery({
    ...browseQuery(address),
    enabled: !isFirst,
  })
  const [latest, setLatest] = useState<Omit<Shown, 'failed'>>({ address: first, view: null })
  const wanted = isFirst ? null : data
  if (wanted !== undefined && (latest.address !== address || latest.view !== wanted))
    setLatest({ address, view: wanted })
  const failed = wanted === undefined && (error !== null || isPaused)
  // A long list is drawn when there is time for it, so that the next tick need not wait.
  const shown = useDeferredValue(latest)
  useEffect(() => onShown({ ...shown, failed }), [shown, failed, onShown])
  useOneAddress(address, data)
  useTitle(shown.view)
  useEffect(() => {
    if (error instanceof OldPage) window.location.assign(address)
  }, [error, address])
  return (
    <>
      {failed && <ListTrouble again={() => void refetch()} />}
      {shown.view === null ? children : <Drawn view={shown.view} site={site} />}
    </>
  )
}

/** The tab says what the list is of. Going back to the list that the server drew, it says so again. */
function useTitle(view: BrowseView | null) {
  const [first] = useState(() => document.title)
  useEffect(() => {
    document.title = view === null ? first : `${view.title} · GutCheck MS`
  }, [view, first])
}

/** The server knows best how a search is written: part of a country that was left, for one, falls away. */
function useOneAddress(address: string, view: BrowseView | undefined) {
  const client = useQueryClient()
  useEffect(() => {
    if (view === undefined || view.href === address) return
    client.setQueryData(browseQuery(view.href).queryKey, view)
    goTo(view.href, 'replace')
  }, [client, address, view])
}
