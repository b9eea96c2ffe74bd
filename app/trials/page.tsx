import type { Metadata } from 'next'
import { siteAddress } from '#app/site-address'
import { today } from '#app/today'
import { BesideAndBelow } from '#components/browse/beside-and-below'
import { BrowseShell } from '#components/browse/live/browse-shell'
import { browseView, type FilterView } from '#lib/catalogue/browse/browse-view'
import { currentCatalogue } from '#lib/catalogue/source/current'
import { browseHref, feedHref, feedTitle } from '#lib/trials/search/data-links'
import { parseSearch } from '#lib/trials/search/search'
import { paramsOf } from './params-of'

type Props = PageProps<'/trials'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const search = parseSearch(paramsOf(await searchParams))
  return {
    title: 'Browse trials',
    description:
      'Every registered trial on the gut in multiple sclerosis that we found, with filters.',
    alternates: {
      canonical: browseHref(search),
      types: { 'application/atom+xml': [{ url: feedHref(search), title: feedTitle(search) }] },
    },
  }
}

export default async function BrowsePage({ searchParams }: Props) {
  const search = parseSearch(paramsOf(await searchParams))
  const view = browseView(await currentCatalogue(), search, today())
  const site = await siteAddress()
  const { href, words, sort, on, facets, bar, silence, heading } = view
  const first: FilterView = { href, words, sort, on, facets, bar, silence, heading }
  return (
    <>
      <h1 className="text-3xl font-bold">Browse trials</h1>
      <p className="text-lg max-w-read mt-2">
        Every trial on the gut in MS that we found: {view.total}.
      </p>
      <BrowseShell first={first} site={site}>
        <BesideAndBelow view={view} site={site} />
      </BrowseShell>
    </>
  )
}
