import { cx } from 'class-variance-authority'
import { SharePage } from '#components/share/share-page'
import { Note } from '#components/ui/note'
import type { BrowseView } from '#lib/catalogue/browse/browse-view'
import { writtenNumber } from '#lib/trials/text/listed'
import { Chips } from './chips'
import { FOUND } from './found.ts'
import { ListMap } from './list-map'
import { NearFound } from './near-found'
import { NearestFirst } from './nearest-first'
import { NothingFound } from './nothing-found'
import { PageLinks } from './page-links'

/** What a search found: the trials of a page, where they are, and the ways on. The same whether the server draws it or a page that is there already. */
export function FoundList({
  view,
  site,
}: {
  readonly view: BrowseView
  /** The address of this site, without a slash at the end. */
  readonly site: string
}) {
  const { heading, understood, chips, notes, matching, rows, asOf, pages } = view
  return (
    <div className="stack-2.5">
      <div className={cx(chips.length + notes.length === 0 && '-mb-2')}>
        <h2 className="text-lg leading-snug lg:text-xl" id={FOUND} tabIndex={-1}>
          {heading}
        </h2>
        {understood.map((sentence) => (
          <p className="text-sm text-ink-2 mt-1" key={sentence}>
            {sentence}
          </p>
        ))}
        <Chips chips={chips} />
        {notes.map((note) => (
          <p className="text-sm text-ink-2 mt-2" key={note}>
            {note}
          </p>
        ))}
      </div>
      {matching === 0 ? (
        <NothingFound total={view.total} near={view.near} loosened={view.loosened} chips={chips} />
      ) : (
        <NearestFirst
          rows={rows}
          asOf={asOf}
          orderLine={view.orderLine}
          whole={pages === null}
          allHref={pages?.all ?? null}
        />
      )}
      {matching > 0 && view.near.length > 0 && <NearFound near={view.near} />}
      <ListMap map={view.map} asOf={asOf} />
      <PageLinks pages={pages} />
      <SharePage view={view} site={site} />
      <Note look="aside" title="Why these trials?">
        <p>
          We ask ClinicalTrials.gov for every study on MS, read each one and keep those on the gut,
          its bacteria or its worms. <a href="/trials/left-out">See what we left out, and why</a>
          {view.leftOut > 0 && ` (${writtenNumber(view.leftOut)})`}.
        </p>
      </Note>
    </div>
  )
}
