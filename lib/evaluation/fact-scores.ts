import { z } from 'zod'

const rangeSchema = z
  .looseObject({
    ambiguous: z.boolean().optional(),
    min: z.number().nullish(),
    max: z.number().nullish(),
    minInclusive: z.boolean().optional(),
    maxInclusive: z.boolean().optional(),
  })
  .nullable()
/** A record's facts as labels made by hand have them. */
export const factsSchema = z.looseObject({
  age: rangeSchema,
  edss: rangeSchema,
  bmi: rangeSchema,
  sex: z.string().nullable(),
  msTypes: z
    .looseObject({
      accepted: z.array(z.string()),
      any: z.boolean(),
      maybe: z.array(z.string()),
      excluded: z.array(z.string()),
    })
    .nullable(),
  pregnancyExcluded: z.boolean().nullable(),
  breastfeedingExcluded: z.boolean().nullable(),
  giExclusion: z.boolean().nullable(),
  mriExclusion: z.boolean().nullable(),
  otherTrialExclusion: z.boolean().nullable(),
  dmtFree: z.boolean().nullable(),
  dmtMustBeOn: z.array(z.string()),
  dmtMustNotBeOn: z.array(z.string()),
  washouts: z.array(
    z.looseObject({
      agent: z.string(),
      days: z.number().nullable(),
      ever: z.boolean().optional(),
    }),
  ),
})
/** One labelled record. `skip` names facts that a careful reader cannot settle, as "edss" or "washout:relapse". */
export const goldSchema = z.object({
  nctId: z.string(),
  facts: factsSchema,
  skip: z.array(z.string()).default([]),
})

export type Labels = z.infer<typeof factsSchema>
type Range = Labels['age']

/** A range that is doubtful has no bounds that count: only that it was seen and not trusted. */
function rangeItems(range: Range): string[] {
  if (range === null) return []
  if (range.ambiguous) return ['doubtful']
  const { min, max, minInclusive, maxInclusive } = range
  return [`${minInclusive} ${min} to ${max} ${maxInclusive}`]
}

const listed = (list: readonly string[]) => [...list].sort().join(',')
const truth = (value: boolean | null) => (value ? ['true'] : [])

/**
 * What counts as one fact of each kind. Values are compared, not quotes: the same limit may stand in two lines. The types of MS
 * are one fact, right only as a whole; each treatment and each washout is one of its own.
 */
const ITEMS = {
  age: ({ age }: Labels) => rangeItems(age),
  sex: ({ sex }: Labels) => (sex === null ? [] : [sex]),
  'MS types': ({ msTypes: types }: Labels) =>
    types === null
      ? []
      : [[types.any, ...[types.accepted, types.maybe, types.excluded].map(listed)].join('|')],
  EDSS: ({ edss }: Labels) => rangeItems(edss),
  BMI: ({ bmi }: Labels) => rangeItems(bmi),
  pregnancy: (labels: Labels) => truth(labels.pregnancyExcluded),
  breastfeeding: (labels: Labels) => truth(labels.breastfeedingExcluded),
  gut: (labels: Labels) => truth(labels.giExclusion),
  MRI: (labels: Labels) => truth(labels.mriExclusion),
  'other trials': (labels: Labels) => truth(labels.otherTrialExclusion),
  'treatment required': (labels: Labels) => labels.dmtMustBeOn,
  'treatment not allowed': (labels: Labels) => labels.dmtMustNotBeOn,
  'no treatment': (labels: Labels) => truth(labels.dmtFree),
  washouts: (labels: Labels) =>
    labels.washouts.map(({ agent, days, ever }) => `${agent} ${days} ${ever === true}`),
} as const

/** How many facts were asserted, how many are labelled, and how many of both agree. */
export type Score = { readonly asserted: number; readonly labelled: number; readonly right: number }

/** What was read of a record, and its label. */
export type Pair = { readonly read: Labels; readonly gold: z.infer<typeof goldSchema> }

/** The labels' own names for the kinds, by which a record skips one. */
const LABELS: Readonly<Record<keyof typeof ITEMS, string>> = {
  age: 'age',
  sex: 'sex',
  'MS types': 'msTypes',
  EDSS: 'edss',
  BMI: 'bmi',
  pregnancy: 'pregnancyExcluded',
  breastfeeding: 'breastfeedingExcluded',
  gut: 'giExclusion',
  MRI: 'mriExclusion',
  'other trials': 'otherTrialExclusion',
  'treatment required': 'dmtMustBeOn',
  'treatment not allowed': 'dmtMustNotBeOn',
  'no treatment': 'dmtFree',
  washouts: 'washouts',
}

const isKind = (kind: string): kind is keyof typeof ITEMS => kind in ITEMS
const KINDS = Object.keys(ITEMS).filter(isKind)

function isSkipped(kind: keyof typeof ITEMS, item: string, skip: readonly string[]): boolean {
  if (skip.includes(LABELS[kind])) return true
  return (
    kind === 'washouts' && skip.some((one) => item.startsWith(`${one.replace(/^washout:/, '')} `))
  )
}

function scoreOf(kind: keyof typeof ITEMS, pairs: readonly Pair[]): Score {
  const scores = pairs.map(({ read, gold: { facts, skip } }) => {
    const items = (labels: Labels) =>
      new Set(ITEMS[kind](labels).filter((item) => !isSkipped(kind, item, skip)))
    const ours = items(read)
    const theirs = items(facts)
    const right = [...ours].filter((item) => theirs.has(item)).length
    return { asserted: ours.size, labelled: theirs.size, right }
  })
  const sum = (key: keyof Score) => scores.reduce((total, score) => total + score[key], 0)
  return { asserted: sum('asserted'), labelled: sum('labelled'), right: sum('right') }
}

/** The score of each kind of fact, with all of them in the end. Each pair is what was read of a record and what is labelled. */
export function factScores(
  pairs: readonly Pair[],
): readonly (readonly [kind: string, score: Score])[] {
  const rows = KINDS.map((kind) => [kind, scoreOf(kind, pairs)] as const)
  const total = (key: keyof Score) => rows.reduce((sum, [, score]) => sum + score[key], 0)
  const all = { asserted: total('asserted'), labelled: total('labelled'), right: total('right') }
  return [...rows, ['all', all]]
}

const Z = 1.96

/** A share with its 95% interval after Wilson, as "0.91 (0.86–0.94)"; empty where there is nothing to share. */
export function shareWords(right: number, of: number): string {
  if (of === 0) return ''
  const share = right / of
  const spread = (Z * Z) / of
  const middle = (share + spread / 2) / (1 + spread)
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))
  const [low, high] = [Math.max(0, middle - half), Math.min(1, middle + half)]
  return `${share.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`
}
