import type { Metadata } from 'next'
import { siteAddress } from '#app/site-address'
import { today } from '#app/today'
import { Chips } from '#components/browse/chips'
import { Elsewhere } from '#components/browse/elsewhere'
import { FilterForm } from '#components/browse/filter-form'
import { FollowAndTake } from '#components/browse/follow-and-take'
import { ListMap } from '#components/browse/list-map'
import { NearestFirst } from '#components/browse/nearest-first'
import { NothingFound } from '#components/browse/nothing-found'
import { PageLinks } from '#components/browse/page-links'
import { SilenceNote } from '#components/browse/silence-note'
import { SynonymsNote } from '#components/browse/synonyms-note'
import { SharePage } from '#components/share/share-page'
import { SaveButton } from '#components/shortlist/save-button'
import { TrialLines } from '#components/trial/trial-list'
import { Note } from '#components/ui/note'
import { type Browsed, browse } from '#lib/catalogue/browse/browse'
import { wordFinderFor } from '#lib/catalogue/browse/find-words'
import { silenceOf } from '#lib/catalogue/browse/silence'
import { currentCatalogue } from '#lib/catalogue/source/current'
import { trialToSave } from '#lib/shortlist/trial-to-save'
import { asOf } from '#lib/trials/record/as-of'
import { browseHref, feedHref, feedTitle } from '#lib/trials/search/data-links'
import { parseSearch, type Search, SORTS } from '#lib/trials/search/search'
import { farTrial } from '#lib/trials/sites/by-nearness'
import { countriesOf } from '#lib/trials/sites/places'
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
  const catalogue = await currentCatalogue()
  const { entries, leftOut, setAside } = catalogue
  const past = asOf(catalogue, today())
  const silence = silenceOf(catalogue)
  const browsed = browse(entries, wordFinderFor(entries), search, today())
  return (
    <>
      <h1 className="text-3xl font-bold">Browse trials</h1>
      <p className="text-lg max-w-read mt-2">
        Every trial on the gut in MS that we found: {entries.length}.
      </p>
      <div className="mt-7 grid grid-cols-1 gap-8 lg:grid-cols-[15.5rem_minmax(0,1fr)] lg:items-start lg:gap-14">
        <FilterForm search={search} facets={browsed.facets} silence={silence} />
        <div className="stack-6">
          <div>
            <h2 className="text-xl">{heading(browsed)}</h2>
            <SynonymsNote words={search.words} />
            <Chips search={search} />
            <SilenceNote search={search} silence={silence} />
          </div>
          {browsed.matching === 0 ? (
            <NothingFound browsed={browsed} />
          ) : (
            <NearestFirst
              rows={browsed.shown.map((entry) => ({
                ...farTrial(entry.trial),
                nctId: entry.trial.nctId,
                lines: (
                  <TrialLines
                    entry={entry}
                    asOf={past}
                    today={today()}
                    countries={search.chosen.country}
                  />
                ),
                acts: <SaveButton trial={trialToSave(entry)} className="mt-3" />,
              }))}
              countries={countriesOf(browsed.found.flatMap(({ trial }) => trial.sites))}
              asOf={past}
              orderLine={orderLine(search, browsed)}
              allHref={browsed.pages > 1 ? browseHref({ ...search, page: 'all' }) : null}
            />
          )}
          <ListMap entries={browsed.found} asOf={past} />
          <PageLinks search={search} page={browsed.page} pages={browsed.pages} />
          <SharePage search={search} shown={browsed.shown} site={await siteAddress()} />
          <Note look="aside" title="Why these trials?">
            <p>
              We ask ClinicalTrials.gov for every study on MS, read each one and keep those on the
              gut, its bacteria or its worms.{' '}
              <a href="/trials/left-out">See what we left out, and why</a> (
              {(leftOut.length + setAside.length).toLocaleString('en-GB')}).
            </p>
          </Note>
        </div>
      </div>
      <FollowAndTake search={search} matching={browsed.matching} />
      <Elsewhere words={search.words} />
    </>
  )
}

function heading({ matching, total }: Browsed): string {
  if (matching === 0) return 'No trial matches'
  return matching === total ? `All ${total} trials` : `${matching} of ${total} trials match`
}

function orderLine(search: Search, { page, pages, shown }: Browsed): string {
  const line = SORTS.find((sort) => sort.id === search.sort)?.line ?? ''
  return pages === 1 ? line : `${line} ${shown.length} on this page, page ${page} of ${pages}.`
}
