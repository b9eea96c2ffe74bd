import { covers } from '../../eligibility/spans/mentions.ts'
import type { MsType } from '../../eligibility/vocabulary/ms-types.ts'
import { OFF_LABEL } from '../../eligibility/vocabulary/treatments.ts'
import type { Labels } from './labels.ts'
import { treatmentsHeldBy } from './treatment-sets.ts'

/** One fact of a record, as the smallest things that it says: two facts agree where they say the same, however they are put. */
export type Claim = {
  readonly says: readonly string[]
  /** As a maintainer reads it: "0 to 5.5", "natalizumab 180 days". */
  readonly words: string
  /** A label's own quote; null where it stands elsewhere or nowhere. */
  readonly quote: string | null
}

type Range = Labels['age']

const bound = (word: string, limit: number | null | undefined, inclusive: boolean | undefined) =>
  limit === null || limit === undefined
    ? []
    : [`${word} ${limit}${inclusive ? '' : ', not itself'}`]

/** A label without bounds that count is none: it was seen and is not to be trusted. */
function ofRange(range: Range): readonly Claim[] {
  if (range === null || range.ambiguous) return []
  const says = [
    ...bound('from', range.min, range.minInclusive),
    ...bound('to', range.max, range.maxInclusive),
  ]
  return [{ says, words: says.join(' '), quote: range.quote ?? null }]
}

const MS_TYPES: readonly MsType[] = ['CIS', 'RIS', 'RRMS', 'SPMS', 'PPMS', 'PRMS']

/** What becomes of each type of MS, and nothing of those that the record leaves open. */
function ofTypes({ msTypes: types }: Labels): readonly Claim[] {
  if (types === null || types.ambiguous || types.oneOfSeveralConditions) return []
  const { accepted, maybe, excluded, any } = types
  const fate = (type: string) => {
    if (excluded.includes(type)) return ['out']
    if (accepted.includes(type)) return ['in']
    if (maybe.includes(type)) return ['maybe']
    if (any) return ['in']
    return accepted.length > 0 ? ['out'] : []
  }
  const says = MS_TYPES.flatMap((type) => fate(type).map((word) => `${type} ${word}`))
  return [{ says, words: says.join(', '), quote: types.quote ?? null }]
}

const ofTruth = (value: boolean | null): readonly Claim[] =>
  value ? [{ says: ['yes'], words: 'yes', quote: null }] : []

const ofNames = (names: readonly string[]): readonly Claim[] =>
  names.map((name) => ({ says: treatmentsHeldBy(name), words: name, quote: null }))

/** Labels put all of these under one name. */
const lumped = (id: string) => (covers(OFF_LABEL, id) ? OFF_LABEL : id)

type Washout = Labels['washouts'][number]

/** A label that holds only in some case, or of the past, is none: nothing is to be asserted of it. */
const counts = ({ condition, retrospective }: Washout) => !(condition || retrospective)

/** The words for the time, alike in labels and facts. */
const time = ({ days, ever }: Washout) =>
  ever ? 'ever' : days === null ? 'at no named time' : `${days} days`

/** The agents of a washout as they are compared; the first name is the one to skip by. */
export const agentsOf = (agent: string): readonly string[] => [
  ...new Set(treatmentsHeldBy(agent).map(lumped)),
]

function ofWashouts({ washouts }: Labels): readonly Claim[] {
  return washouts.filter(counts).map((washout) => ({
    says: agentsOf(washout.agent).map((agent) => `${agent} ${time(washout)}`),
    words: `${washout.agent} ${time(washout)}`,
    quote: washout.quote || null,
  }))
}

/** What counts as facts, kind by kind. `key` is the labels' own name, by which a record skips one. A kind has one fact a record, or `many`. */
export const KINDS = [
  { kind: 'age', key: 'age', many: false, claims: ({ age }: Labels) => ofRange(age) },
  {
    kind: 'sex',
    key: 'sex',
    many: false,
    claims: ({ sex }: Labels): readonly Claim[] =>
      sex === null ? [] : [{ says: [sex], words: sex, quote: null }],
  },
  { kind: 'MS types', key: 'msTypes', many: false, claims: ofTypes },
  { kind: 'EDSS', key: 'edss', many: false, claims: ({ edss }: Labels) => ofRange(edss) },
  { kind: 'BMI', key: 'bmi', many: false, claims: ({ bmi }: Labels) => ofRange(bmi) },
  {
    kind: 'pregnancy',
    key: 'pregnancyExcluded',
    many: false,
    claims: (labels: Labels) => ofTruth(labels.pregnancyExcluded),
  },
  {
    kind: 'breastfeeding',
    key: 'breastfeedingExcluded',
    many: false,
    claims: (labels: Labels) => ofTruth(labels.breastfeedingExcluded),
  },
  {
    kind: 'gut',
    key: 'giExclusion',
    many: false,
    claims: (labels: Labels) => ofTruth(labels.giExclusion),
  },
  {
    kind: 'MRI',
    key: 'mriExclusion',
    many: false,
    claims: (labels: Labels) => ofTruth(labels.mriExclusion),
  },
  {
    kind: 'other trials',
    key: 'otherTrialExclusion',
    many: false,
    claims: (labels: Labels) => ofTruth(labels.otherTrialExclusion),
  },
  {
    kind: 'treatment required',
    key: 'dmtMustBeOn',
    many: true,
    claims: (labels: Labels) => ofNames(labels.dmtMustBeOn),
  },
  {
    kind: 'treatment not allowed',
    key: 'dmtMustNotBeOn',
    many: true,
    claims: (labels: Labels) => ofNames(labels.dmtMustNotBeOn),
  },
  {
    kind: 'no treatment',
    key: 'dmtFree',
    many: false,
    claims: (labels: Labels) => ofTruth(labels.dmtFree),
  },
  { kind: 'washouts', key: 'washouts', many: true, claims: ofWashouts },
] as const

export type FactKind = (typeof KINDS)[number]
