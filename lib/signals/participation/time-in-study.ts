import type { Trial } from '../../trials/record/trial.ts'
import { numberOf } from '../../trials/text/number-words.ts'
import type { Quote } from '../finding/finding.ts'
import { isAboutTakingPart, LONGEST_QUOTED, tellingSentences } from './taking-part.ts'

const UNIT = '(?:days?|weeks?|wks?|months?|years?|yrs?)'
const COUNT =
  '(?:\\d{1,3}(?:\\.\\d)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four|a|an)'
const SPAN = `(?:(?:about|approximately|around|up to|a total of|a period of|at least|maximum of) )*${COUNT}[- ]${UNIT}`

/** Sentences that tell how long a person is in it, or takes what is given. */
const LASTING = [
  new RegExp(
    `\\b(?:participation|(?:involvement|time|taking part|enrol+ed|stay|remain\\w*) (?:in|on) (?:the|this) (?:study|trial)|(?:study|treatment|intervention|follow-?up|observation) (?:period|duration|phase)|duration of (?:the )?(?:study|trial|treatment|participation|intervention|follow-?up))\\b[^.;]{0,60}\\b${SPAN}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:participation|treatment|intervention|follow-?up|diet|supplementation|programme|program|study|trial) (?:\\w+ ){0,3}(?:lasts?|takes?|runs?|continues?)\\b[^.;]{0,30}\\b${SPAN}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:daily|weekly|(?:a|per|each|every) (?:day|week|month)) (?:\\w+ ){0,3}(?:for|over|during) (?:the )?(?:\\w+ )?${SPAN}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:follow(?:ed)?(?: up)?|treat(?:ed|ment)?|take|takes|taken|receiv\\w+|given|drink|eat|swallow|administered|supplement\\w*|monitored|observed|seen)\\b[^.;]{0,80}\\b(?:for|over|during|up to) (?:the )?(?:\\w+ )?${SPAN}\\b`,
    'i',
  ),
]
const SPELLED = new RegExp(`\\b${SPAN}\\b`, 'i')

/** Times that are no time in the study: before it, of the illness, or of the study as a whole. */
const OTHER_TIME =
  /\b(?:before|prior|previous\w*|history|since|ago|stable|disease duration|duration of (?:the )?(?:disease|illness|MS)|diagnos\w+|recruit\w*|enrol(?:l?ment|l?ing)|first patient|last patient|half-life|survival|wash-?out|aged?|years? (?:old|of age)|within|consider|wear|worn|costs?)\b/i

/** The times at which something is measured, in days; a month is 30 and a year 365. */
const DAYS = { h: 1 / 24, d: 1, w: 7, m: 30, y: 365 } as const
const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten'
const AMOUNT = `\\d{1,4}(?:\\.\\d{1,2})?|${WORDS}`
const TIMES = new RegExp(
  `\\b(${AMOUNT})[- ]?(h(?:ou)?rs?|days?|d|weeks?|wks?|w|months?|mos?|m|years?|yrs?|y)\\b|\\b(hours?|days?|weeks?|wk|months?|years?)[- ]?(${AMOUNT})(?:(?:,? (?:and|to|&) |, ?|-|\\/)(${AMOUNT}))*\\b`,
  'gi',
)

/** The latest time that a time frame names, in days; null where it names none that we can read. */
export function latestDay(timeFrame: string): number | null {
  const days = [...timeFrame.matchAll(TIMES)].flatMap((match) => {
    const unit = (match[2] ?? match[3] ?? '').charAt(0).toLowerCase()
    const numbers = match[0].match(new RegExp(`\\d+(?:\\.\\d+)?|${WORDS}`, 'gi')) ?? []
    const perUnit = new Map<string, number>(Object.entries(DAYS)).get(unit)
    return perUnit === undefined ? [] : numbers.map((number) => (numberOf(number) ?? 0) * perUnit)
  })
  return days.length === 0 ? null : Math.max(...days)
}

export type TimeInStudy = {
  /** What the record says on how long a person is in it, or takes what is given; a few sentences at most. */
  readonly said: readonly Quote[]
  /** The latest time at which something is measured. Null where no outcome has a time that we can read. */
  readonly measuredUntil: Quote | null
}

const MOST = 2
/** What one group gets is told without anyone who takes part: "One capsule a day for 12 weeks". */
const OF_GROUPS: ReadonlySet<string> = new Set(['armGroups', 'interventions'])

/** How plainly a sentence says how long it takes: 0 the most; null where it does not. */
function plainness({ text, field }: Quote): number | null {
  if (!SPELLED.test(text) || OTHER_TIME.test(text)) return null
  if (!OF_GROUPS.has(field) && !isAboutTakingPart(text)) return null
  const at = LASTING.findIndex((pattern) => pattern.test(text))
  return at === -1 ? null : at
}

/** How long it takes, by the record's own sentences, and until when something is measured, which is not the same. */
export function readTimeInStudy(trial: Trial): TimeInStudy {
  const telling = tellingSentences(trial)
    .flatMap((quote) => {
      const at = plainness(quote)
      return at === null ? [] : { quote, at }
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ quote }) => quote)
  const wordings = telling.map(({ text }) => text)
  const said = telling.filter(({ text }, at) => wordings.indexOf(text) === at)
  return { said: said.slice(0, MOST), measuredUntil: lastMeasured(trial) }
}

function lastMeasured({ primaryOutcomes, secondaryOutcomes, otherOutcomes }: Trial): Quote | null {
  const frames = [primaryOutcomes, secondaryOutcomes, otherOutcomes]
    .flat()
    .flatMap(({ timeFrame }) => timeFrame ?? [])
    .map((text) => ({ text, day: latestDay(text) }))
    .filter(({ text, day }) => day !== null && text.length <= LONGEST_QUOTED)
    .toSorted((a, b) => (b.day ?? 0) - (a.day ?? 0))
  const [last] = frames
  return last === undefined ? null : { text: last.text, field: 'timeFrame' }
}
