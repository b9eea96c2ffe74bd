import { Search, SlidersHorizontal } from 'lucide'
import type { Metadata } from 'next'
import { askedOfPage } from '#app/asked-address'
import { siteAddress } from '#app/site-address'
import { today } from '#app/today'
import { BesideAndBelow } from '#components/browse/beside-and-below'
import { BrowseShell } from '#components/browse/live/browse-shell'
import { Icon } from '#components/ui/icon'
import { NotUsed } from '#components/ui/not-used'
import { browseView, type FilterView } from '#lib/catalogue/browse/browse-view'
import { currentCatalogue } from '#lib/catalogue/source/current'
import { browseHref, feedHref, feedTitle } from '#lib/trials/search/data-links'
import { parseSearch } from '#lib/trials/search/search'
import { searchTitle } from '#lib/trials/search/search-title'

type Props = PageProps<'/trials'>

const ICONS = {
  search: <Icon of={Search} className="size-5" />,
  filters: <Icon of={SlidersHorizontal} className="size-4.5" />,
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const search = parseSearch((await askedOfPage(searchParams)).params)
  return {
    title: searchTitle(search),
    description:
      'Every registered trial on the gut in multiple sclerosis that we found, with filters.',
    alternates: {
      canonical: browseHref(search),
      types: { 'application/atom+xml': [{ url: feedHref(search), title: feedTitle(search) }] },
    },
  }
}

export default async function BrowsePage({ searchParams }: Props) {
  const { params, dropped } = await askedOfPage(searchParams)
  const search = parseSearch(params)
  const view = browseView(await currentCatalogue(), search, today())
  const site = await siteAddress()
  const { href, words, sort, on, facets, bar, silence, heading } = view
  const first: FilterView = { href, words, sort, on, facets, bar, silence, heading }
  return (
    <>
      <h1 className="text-2xl font-bold lg:text-3xl">Browse trials</h1>
      <p className="max-[23em]:hidden lg:text-lg">
        Every gut trial in MS that we found: {view.total}.
      </p>
      <NotUsed sentences={dropped} />
      <BrowseShell first={first} site={site} icons={ICONS}>
        <BesideAndBelow view={view} site={site} />
      </BrowseShell>
    </>
  )
}
