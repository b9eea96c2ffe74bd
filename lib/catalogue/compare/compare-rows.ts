import { questionsFor } from '../../signals/ask/signal-questions.ts'
import { asCopyTells } from '../../signals/finding/shown-finding.ts'
import { KEY_QUESTIONS } from '../../signals/key-signals/key-questions.ts'
import { readKeySignals } from '../../signals/key-signals/key-signals.ts'
import { signalCell } from '../../signals/key-signals/signal-cell.ts'
import { readPlaceboChance } from '../../signals/participation/placebo-chance.ts'
import { readTimeInStudy } from '../../signals/participation/time-in-study.ts'
import { readVisitsAndSamples } from '../../signals/participation/visits-and-samples.ts'
import { readBlinding } from '../../signals/readers/design/blinding.ts'
import { readSignals } from '../../signals/signals.ts'
import { confirmedWords, stateMeaning } from '../../trials/dates/date-wording.ts'
import { overdueSince } from '../../trials/dates/overdue.ts'
import { spokenDate } from '../../trials/dates/spoken-date.ts'
import type { AsOf } from '../../trials/record/as-of.ts'
import { stateWords } from '../../trials/record/state.ts'
import type { Trial } from '../../trials/record/trial.ts'
import { capital } from '../../trials/text/capital.ts'
import { listed } from '../../trials/text/listed.ts'
import { kindSentence, phaseSentences } from '../../trials/wording/design-wording.ts'
import { interventionWords } from '../../trials/wording/group-wording.ts'
import { enrolmentWords } from '../../trials/wording/people-wording.ts'
import { blank, type Cell, findingCell, ours, quoted, said, silence } from './compare-cell.ts'
import { contactCell, sitesCell } from './compare-places.ts'
import { whoCell } from './compare-who.ts'

/** A question that is put to every trial of the table. */
export type CompareRow = {
  readonly id: string
  readonly words: string
  /** What a reader must know of the answers; null where they say it themselves. */
  readonly note: string | null
  /** Whether it is one of the three that lead. */
  readonly lead: boolean
  /** `today` is an ISO day, `asOf` the tense of the copy that the record is from. */
  readonly read: (trial: Trial, today: string, asOf: AsOf) => Cell
}

const MOST_GIVEN = 6
const MOST_QUESTIONS = 3

function stateCell(trial: Trial, today: string, asOf: AsOf): Cell {
  const overdue = overdueSince(trial, today)
  const words = [
    `${stateWords(trial.state, asOf)}.`,
    stateMeaning(trial, asOf),
    `${confirmedWords(trial, today) ?? `Last confirmed: ${silence(trial).toLowerCase()}`}.`,
    overdue && `It should have ended in ${spokenDate(overdue.text)}: it may be out of date.`,
  ]
  return said(
    trial,
    words.flatMap((one) => (one === null ? [] : ours(one))),
  )
}

/** What is given, by the names in the record. A study that only watches, and a programme, say first what they are. */
function givenCell(trial: Trial): Cell {
  const kind = trial.kind === 'treatment' ? null : kindSentence(trial)
  const named = trial.interventions.flatMap(({ name, kind: word }) =>
    name === null ? [] : ({ kind: 'name', name, note: interventionWords(word) } as const),
  )
  const more = named.length - MOST_GIVEN
  return said(trial, [
    ...(kind === null ? [] : [ours(kind)]),
    ...named.slice(0, MOST_GIVEN),
    ...(more > 0 ? [ours(`And ${more} more.`)] : []),
  ])
}

function visitsCell(trial: Trial): Cell {
  const { said: sentences, onlyNamed } = readVisitsAndSamples(trial)
  const named =
    onlyNamed.length === 0
      ? []
      : [ours(`Named, but not clear what you would do: ${listed(onlyNamed)}.`)]
  return said(trial, [
    ...sentences.map(({ about, quote }) => quoted(trial, quote, capital(listed(about)))),
    ...named,
  ])
}

function timeCell(trial: Trial): Cell {
  const { said: sentences, measuredUntil } = readTimeInStudy(trial)
  return said(trial, [
    ...sentences.map((quote) => quoted(trial, quote)),
    ...(sentences.length === 0 && measuredUntil
      ? [ours('How long you would be in it is not clear: ask.')]
      : []),
    ...(measuredUntil ? [quoted(trial, measuredUntil, 'Measured until')] : []),
  ])
}

function sizeCell(trial: Trial): Cell {
  const people = enrolmentWords(trial.enrolment)
  const phases = phaseSentences(trial.phases)
  const open = silence(trial).toLowerCase()
  if (people === null && phases.length === 0) return blank(trial)
  const phase = trial.kind === 'treatment' && phases.length === 0 ? [`Phase: ${open}.`] : phases
  return said(trial, [`${people ?? `Number of people: ${open}`}.`, ...phase].map(ours))
}

/** What the record leaves open, before what is asked of any study. */
function questionsCell(trial: Trial, today: string): Cell {
  const questions = questionsFor(trial, readSignals(trial, today))
    .slice(0, MOST_QUESTIONS)
    .map(({ question }) => question)
  return { kind: 'questions', questions }
}

/** The rows of the table in their order: the three questions that lead, then what a person would go through. */
export const COMPARE_ROWS: readonly CompareRow[] = [
  ...KEY_QUESTIONS.map((question) => ({
    id: question.id,
    words: question.heading,
    note: null,
    lead: true,
    read: (trial: Trial): Cell => ({
      kind: 'signal',
      cell: signalCell(trial, readKeySignals(trial), question),
    }),
  })),
  {
    id: 'state',
    words: 'Status',
    note: null,
    lead: false,
    read: stateCell,
  },
  { id: 'given', words: 'What is given', note: null, lead: false, read: givenCell },
  {
    id: 'placebo',
    words: 'Chance of a placebo',
    note: 'Read only from the groups in the record and from how people are put into them.',
    lead: false,
    read: (trial) => findingCell(trial, asCopyTells(trial, readPlaceboChance(trial)), 4),
  },
  {
    id: 'visits',
    words: 'Visits and samples',
    note: 'Only sentences of the record. There may be more in the study.',
    lead: false,
    read: visitsCell,
  },
  {
    id: 'time',
    words: 'Time in the study',
    note: 'The last measurement need not be the end for you.',
    lead: false,
    read: timeCell,
  },
  {
    id: 'blinding',
    words: 'Who knows what you get',
    note: null,
    lead: false,
    read: (trial) => findingCell(trial, asCopyTells(trial, readBlinding(trial)), 0),
  },
  { id: 'size', words: 'Size and phase', note: null, lead: false, read: sizeCell },
  {
    id: 'who',
    words: 'Who can join',
    note: 'The main limits only. The study team decides.',
    lead: false,
    read: whoCell,
  },
  {
    id: 'sites',
    words: 'Where',
    note: null,
    lead: false,
    read: (trial, _, asOf) => sitesCell(trial, asOf),
  },
  { id: 'contact', words: 'Contact', note: null, lead: false, read: contactCell },
  {
    id: 'questions',
    words: 'Questions to ask first',
    note: null,
    lead: false,
    read: questionsCell,
  },
]
