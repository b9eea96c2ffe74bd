import { questionsOnPaper } from '../../signals/ask/questions-on-paper.ts'
import type { ShownFinding } from '../../signals/finding/shown-finding.ts'
import { KEY_QUESTIONS, type KeySignalId } from '../../signals/key-signals/key-questions.ts'
import { readSignals } from '../../signals/signals.ts'
import type { Trial } from '../../trials/record/trial.ts'
import { sitesOnPaper } from './sites-on-paper.ts'

/** One of the questions that lead, as a sheet has it: its heading, what the record says, and what stands before the line for an answer that is still open. */
type LeadingThing = {
  readonly id: KeySignalId
  readonly heading: string
  readonly write: string
  readonly finding: ShownFinding
}

/** What a question about a record is answered with, as plain data. */
export type AnsweredQuestion = {
  readonly signal: { readonly id: string; readonly question: string }
  readonly finding: ShownFinding
}

/** All that one printed sheet is drawn from, as plain data: the server and the browser draw the same. */
export type PaperSheet = {
  /** The record as far as it has room on paper: of it, an empty part says nothing where paper has no room for that part. */
  readonly trial: Trial
  readonly things: readonly LeadingThing[]
  /** Whether the record is a trial at all; empty where it does not say. */
  readonly kind: readonly AnsweredQuestion[]
  readonly questions: readonly string[]
}

/** Reads a record for its sheet. `today` is an ISO day. */
export function paperSheet(trial: Trial, today: string): PaperSheet {
  const readings = readSignals(trial, today)
  const findingOf = (id: string) => readings.find(({ signal }) => signal.id === id)?.finding
  return {
    trial: partOnPaper(trial),
    things: KEY_QUESTIONS.flatMap(({ id, heading, write }) => {
      const finding = findingOf(id)
      return finding === undefined ? [] : { id, heading, write, finding }
    }),
    kind: readings
      .filter(({ signal }) => signal.id === 'kind-of-record')
      .map(({ signal: { id, question }, finding }) => ({ signal: { id, question }, finding })),
    questions: questionsOnPaper(trial, readings).map(({ question }) => question),
  }
}

/** A record without what no sheet has room for: a list of all of them would be five times as long. */
function partOnPaper(trial: Trial): Trial {
  const shown = new Set(sitesOnPaper(trial.sites).shown)
  return {
    ...trial,
    description: null,
    officialTitle: null,
    arms: [],
    primaryOutcomes: [],
    secondaryOutcomes: [],
    otherOutcomes: [],
    references: [],
    links: [],
    documents: [],
    officials: [],
    keywords: [],
    conditionMeshIds: [],
    interventions: trial.interventions.map((one) => ({
      ...one,
      description: null,
      otherNames: [],
    })),
    sites: trial.sites.map((site) =>
      shown.has(site)
        ? { ...site, point: null }
        : { ...site, facility: null, region: null, contacts: [], point: null },
    ),
  }
}
