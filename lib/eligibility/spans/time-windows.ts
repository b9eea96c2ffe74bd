import { numberOf } from '../../trials/text/number-words.ts'
import { anyWord } from '../../trials/text/word-pattern.ts'

/**
 * A stretch of time before entry that a text names.
 * `last`: something within it ("in the last 3 months"). `since`: it must have passed ("at least 30 days since"). `for`: something all through it
 * ("for 3 months before screening"). `ever`: at any time.
 */
export type TimeWindow = {
  readonly kind: 'last' | 'since' | 'for' | 'ever'
  /** Null only for `ever`. */
  readonly days: number | null
  readonly start: number
  readonly end: number
  /** The text's own words. */
  readonly words: string
  /** True where it ends with something else than entry, such as a scan or a sample. */
  readonly otherEnd: boolean
}

/** 30 days a month and 365 a year, as the labelled records count. */
const DAYS_IN: readonly (readonly [unit: RegExp, days: number])[] = [
  [/^d/i, 1],
  [/^w/i, 7],
  [/^m/i, 30],
  [/^y/i, 365],
]

const QUANTITY =
  /(?<![\w.,-]|\d ?(?:-|to|or) ?)(?<number>\d{1,3}(?:\.\d)?|twenty[- ]four|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|eighteen|twenty|thirty|sixty|ninety)\b)(?: ?\( ?\d{1,3} ?\))? ?-?(?<unit>days?|weeks?|wks?|months?|mths?|years?|yrs?)\b(?:'s?)?/gi
const BARE =
  /\b(?:last|past|previous|preceding|prior) (?<unit>day|week|month|year)\b|\b(?:in|within|during) (?:the|a) (?<unitBefore>day|week|month|year) (?=before|prior|preceding|leading|of )/gi
const EVER = anyWord(
  [
    'ever(?=\\)| of\\b)',
    '(?:at )?any (?:time|point)(?: in (?:the|their|his or her) (?:past|life|lives))?\\b',
    '(?:before|prior to) (?:the )?(?:\\w{1,8} )?(?:enrol\\w{1,6}|study|randomi[sz]ation|screening|inclusion|baseline|entry)\\b(?! (?:\\w{3,10} )?(?:sampl|scan|mri|stool|blood|relapse))',
    'in the past\\b(?! (?:\\d|(?:few )?(?:\\w{1,10} )?(?:\\(\\d{1,3}\\) )?(?:days?|weeks?|months?|years?)))',
  ],
  'gi',
)

/** "3-6 months before entry" is a time, even where it cannot be read. */
const AFTER_A_TIME =
  /\b(?:hours?|days?|weeks?|months?|years?|half-?lives|lives)\)?,? (?:immediately )?$/i

const LAST = 'last|past|previous|preceding|prior|precedent|foregoing'
const SMALL = '(?:approximately|approx\\.?|about|around|roughly|~)'
const before = (pattern: string) => new RegExp(`(?:^|[^a-z])(?:${pattern}) ?$`, 'i')

const PAST = before(`(?:${LAST})(?: period of| ${SMALL}| at least)?`)
const FOR_PAST = before(`for(?: at least)?(?: the)?(?: ${LAST})`)
const FOR = before(
  `(?:for|during|over)(?: at least| a minimum(?: period)? of| a period of| more than| [>≥]=?)*(?: the)?(?: ${LAST})?(?: at least)?(?: an?)?`,
)
const WITHIN = before(
  `(?:within|in|during|over|into|inside|throughout)(?: the| a| an| any| ${SMALL})*`,
)
const LOWER = before(
  `(?:at least|at minimum|minimum(?: of)?|more than|greater than|longer than|no(?:t)? less than|over|exceeding|> ?=?|≥|=>)(?: or equal to)?(?: the)?`,
)
const UPPER = before(
  `(?:less than|fewer than|shorter than|inferior|lower than|below|under|not more than|up to|< ?=?|≤|=<)(?:(?: or (?:equal|egal))? to)?(?: the)?`,
)

const GAP = '[ ,)\\]]{1,3}'
const THEN = `^(?: ?\\(.{1,20}\\))?(?: or \\d (?:half|elimination)[- ]\\w{1,5}(?:[ -]lives)?)?(?:${GAP}whichever (?:is|was) \\w{1,8},?)?`
const PRIOR = new RegExp(
  `${THEN}${GAP}(?:period |immediately |directly |just )*(?:prior|before|befor|preceding|previous|preceeding|earlier|ago|beforehand|leading up)`,
  'i',
)
const OF_ENTRY = new RegExp(
  `${THEN}${GAP}(?:of|from|to|at) (?!(?:the |their |his or her |an? |any )*(?:disease|symptom|ms\\b|multiple|onset|diagnos|relaps|last|most recent|conver|pregnan|deliver|birth|their|each|other|treatment with|therapy|drug|medic|exacerb|attack|episode|stroke|injur|surg|stable|immun|interf|follow))`,
  'i',
)
/** "Under 30 days from screening". */
const FROM_ENTRY =
  /^ (?:of|from|to) (?:the )?(?:screening|baseline|enrol|random|inclusion|study|entry)/i
const LATER = /^ (?:after|following|post|from now|later|until)/i
const OF_OTHER = /^ (?:of|from) /i
const SINCE =
  /^ (?:since|after|from|off|without|free|must|(?:should )?ha(?:ve|s) (?:elapsed|passed)|wash|between)/i
const WASHOUT_AFTER = /^(?: period)?(?: of)? wash(?:ed)?[- ]?out/i
const WASHOUT_BEFORE = before(
  'wash(?:ed)?[- ]?out(?: (?:period|time|phase))?(?: of| for)?(?: at least| a minimum of| >=?| ≥)?',
)

/** "Onset within a year" is how long someone has had MS; "a relapse with onset within a month" is about the relapse. */
const DISEASE_SINCE =
  /^(?!.*(?:laps|exacerb|attack|flare)).*\b(?:onset|diagnos(?:is|ed)|duration) (?:of )?(?:within|in)(?: the)?(?: last| past| previous)? $/i
/** What happened before an event of the disease is history. */
const HISTORY =
  /^.{0,12}?(?:before|prior to) (?:or|and) after\b|^.{0,12}?(?:before|prior to|preceding|of|from) (?:the )?(?:disease|symptom|(?:first|last|most recent) (?:symptom|relapse|dose|infusion)|onset|diagnos|relapse|conversion|pregnan|concepti|birth|deliver|surgery|conversion)/i
const OTHER_END =
  /^.{0,12}?(?:before|prior to|preceding|of) (?:the |each |any |an? |initial |first |planned )*(?:scan|mri|imaging|sampl|blood|stool|fa?ecal|biops|lumbar|collection|csf|tests?\b|donation|questionnaire|injection|pet\b)/i

function kindOf(ahead: string, behind: string): TimeWindow['kind'] | null {
  if (WASHOUT_AFTER.test(behind) || WASHOUT_BEFORE.test(ahead)) return 'since'
  const prior = PRIOR.test(behind)
  if (LATER.test(behind) && !LOWER.test(ahead) && !UPPER.test(ahead)) return null
  if (FOR_PAST.test(ahead)) return 'for'
  if (PAST.test(ahead)) return 'last'
  if (FOR.test(ahead) && !WITHIN.test(ahead)) return 'for'
  if (LOWER.test(ahead)) return prior || /^\W*$/.test(behind) || SINCE.test(behind) ? 'since' : null
  if (UPPER.test(ahead))
    return prior || /^\W*(?:$|[,;)])/.test(behind) || SINCE.test(behind) || FROM_ENTRY.test(behind)
      ? 'last'
      : null
  if (prior) return 'last'
  if (!WITHIN.test(ahead)) return OF_ENTRY.test(behind) && /^[ -]?free/i.test(behind) ? 'for' : null
  return OF_ENTRY.test(behind) || !OF_OTHER.test(behind) ? 'last' : null
}

function daysOf(number: string | undefined, unit: string): number | null {
  const count = number === undefined || /^an?$/i.test(number) ? 1 : numberOf(number)
  const days = DAYS_IN.find(([pattern]) => pattern.test(unit))?.[1]
  return days === undefined || count === null || count === 0 ? null : Math.round(count * days)
}

/** Whether a text names any stretch of time, read or not. */
export function namesATime(text: string): boolean {
  return text.search(QUANTITY) >= 0
}

/** The stretches of time that a line names, in order. Ages, durations of the disease and times to come are left out. */
export function timeWindowsIn(text: string): readonly TimeWindow[] {
  const windows: TimeWindow[] = []
  for (const match of text.matchAll(QUANTITY)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const behind = text.slice(end, end + 90)
    const ahead = text.slice(Math.max(0, start - 45), start)
    const kind = DISEASE_SINCE.test(ahead) ? null : kindOf(ahead, behind)
    const days = daysOf(match.groups?.number, match.groups?.unit ?? '')
    if (kind === null || days === null || HISTORY.test(behind)) continue
    windows.push({ kind, days, ...wordsAround(text, start, end), otherEnd: OTHER_END.test(behind) })
  }
  for (const match of text.matchAll(BARE)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const days = daysOf('1', match.groups?.unit ?? match.groups?.unitBefore ?? '')
    const otherEnd = OTHER_END.test(text.slice(end, end + 90))
    if (days !== null)
      windows.push({ kind: 'last', days, ...wordsAround(text, start, end), otherEnd })
  }
  for (const match of text.matchAll(EVER)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (AFTER_A_TIME.test(text.slice(Math.max(0, start - 30), start))) continue
    if (windows.some((other) => other.start <= start && start < other.end + 25)) continue
    windows.push({ kind: 'ever', days: null, start, end, words: match[0], otherEnd: false })
  }
  return windows.toSorted((a, b) => a.start - b.start)
}

const HEAD =
  /(?:\b(?:within|in|during|for|over|at least|more than|less than|the|last|past|previous|preceding|prior|a minimum of|minimum of)|[<>≤≥]=?)[ ]?$/i
const TAIL =
  /^[ ,)]{0,2}(?:immediately )?(?:prior to|before|befor|preceding)(?: (?:the |study |first |start of |day |-?\d |their )*[\w-]{1,20})?|^[ ,)]{1,2}(?:of|from) (?:the |study |their |first )*(?:screening|baseline|enrol\w{0,7}|randomi\w{0,7}|inclusion|stud\w{1,3}|entry|visit(?: \d)?|day -?\d|joining|start)/i

/** The time with the words that belong to it: "within the 3 months prior to screening". */
function wordsAround(text: string, from: number, to: number) {
  let start = from
  for (let steps = 0; steps < 4; steps += 1) {
    const head = HEAD.exec(text.slice(Math.max(0, start - 16), start))
    if (head === null) break
    start -= head[0].length
  }
  const end = to + (TAIL.exec(text.slice(to, to + 60))?.[0].length ?? 0)
  return { start, end, words: text.slice(start, end).trim() }
}
