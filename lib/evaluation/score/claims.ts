import type { MsType } from '../../eligibility/vocabulary/ms-types.ts'
import { ANY_DMT, covers, OFF_LABEL } from '../../eligibility/vocabulary/treatments.ts'
import type { Labels } from './labels.ts'
import { treatmentsHeldBy } from './treatment-sets.ts'

/** One fact of a record, as the smallest things that it says: facts are compared by these, however they are put. */
export type Claim = {
  readonly says: readonly string[]
  /** As a maintainer reads it: "from 0 to 5.5", "natalizumab 180 days". */
  readonly words: string
  /** A label's own quote; null where it stands elsewhere or nowhere. */
  readonly quote: string | null
  /** What a washout is about, as it is put. */
  readonly agent?: string
}

const claim = (says: readonly string[], words = says.join(' '), quote?: string): Claim => ({
  says,
  words,
  quote: quote || null,
})

const bound = (word: string, limit: number | null | undefined, inclusive: boolean | undefined) =>
  limit === null || limit === undefined
    ? []
    : [`${word} ${limit}${inclusive ? '' : ', not itself'}`]

/** A range that is ambiguous claims nothing. */
function ofRange(range: Labels['age']): readonly Claim[] {
  if (range === null || range.ambiguous) return []
  const says = [
    ...bound('from', range.min, range.minInclusive),
    ...bound('to', range.max, range.maxInclusive),
  ]
  return [claim(says, says.join(' '), range.quote)]
}

const MS_TYPES: readonly MsType[] = ['CIS', 'RIS', 'RRMS', 'SPMS', 'PPMS', 'PRMS']

/**
 * Which types are in and which are out. Of one that may or may not be let in nothing is claimed; nor is anything where MS is ambiguous, or
 * one of several conditions to enter with.
 */
function ofTypes({ msTypes: types }: Labels): readonly Claim[] {
  if (types === null || types.ambiguous || types.oneOfSeveralConditions) return []
  const { accepted, maybe, excluded, any } = types
  const fate = (type: string) => {
    if (excluded.includes(type)) return ['out']
    if (accepted.includes(type)) return ['in']
    if (maybe.includes(type)) return []
    if (any) return ['in']
    return accepted.length > 0 ? ['out'] : []
  }
  const says = MS_TYPES.flatMap((type) => fate(type).map((word) => `${type} ${word}`))
  return [claim(says, says.join(', '), types.quote)]
}

const ofTruth = (value: boolean | null) => (value ? [claim(['yes'])] : [])

const ofName = (name: string) => claim(treatmentsHeldBy(name), name)

/** Labels put all of these under one name: medicines that suppress the immune system, and ACTH with the steroids that it makes the body give off. */
function lumped(id: string): string {
  if (covers(OFF_LABEL, id)) return OFF_LABEL
  return id === 'ACTH' ? 'steroids' : id
}

/** What a washout is about, by the names that are compared. */
const agentsOf = (agent: string): readonly string[] => [
  ...new Set(treatmentsHeldBy(agent).map(lumped)),
]

/** Whether two washouts are about the same, and not only about a part of it. */
export function sameAgent(one: string, other: string): boolean {
  const [ours, theirs] = [agentsOf(one), agentsOf(other)]
  return ours.length === theirs.length && ours.every((agent) => theirs.includes(agent))
}

const DAYS_OF_TWELVE_MONTHS = 360
const DAYS_A_YEAR = 365

/** Labels count twelve months as 360 days or as a year. */
function inDays(days: number): number {
  const years = days / DAYS_OF_TWELVE_MONTHS
  return Number.isInteger(years) ? years * DAYS_A_YEAR : days
}

type Washout = Labels['washouts'][number]

/** A label that holds only in some case, or of the past, is none: nothing is to be asserted of it. */
const counts = ({ condition, retrospective }: Washout) => !(condition || retrospective)

function ofWashout({ agent, days, ever, quote }: Washout): Claim {
  const time = ever ? 'ever' : days === null ? 'at no named time' : `${inDays(days)} days`
  const says = agentsOf(agent).map((one) => `${one} ${time}`)
  return { ...claim(says, `${agent} ${time}`, quote), agent }
}

/** "Never treated with" is a washout without end to some labels, and to others a treatment not allowed alone. */
function everInOtherWords({ washouts, dmtMustNotBeOn }: Labels): readonly Claim[] {
  const timed = washouts.map(({ agent }) => agent)
  return dmtMustNotBeOn
    .filter((name) => !timed.includes(name))
    .map((agent) => ofWashout({ agent, days: null, ever: true }))
}

export type FactKind = {
  readonly kind: string
  /** The labels' own name, by which a record skips it. */
  readonly key: string
  readonly claims: (labels: Labels) => readonly Claim[]
  /** A record has one fact of the kind, unless it lists them. */
  readonly listed?: true
  /** What a label says of the kind under another name: to assert it is right, and nobody need find it. */
  readonly alsoSaid?: (labels: Labels) => readonly Claim[]
}

/** What counts as facts, kind by kind. */
export const KINDS: readonly FactKind[] = [
  { kind: 'age', key: 'age', claims: ({ age }) => ofRange(age) },
  { kind: 'sex', key: 'sex', claims: ({ sex }) => (sex === null ? [] : [claim([sex])]) },
  { kind: 'MS types', key: 'msTypes', claims: ofTypes },
  { kind: 'EDSS', key: 'edss', claims: ({ edss }) => ofRange(edss) },
  { kind: 'BMI', key: 'bmi', claims: ({ bmi }) => ofRange(bmi) },
  {
    kind: 'pregnancy',
    key: 'pregnancyExcluded',
    claims: (labels) => ofTruth(labels.pregnancyExcluded),
  },
  {
    kind: 'breastfeeding',
    key: 'breastfeedingExcluded',
    claims: (labels) => ofTruth(labels.breastfeedingExcluded),
  },
  { kind: 'gut', key: 'giExclusion', claims: (labels) => ofTruth(labels.giExclusion) },
  { kind: 'MRI', key: 'mriExclusion', claims: (labels) => ofTruth(labels.mriExclusion) },
  {
    kind: 'other trials',
    key: 'otherTrialExclusion',
    claims: (labels) => ofTruth(labels.otherTrialExclusion),
  },
  {
    kind: 'treatment required',
    key: 'dmtMustBeOn',
    listed: true,
    claims: (labels) => labels.dmtMustBeOn.map(ofName),
  },
  {
    kind: 'treatment not allowed',
    key: 'dmtMustNotBeOn',
    listed: true,
    claims: (labels) => labels.dmtMustNotBeOn.map(ofName),
    alsoSaid: ({ dmtFree }) => (dmtFree ? [ofName(ANY_DMT)] : []),
  },
  { kind: 'no treatment', key: 'dmtFree', claims: (labels) => ofTruth(labels.dmtFree) },
  {
    kind: 'washouts',
    key: 'washouts',
    listed: true,
    claims: ({ washouts }) => washouts.filter(counts).map(ofWashout),
    alsoSaid: everInOtherWords,
  },
]
