import { countryKey } from '../../geo/place-key.ts'
import { distinctBy } from '../../geo/spellings.ts'
import { recordLink } from '../../trials/links/registry-links.ts'
import { KINDS, PHASES } from '../../trials/record/kinds-and-phases.ts'
import {
  ALLOCATION_OF,
  MASKING_OF,
  MODEL_OF,
  SEX_OF,
  STATE_OF,
  theirWord,
} from '../../trials/record/registry-codes.ts'
import { STATES } from '../../trials/record/state.ts'
import type { RecordDate, Trial } from '../../trials/record/trial.ts'
import { TOPICS } from '../../trials/topics/topics.ts'
import { LEAD_FIELDS } from '../browse/key-signal-facets.ts'
import type { ListedEntry } from '../catalogue.ts'
import { type DataField, oneOf, type Value } from './data-field.ts'

const ids = (choices: readonly { readonly id: string }[]) => oneOf(choices.map(({ id }) => id))

const dateText = (date: RecordDate | null) => date?.text ?? null

function whether(date: { readonly planned: boolean | null } | null): string | null {
  if (date === null || date.planned === null) return null
  return date.planned ? 'planned' : 'actual'
}

const PLANNED = `${oneOf(['planned', 'actual'])} Empty where the record does not say.`

function recruitingSites({ sites }: Trial): number | null {
  const told = sites.filter((site) => site.state !== null)
  return told.length === 0 ? null : told.filter((site) => site.state === 'recruiting').length
}

const names = (list: readonly { readonly name: string | null }[]) =>
  list.flatMap(({ name }) => name ?? [])

type Row = readonly [name: string, about: string, value: (trial: Trial) => Value]

const OF_RECORD: readonly Row[] = [
  ['nctId', 'The number of the trial in the registry.', (trial) => trial.nctId],
  ['record', 'The record at ClinicalTrials.gov.', (trial) => recordLink(trial.nctId)],
  ['title', 'The short title.', (trial) => trial.title],
  ['officialTitle', 'The full title.', (trial) => trial.officialTitle],
  ['acronym', 'The short name.', (trial) => trial.acronym],
  ['otherIds', 'The sponsor’s own number and numbers elsewhere.', (trial) => trial.otherIds],
  ['state', `Its status, in our words. ${ids(STATES)}`, (trial) => trial.state],
  [
    'registryState',
    'The same in the registry’s word (overallStatus).',
    (trial) => trial.unknownState ?? theirWord(STATE_OF, trial.state),
  ],
  ['whyStopped', 'Why it stopped, in the sponsor’s words.', (trial) => trial.whyStopped],
  ['kind', `Whether it tests or watches. ${ids(KINDS)}`, (trial) => trial.kind],
  ['phases', `A list. ${ids(PHASES)}`, (trial) => trial.phases],
  [
    'allocation',
    `How people are put into groups, from the registry’s field for it. ${oneOf(Object.values(ALLOCATION_OF))}`,
    (trial) => trial.design.allocation,
  ],
  ['model', `How the groups run. ${oneOf(Object.values(MODEL_OF))}`, (trial) => trial.design.model],
  [
    'masking',
    `How many kinds of people do not know who gets what. ${oneOf(Object.values(MASKING_OF))}`,
    (trial) => trial.design.masking,
  ],
  ['enrolment', 'How many people.', (trial) => trial.enrolment?.count ?? null],
  ['enrolmentIs', PLANNED, (trial) => whether(trial.enrolment)],
  ['firstPosted', 'The day the registry first showed it.', (trial) => dateText(trial.firstPosted)],
  ['updated', 'The day the registry last showed a change.', (trial) => dateText(trial.updated)],
  ['confirmed', 'When the sponsor last confirmed it.', (trial) => dateText(trial.confirmed)],
  ['started', 'The start.', (trial) => dateText(trial.started)],
  ['startedIs', PLANNED, (trial) => whether(trial.started)],
  ['mainEnd', 'The end of the main measurements.', (trial) => dateText(trial.mainEnd)],
  ['mainEndIs', PLANNED, (trial) => whether(trial.mainEnd)],
  ['ended', 'The end of the whole trial.', (trial) => dateText(trial.ended)],
  ['endedIs', PLANNED, (trial) => whether(trial.ended)],
  [
    'hasResults',
    'Whether results are in the registry: true or false. Empty where a part of the record does not say.',
    (trial) => trial.hasResults || (trial.provenance === null ? false : null),
  ],
  ['resultsPosted', 'The day they were posted.', (trial) => dateText(trial.resultsPosted)],
  ['conditions', 'A list, in the sponsor’s words.', (trial) => trial.conditions],
  ['treatments', 'A list, in the sponsor’s words.', (trial) => names(trial.interventions)],
  ['sex', `Who can join by sex. ${oneOf(Object.values(SEX_OF))}`, (trial) => trial.sex],
  ['minimumAge', 'As the record says it: “18 Years”.', (trial) => trial.minimumAge],
  ['maximumAge', 'As the record says it.', (trial) => trial.maximumAge],
  [
    'healthyVolunteers',
    'Whether healthy people can join: true or false.',
    (trial) => trial.healthyVolunteers,
  ],
  ['sponsor', 'Who runs it.', (trial) => trial.sponsor?.name ?? null],
  ['sponsorClass', 'The registry’s class of sponsor.', (trial) => trial.sponsor?.kind ?? null],
  ['collaborators', 'A list.', (trial) => names(trial.collaborators)],
  [
    'sites',
    'How many places it runs at. Empty where the record names none.',
    (trial) => Math.max(trial.sites.length, trial.provenance?.sitesInRecord ?? 0) || null,
  ],
  [
    'sitesRecruiting',
    'How many of them take people, as the record says. Empty where it gives no status for any of them.',
    recruitingSites,
  ],
  [
    'countries',
    'A list, in the registry’s English names.',
    ({ sites }) =>
      distinctBy(
        sites.flatMap((site) => site.country ?? []),
        countryKey,
      ),
  ],
]

/** The fields of one trial, in the order of the columns. */
export const DATA_FIELDS: readonly DataField[] = [
  ...OF_RECORD.map(([name, about, value]) => ({
    name,
    about,
    value: ({ trial }: ListedEntry) => value(trial),
  })),
  {
    name: 'topics',
    about: `Our reading. A list. ${ids(TOPICS)}`,
    value: ({ reading }) => reading.topics,
  },
  {
    name: 'whyListed',
    about: 'Our reading: the words that put it on our list.',
    value: ({ reading }) => reading.why,
  },
  ...LEAD_FIELDS,
  {
    name: 'inPart',
    about:
      'true for the copy that comes with this site: only a part of the record, some of it in our own words. Else false.',
    value: ({ lead }) => lead.inPart,
  },
  {
    name: 'unreadFields',
    about:
      'A list, in the registry’s names: fields that came in a form that we do not know. They may hold what is missing here.',
    value: ({ trial }) => trial.unreadFields,
  },
]
