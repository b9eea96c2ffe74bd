import type { KeptPlace } from '../../../geo/kept-place.ts'
import type { AsOf } from '../../../trials/record/as-of.ts'
import { stateWords } from '../../../trials/record/state.ts'
import { counted } from '../../../trials/text/listed.ts'
import { shortened } from '../../../trials/text/shortened.ts'
import { visibleLine } from '../../../trials/text/visible-line.ts'
import type { Result, Results } from '../check-results.ts'
import { contactOf } from '../contacts-for.ts'
import { mayBeNearer } from '../distances.ts'
import type { Level } from '../level.ts'
import { confirmedShort } from '../wording/confirmed-wording.ts'
import { decidingLine } from '../wording/deciding-line.ts'
import { levelWords } from '../wording/level-wording.ts'
import { farWords, whereWords } from '../wording/where-wording.ts'

/** One trial as a page of paper has room for it. */
export type SummaryTrial = {
  readonly nctId: string
  readonly title: string
  /** Whether it is one of the saved ones. */
  readonly saved: boolean
  /** "NCT…", how it stands and when that was confirmed. */
  readonly facts: string
  /** What decides; null where there is nothing to say. */
  readonly decides: string | null
  /** The answers to the three key questions in short words. */
  readonly signals: string
  /** The nearest place and how far it is; null where the record names none. */
  readonly nearest: string | null
  /** The contacts, or why nobody is named. */
  readonly contact: string
}

/** The trials of one level. `more` are the numbers of those that the page has no room for. */
export type SummaryLevel = {
  readonly name: string
  readonly count: number
  readonly trials: readonly SummaryTrial[]
  readonly more: readonly string[]
}

/** What the trials come to for one person, on one page. */
export type Summary = {
  readonly levels: readonly SummaryLevel[]
  /** How many are not on it, and why, in sentences. */
  readonly rest: readonly string[]
  /** What was told, a line each; empty where it is left out. */
  readonly answers: readonly string[]
}

/** How many trials are on the page, the saved ones first: so many are sure to fit on A4, with the answers too. */
export const MOST_ON_PAGE = 8

const LONGEST = { title: 110, decides: 170, place: 50, contact: 90 } as const

const ON_PAGE: ReadonlySet<Level> = new Set(['worth-a-call', 'ask-first', 'later'])

type Setting = {
  /** Where the person is; null where that was not told. It is not named: only how far a trial is. */
  readonly kept: KeptPlace | null
  readonly asOf: AsOf
  readonly saved: ReadonlySet<string>
  /** What was told, a line each; empty to leave it out. */
  readonly answers: readonly string[]
}

/** Puts the trials that somebody may join on one page, by level, with what a talk needs. Nothing that was told is in it but the `answers`, and how far the places are. */
export function summaryOf({ levels, hidden, notSent }: Results, setting: Setting): Summary {
  const shown = levelWords(setting.asOf).filter(({ level }) => ON_PAGE.has(level))
  const all = shown.flatMap(({ level }) => levels[level])
  const isSaved = ({ trial: { nctId } }: Result) => setting.saved.has(nctId)
  const first = [...all.filter(isSaved), ...all.filter((one) => !isSaved(one))]
  const fits = new Set(first.slice(0, MOST_ON_PAGE))
  return {
    levels: shown
      .map(({ level, name }) => ({
        name,
        count: levels[level].length,
        trials: levels[level].filter((one) => fits.has(one)).map((one) => onPage(one, setting)),
        more: levels[level].filter((one) => !fits.has(one)).map(({ trial }) => trial.nctId),
      }))
      .filter(({ count }) => count > 0),
    rest: [
      `${counted(levels['does-not-fit'].length, 'more trial does', 'more trials do')} not fit, as we read the records.`,
      `${counted(levels['not-for-you'].length + notSent, 'more trial', 'more trials')} cannot be joined.`,
      ...(hidden > 0 ? [`Filters hide ${counted(hidden, 'more trial')}.`] : []),
    ],
    answers: setting.answers,
  }
}

/** A record's words in one line, as long as there is room for. */
const fitted = (words: string, longest: number) => shortened(visibleLine(words), longest)

function onPage(result: Result, { kept, asOf, saved }: Setting): SummaryTrial {
  const { trial } = result
  const decides = decidingLine(result, asOf)
  return {
    nctId: trial.nctId,
    title: fitted(trial.title, LONGEST.title),
    saved: saved.has(trial.nctId),
    facts: [
      trial.nctId,
      stateWords(trial.state, asOf),
      `record ${trial.confirmed === null ? '' : 'confirmed '}${confirmedShort(trial)}`,
    ].join(' · '),
    decides: decides === null ? null : fitted(decides, LONGEST.decides),
    signals: trial.signals.map(({ heading, short }) => `${heading}: ${short}`).join(' · '),
    nearest: nearestWords(result, kept),
    contact: contactWords(result),
  }
}

function nearestWords(result: Result, kept: KeptPlace | null): string | null {
  const where = whereWords(result, kept)
  const far = farWords(result, kept)
  const away =
    far !== null && result.far !== null && mayBeNearer(result.far) ? `${far} or nearer` : far
  const words = [where && fitted(where, LONGEST.place), away].filter(Boolean)
  return words.length === 0 ? null : words.join(' · ')
}

function contactWords({ trial, far }: Result): string {
  const contact = contactOf(trial, far)
  const words = [contact?.name, contact?.phone, contact?.email].filter(Boolean)
  if (words.length > 0) return fitted(words.join(', '), LONGEST.contact)
  return trial.inPart ? 'not in the offline copy' : 'none named'
}
