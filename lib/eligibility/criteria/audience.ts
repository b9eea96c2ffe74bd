import type { About } from './criterion.ts'

/** Whose rules a heading opens, and the record's words for the group of participants, if it names one. */
export type Heading = { readonly about: About; readonly group: string | null }

/** Our own readers: people with MS. Where a heading names them too, what follows holds for them. */
const WITH_MS =
  /\bMS (?:patients?|participants?|subjects?|group|cohort|arm|volunteers?|cases?|only)\b|\b(?:patients?|participants?|subjects?|people|persons?|individuals?|adults?|volunteers?|cases|those) (?:with|who have) (?:\w+[ -]){0,3}(?:MS|multiple sclerosis)\b|\b(?:pw|p)MS\b|\b(?:RR|SP|PP|R|P)MS\b|\bmultiple sclerosis (?:patients?|participants?|subjects?|group|cohort)\b|\brecipients?\b/i

const NOT_WITH_MS = /\b(?:non|not|without|other than|no)[ -](?:\w+ )?(?:MS|multiple sclerosis)\b/i

/** Others who take part beside people with MS. */
const BESIDE: readonly (readonly [About, RegExp])[] = [
  ['donor', /\bdonors?\b/i],
  [
    'control',
    /\bhealthy\b|(?<!birth[ -])\bcontrols?\b(?! (?:arm|treatment|intervention|condition|of|over))|\bHCs?\b|\bunaffected\b|\bnormal (?:volunteers|subjects)\b/i,
  ],
  [
    'other',
    /\b(?:care ?givers?|carers?|care partners?|spouses?|family members?|relatives|siblings|mothers?|fathers?|infants?|newborns?)\b/i,
  ],
]

const OTHERS: readonly (readonly [About, RegExp])[] = [
  ...BESIDE,
  [
    'other',
    /\b(?:informants?|physicians|neurologists|clinicians|doctors|nurses|therapists|(?:health ?care )?(?:professionals?|providers?|workers?)|stakeholders?|staff|students?|companions?|support persons?)\b/i,
  ],
  [
    'other',
    /\b(?:stroke|parkinson\w*|alzheimer\w*|als|nmo(?:sd)?|mogad|neuromyelitis|spinal cord injur\w+|migraine|epilep\w+|lupus|arthritis|crohn\w*|cerebral palsy|myasthenia|other (?:neurological|inflammatory|demyelinating|autoimmune)) ?(?:\w+ )?(?:patients?|participants?|subjects?|groups?|cohorts?|cases)\b/i,
  ],
]

const GROUP =
  /\b(?:cohort|arm|group|part|stage|phase|sub-?study|stratum|study|period|segment|module|step|population)s? ?(?:[A-H]|\d{1,2}|I{1,3}|IV|one|two|three)\b(?:(?: ?[,&/-] ?| and )(?:[A-H]|\d{1,2}|I{1,3})\b)?|\b[\w-]{1,20}(?: [\w-]{1,20})? (?:cohort|arm|group|sub-?study)\b|\b(?:extension|open[- ]label|core|main|double[- ]blind) (?:study|phase|period|part|extension)\b/i

/** "MS patients undergoing a relapse": some of them. */
const QUALIFIER =
  /\s(?:undergoing|experiencing|receiving|treated|taking|who|having|starting|during|on|in) [^:]{2,60}/i
const qualifierIn = (words: string) => QUALIFIER.exec(words)?.[0] ?? ''

/** Whether a group is some of the participants, by what its name says of them. */
export const isQualifiedGroup = (group: string | null) => group !== null && QUALIFIER.test(group)

const ONE_OF_SEVERAL =
  /\b(?:cohorts?|(?:groups?|parts?|arms?|stages?) (?:[a-d1-9]|[iv]+)|(?:control|healthy|patient|study|treatment|comparison|exposed) groups?|sub-?stud(?:y|ies)|strat(?:um|a))\b/i

/** Whether words name others who take part beside people with MS: donors, controls, carers, kin. */
export const namesOthers = (words: string): boolean =>
  BESIDE.some(([, pattern]) => pattern.test(words))

/** Whether words name one group of those who take part: what is said elsewhere may hold for another. */
export const namesOneOfSeveral = (words: string): boolean => ONE_OF_SEVERAL.test(words)

/** What a heading over a list, or the tail of a header, says about whose rules follow; null where it says nothing of that. */
export function headingAbout(words: string): Heading | null {
  const own = WITH_MS.test(words) && !NOT_WITH_MS.test(words)
  const others = OTHERS.find(([, pattern]) => pattern.test(words))
  if (others && !own) return { about: others[0], group: null }
  if (others) return { about: 'participant', group: null }
  const group =
    GROUP.exec(words)?.[0] ?? (own ? `${WITH_MS.exec(words)?.[0]}${qualifierIn(words)}` : undefined)
  if (group === undefined) return null
  return { about: 'participant', group: group.replace(/^(?:(?:for|the|in|of|both|each) )+/i, '') }
}

/** The same for a line that may itself be a criterion: only a short one, or one that leads on, is a heading over others. */
export function lineHeading(words: string): Heading | null {
  if (words.length > 80 || /\b(?:who|with|that|have|must(?: be)?|of)\W*$/i.test(words)) return null
  const found = headingAbout(words)
  if (found === null || words.endsWith(':')) return found
  return found.about !== 'participant' ||
    /^(?:for |in )?(?:the )?(?:cohort|arm|group|part|stage|sub-?study) \S{1,4}$|\((?:cohort|arm|group|part|stage) \S{1,4}\)$/i.test(
      words,
    )
    ? found
    : null
}

const OPENING: readonly (readonly [About, RegExp])[] = [
  ['donor', /^(?:for |in )?(?:the )?(?:\w+ )?donors?\b/i],
  [
    'control',
    /^(?:for |in |as )?(?:the |any |all )?(?:healthy (?:adult )?(?:controls?|volunteers?|subjects?|participants?|people|individuals?)|controls?|control (?:group|subjects?|participants?))(?: only)?\b/i,
  ],
  [
    'other',
    /^(?:for |in )?(?:the )?(?:care ?givers?|carers?|care partners?|spouses?|family members?|physicians|neurologists|clinicians)\b(?!['’-])/i,
  ],
]

/** "Group 2: adults with MS": a line may name its group at its start. */
const LINE_GROUP =
  /^\(?((?:group|cohort|arm|part|sub-?study) (?:\d{1,2}|[A-H]|I{1,3}))\)?(?: \([^)]{0,40}\))? ?[:–-] ?/i

/** Whose rule a line says itself to be: "Healthy controls: 18 to 60 years". A part is null where it does not say. */
export function lineAbout(words: string): {
  readonly about: About | null
  readonly group: string | null
} {
  const label = LINE_GROUP.exec(words)
  const group = label?.[1] ?? null
  const rest = words.slice(label?.[0].length ?? 0)
  for (const [about, pattern] of OPENING) {
    const found = pattern.exec(rest)?.[0]
    // "Healthy controls or people with MS" is a rule for both.
    const both = found !== undefined && /^ ?(?:and|or|,|\/|&)/i.test(rest.slice(found.length))
    if (found !== undefined) return { about: both ? null : about, group }
  }
  return { about: null, group }
}
