import { TrialList } from '#components/trial/trial-list'
import { ListSection } from '#components/ui/lists/list-section'
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
import { linkHolds, listName, sharedWords } from '#lib/shortlist/list-wording'
import { trialToSave } from '#lib/shortlist/trial-to-save'
import { readKeySignals } from '#lib/signals/key-signals/key-signals'
import { asOf } from '#lib/trials/record/as-of'
import { ChangeList } from './change-list'
import { CompareChoice } from './compare-choice'
import { ListSources } from './list-sources'
import { hasTrouble, ListTrouble, renamedIn } from './list-trouble'
import { SaveAll } from './save-all'
import { Share } from './share'
import { ShareCode } from './share-code'

/** A list that somebody sent: who made it, what can be done with it, its trials, what of its link shows no trial, and the ways to send it on. */
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
  const shared = sharedWords(count + asked.tooMany)
  const address = `${site}${listHref(list)}`
  const numbers = found.map(({ entry }) => entry.trial.nctId)
  const trouble = hasTrouble(asked, opened)
  return (
    <>
      <div className="max-w-read">
        {asked.title !== null && <p className="text-ink-2">{shared}</p>}
        <h1 className="text-3xl font-bold mt-1 wrap-anywhere">
          <bdi>{asked.title ?? shared}</bdi>
        </h1>
        <p className="text-lg mt-2">
          {asked.title !== null
            ? 'They wrote this title and chose the trials.'
            : `They chose ${count === 1 ? 'it' : 'them'}.`}{' '}
          We show what each record says.
          {trouble && (
            <>
              {' '}
              <a href="#link">Not all of the link could be used</a>.
            </>
          )}
        </p>
        <ListSources found={found} />
      </div>
      {found.length > 0 && (
        <SaveAll trials={found.map(({ entry }) => trialToSave(entry))}>
          <Comparing numbers={numbers} />
          <ButtonLink look="plain" size="low" href={printHref(list)}>
            Print
          </ButtonLink>
        </SaveAll>
      )}
      {found.length > 0 && (
        <ListSection title="The trials">
          <TrialList
            rows={found.map(({ entry, freshness }) =>
              trialRow(
                { ...entry, lead: readKeySignals(entry.trial) },
                asOf(freshness, today),
                today,
              ),
            )}
          />
        </ListSection>
      )}
      {(trouble || renamedIn(opened).length > 0) && (
        <Section id="link" title="About the link">
          <ListTrouble asked={asked} opened={opened} level="h3" />
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
