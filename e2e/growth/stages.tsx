import { renderToStaticMarkup } from 'react-dom/server'
import { BesideAndBelow } from '#components/browse/beside-and-below'
import { CompareTable } from '#components/compare/compare-table'
import { PrintPack } from '#components/print/print-pack'
import { SharedListView } from '#components/share/shared-list'
import { TrialView } from '#components/trial/trial-view'
import { browseView } from '#lib/catalogue/browse/browse-view'
import { createWordFinder } from '#lib/catalogue/browse/find-words'
import type { Catalogue, Freshness, ListedEntry } from '#lib/catalogue/catalogue'
import { NO_HISTORY } from '#lib/catalogue/changes/change'
import { checkTrial } from '#lib/catalogue/check/check-trial'
import { atomFeed } from '#lib/catalogue/export/feed'
import { shortlistFacts } from '#lib/catalogue/export/shortlist-facts'
import { trialsData } from '#lib/catalogue/export/trials-data'
import { withTownPoints } from '#lib/catalogue/source/located-sites'
import { recordLines } from '#lib/eligibility/assess/record-lines'
import { parseStudy } from '#lib/registry-client/study/study'
import { parseList } from '#lib/shortlist/list-link'
import { parsePack } from '#lib/shortlist/print-link'
import { readKeySignals } from '#lib/signals/key-signals/key-signals'
import { SIGNALS } from '#lib/signals/signals'
import { fromStudy } from '#lib/trials/record/from-study'
import { EVERYTHING } from '#lib/trials/search/search'
import { readTopics } from '#lib/trials/topics/read-topics'
import { jsonLd, scriptText } from '#lib/trials/wording/json-ld'
import { trialDescription } from '#lib/trials/wording/share-wording'
import type { Work } from './growth-of.ts'

const TODAY = '2026-11-22'
const SITE = 'https://x.example'
const FRESH: Freshness = {
  source: 'live',
  readAt: '2026-11-22T09:00:00Z',
  trouble: null,
  heldBack: null,
}

/** One thing that the app does with a record. */
type Stage = Work<ListedEntry>

/** Reads a raw record as the app does; null where it is set aside. */
export function entryOf(raw: unknown): ListedEntry | null {
  const parsed = parseStudy(raw)
  if (!parsed.ok) return null
  const trial = withTownPoints(fromStudy(parsed.study, null, parsed.unreadFields))
  const reading = readTopics(trial)
  const listed = { onTopic: true, leftOutFor: null, topics: ['fmt'], why: reading.why } as const
  return { trial, reading: listed, lead: readKeySignals(trial) }
}

const catalogueWith = (entry: ListedEntry): Catalogue => ({
  ...FRESH,
  entries: [entry],
  doubtful: [],
  leftOut: [],
  setAside: [],
  unknownValues: {},
  unreadFields: {},
})

const asked = (entry: ListedEntry) => new URLSearchParams({ ids: entry.trial.nctId })
const openedList = (entry: ListedEntry) => ({
  found: [{ kind: 'found', entry, freshness: FRESH, asked: [entry.trial.nctId] } as const],
  missing: [],
})

/** The reading itself, up to what a list of trials needs. */
export const reading: Work<unknown> = { name: 'reading', run: entryOf }

/** What is read from a record. */
export const READERS: readonly Stage[] = [
  { name: 'topics', run: ({ trial }) => readTopics(trial) },
  ...SIGNALS.map(({ id, read }) => ({
    name: `signal ${id}`,
    run: ({ trial }: ListedEntry) => read(trial, TODAY),
  })),
  { name: 'lines of the record', run: ({ trial }) => recordLines(trial) },
  { name: 'trial of the check', run: checkTrial },
  { name: 'words to find', run: (entry) => createWordFinder([entry]) },
  {
    name: 'shared description',
    run: ({ trial, reading }) => trialDescription(trial, reading, null),
  },
  { name: 'JSON-LD', run: ({ trial }) => scriptText(jsonLd(trial, null)) },
  { name: 'CSV', run: (entry) => trialsData(catalogueWith(entry), EVERYTHING, 'csv', TODAY) },
  { name: 'JSON', run: (entry) => trialsData(catalogueWith(entry), EVERYTHING, 'json', TODAY) },
  {
    name: 'feed',
    run: (entry) => atomFeed(catalogueWith(entry), NO_HISTORY, EVERYTHING, SITE, TODAY),
  },
  { name: 'facts of saved trials', run: (entry) => shortlistFacts(catalogueWith(entry), null) },
]

/** The pages that show a record. */
export const PAGES: readonly Stage[] = [
  {
    name: 'page of the trial',
    run: (entry) =>
      renderToStaticMarkup(<TrialView entry={entry} freshness={FRESH} today={TODAY} site={SITE} />),
  },
  {
    name: 'pages to print',
    run: (entry) =>
      renderToStaticMarkup(
        <PrintPack
          asked={parsePack(asked(entry))}
          opened={openedList(entry)}
          site={SITE}
          today={TODAY}
        />,
      ),
  },
  {
    name: 'list that is shared',
    run: (entry) =>
      renderToStaticMarkup(
        <SharedListView
          asked={parseList(asked(entry))}
          opened={openedList(entry)}
          site={SITE}
          today={TODAY}
        />,
      ),
  },
  {
    name: 'list of trials',
    run: (entry) =>
      renderToStaticMarkup(
        <BesideAndBelow view={browseView(catalogueWith(entry), EVERYTHING, TODAY)} site={SITE} />,
      ),
  },
  {
    name: 'comparison',
    run: ({ trial }) =>
      renderToStaticMarkup(
        <CompareTable
          compared={[
            { trial, asOf: null },
            { trial: { ...trial, nctId: 'NCT00000002' }, asOf: null },
          ]}
          today={TODAY}
          marked
        />,
      ),
  },
]
