import { TrialList } from '#components/trial/trial-list'
import { Well } from '#components/ui/well'
import type { OpenedList } from '#lib/catalogue/browse/open-list'
import {
  type AskedList,
  compareHref,
  listHref,
  MOST_COMPARED,
  printHref,
} from '#lib/shortlist/list-link'
import { linkHolds, listName } from '#lib/shortlist/list-words'
import { trialToSave } from '#lib/shortlist/trial-to-save'
import { readLead } from '#lib/signals/key-signals/key-signals'
import { asOf } from '#lib/trials/record/as-of'
import { counted } from '#lib/trials/text/listed'
import { ChangeList } from './change-list'
import { CompareChoice } from './compare-choice'
import { ListSources } from './list-sources'
import { ListTrouble } from './list-trouble'
import { SaveAll } from './save-all'
import { Share } from './share'

/** A list that somebody sent: its trials, what of its link shows no trial, and the ways to take it along. */
export function SharedListView({
  asked,
  opened,
  site,
  today,
}: {
  readonly asked: AskedList
  readonly opened: OpenedList
  /** The address of this site, without a slash at the end. */
  readonly site: string
  /** ISO day. */
  readonly today: string
}) {
  const { found } = opened
  const list = { ids: asked.ids, title: asked.title }
  const count = found.length + opened.missing.length
  const numbers = found.map(({ entry }) => entry.trial.nctId)
  return (
    <>
      <div className="read">
        <p className="kick">
          <b>A list of {counted(count, 'trial')}</b>
          {asked.title !== null && ' · the title is from whoever made the list'}
        </p>
        <h1 className="title mt-1 wrap-anywhere">
          <bdi>{listName(asked.title, count)}</bdi>
        </h1>
        <p className="lede mt-2">
          No answer and nothing about a person is in this link or on this page: only trial numbers
          {asked.title !== null && ' and a title'}.
        </p>
        <ListSources found={found} />
      </div>
      <div className="acts mt-5">
        {found.length > 0 && (
          <a className="btn plain low" href={printHref(list)}>
            Print
          </a>
        )}
        <Comparing numbers={numbers} />
        <a className="btn plain low" href="#share">
          Share
        </a>
        <a className="btn plain low" href="#change">
          Change
        </a>
      </div>
      {found.length > 0 && <SaveAll trials={found.map(({ entry }) => trialToSave(entry))} />}
      <div className="read trouble">
        <ListTrouble asked={asked} opened={opened} />
      </div>
      {found.length > 0 && (
        <Well title="The trials">
          <TrialList
            trials={found.map(({ entry, freshness }) => ({
              entry: { ...entry, lead: readLead(entry.trial) },
              asOf: asOf(freshness, today),
            }))}
            today={today}
          />
        </Well>
      )}
      {found.length > MOST_COMPARED && <CompareChoice found={found} />}
      <Well id="share" title="Take it with you">
        <Share
          address={`${site}${listHref(list)}`}
          title={listName(asked.title, count)}
          what="this list"
          holds={linkHolds(list.ids.length, asked.title)}
          code="shown"
        />
      </Well>
      <ChangeList list={list} opened={opened} />
    </>
  )
}

/** On to the table where it can show all of them, else to the boxes that choose some. */
function Comparing({ numbers }: { readonly numbers: readonly string[] }) {
  if (numbers.length < 2) return null
  return (
    <a
      className="btn plain low"
      href={numbers.length > MOST_COMPARED ? '#compare' : compareHref(numbers)}
    >
      Compare
    </a>
  )
}
