import { TrialList } from '#components/trial/trial-list'
import { Actions } from '#components/ui/press/actions'
import { ButtonLink } from '#components/ui/press/button-link'
import { Section } from '#components/ui/section'
import type { OpenedList } from '#lib/catalogue/browse/open-list'
import { trialRow } from '#lib/catalogue/browse/trial-row'
import {
  type AskedList,
  compareHref,
  listHref,
  MOST_COMPARED,
  printHref,
} from '#lib/shortlist/list-link'
import { linkHolds, listName } from '#lib/shortlist/list-wording'
import { trialToSave } from '#lib/shortlist/trial-to-save'
import { readKeySignals } from '#lib/signals/key-signals/key-signals'
import { asOf } from '#lib/trials/record/as-of'
import { counted } from '#lib/trials/text/listed'
import { ChangeList } from './change-list'
import { CompareChoice } from './compare-choice'
import { ListSources } from './list-sources'
import { ListTrouble } from './list-trouble'
import { SaveAll } from './save-all'
import { Share } from './share'
import { ShareCode } from './share-code'

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
  const address = `${site}${listHref(list)}`
  const numbers = found.map(({ entry }) => entry.trial.nctId)
  return (
    <>
      <div className="max-w-read">
        <p className="text-sm leading-snug text-pretty text-ink-2">
          <b className="text-ink">A list of {counted(count, 'trial')}</b>
          {asked.title !== null && ' · the title is from whoever made the list'}
        </p>
        <h1 className="text-3xl font-bold mt-1 wrap-anywhere">
          <bdi>{listName(asked.title, count)}</bdi>
        </h1>
        <p className="text-lg mt-2">
          No answer and nothing about a person is in this link or on this page: only trial numbers
          {asked.title !== null && ' and a title'}.
        </p>
        <ListSources found={found} />
      </div>
      <Actions className="mt-5">
        {found.length > 0 && (
          <ButtonLink look="plain" size="low" href={printHref(list)}>
            Print
          </ButtonLink>
        )}
        <Comparing numbers={numbers} />
        <ButtonLink look="plain" size="low" href="#share">
          Share
        </ButtonLink>
        <ButtonLink look="plain" size="low" href="#change">
          Change
        </ButtonLink>
      </Actions>
      {found.length > 0 && <SaveAll trials={found.map(({ entry }) => trialToSave(entry))} />}
      <div className="stack-3 max-w-read not-empty:mt-8">
        <ListTrouble asked={asked} opened={opened} />
      </div>
      {found.length > 0 && (
        <Section title="The trials">
          <TrialList
            rows={found.map(({ entry, freshness }) =>
              trialRow(
                { ...entry, lead: readKeySignals(entry.trial) },
                asOf(freshness, today),
                today,
              ),
            )}
          />
        </Section>
      )}
      {found.length > MOST_COMPARED && <CompareChoice found={found} />}
      <Section id="share" title="Take it with you">
        <Share
          address={address}
          title={listName(asked.title, count)}
          holds={linkHolds(list.ids.length, asked.title)}
        >
          <ShareCode address={address} what="this list" />
        </Share>
      </Section>
      <ChangeList list={list} opened={opened} />
    </>
  )
}

/** On to the table where it can show all of them, else to the boxes that choose some. */
function Comparing({ numbers }: { readonly numbers: readonly string[] }) {
  if (numbers.length < 2) return null
  return (
    <ButtonLink
      look="plain"
      size="low"
      href={numbers.length > MOST_COMPARED ? '#compare' : compareHref(numbers)}
    >
      Compare
    </ButtonLink>
  )
}
