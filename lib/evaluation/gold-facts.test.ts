import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { haveRealRecords, readJsonLines, realRecordPath } from '#e2e/support/records/real-records'
import { registryTrials } from '#e2e/support/records/real-trials'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readFacts } from '../eligibility/facts/read-facts.ts'
import { goldFacts } from './gold-facts.ts'

const rangeSchema = z
  .looseObject({
    ambiguous: z.boolean().optional(),
    min: z.number().nullish(),
    max: z.number().nullish(),
    minInclusive: z.boolean().optional(),
    maxInclusive: z.boolean().optional(),
  })
  .nullable()
const factsSchema = z.looseObject({
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
const goldSchema = z.object({ nctId: z.string(), facts: factsSchema })

type Labels = z.infer<typeof factsSchema>
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

type Score = { readonly asserted: number; readonly labelled: number; readonly right: number }

function scoreOf(items: (labels: Labels) => readonly string[], pairs: readonly Labels[][]): Score {
  const scores = pairs.map(([read, gold]) => {
    const ours = new Set(read ? items(read) : [])
    const theirs = new Set(gold ? items(gold) : [])
    const right = [...ours].filter((item) => theirs.has(item)).length
    return { asserted: ours.size, labelled: theirs.size, right }
  })
  const sum = (key: keyof Score) => scores.reduce((total, score) => total + score[key], 0)
  return { asserted: sum('asserted'), labelled: sum('labelled'), right: sum('right') }
}

const share = (right: number, of: number) => (of === 0 ? '' : (right / of).toFixed(2))

function table(rows: readonly (readonly [string, Score])[]): string {
  const lines = rows.map(([kind, { asserted, labelled, right }]) =>
    [kind, asserted, labelled, right, share(right, asserted), share(right, labelled)].map(
      (cell, index) => (index === 0 ? `${cell}`.padEnd(22) : `${cell}`.padStart(9)),
    ),
  )
  const head = ['', 'asserted', 'labelled', 'right', 'correct', 'found'].map((cell, index) =>
    index === 0 ? cell.padEnd(22) : cell.padStart(9),
  )
  return [head, ...lines].map((cells) => cells.join('')).join('\n')
}

describe('goldFacts', () => {
  it('prints null and empty lists for a record without criteria', () => {
    expect(goldFacts(readFacts(trialFrom({})))).toEqual({
      age: null,
      sex: null,
      msTypes: null,
      edss: null,
      pregnancyExcluded: null,
      breastfeedingExcluded: null,
      dmtMustBeOn: [],
      dmtMustNotBeOn: [],
      dmtFree: null,
      washouts: [],
      giExclusion: null,
      mriExclusion: null,
      otherTrialExclusion: null,
      bmi: null,
    })
  })

  it('joins the limits of several lines, and prints age and sex from the text only', () => {
    const trial = {
      ...trialFrom({}),
      minimumAge: '12 Years',
      sex: 'female' as const,
      criteria:
        'Inclusion Criteria:\n* EDSS 0 to 6\n* RRMS\n\nExclusion Criteria:\n* EDSS > 5\n* PPMS',
    }
    expect(goldFacts(readFacts(trial))).toMatchObject({
      age: null,
      sex: null,
      edss: { min: 0, max: 5, minInclusive: true, maxInclusive: true, in: 'inclusion' },
      msTypes: { accepted: ['RRMS'], any: false, maybe: [], excluded: ['PPMS'] },
    })
  })

  it('prints a doubtful range as ambiguous', () => {
    const criteria = 'Inclusion Criteria:\n* EDSS 0 to 3 or 4 to 6'
    expect(goldFacts(readFacts({ ...trialFrom({}), criteria })).edss).toEqual({
      ambiguous: true,
      quote: 'EDSS 0 to 3 or 4 to 6',
      in: 'inclusion',
    })
  })

  it.skipIf(!haveRealRecords)('agrees with the labels made by hand', () => {
    const gold = readJsonLines(realRecordPath('eligibility-gold.jsonl')).map((raw) =>
      goldSchema.parse(raw),
    )
    const trials = new Map(registryTrials().map(({ trial }) => [trial.nctId, trial]))
    const pairs = gold.flatMap(({ nctId, facts }) => {
      const trial = trials.get(nctId)
      return trial ? [[factsSchema.parse(goldFacts(readFacts(trial))), facts]] : []
    })
    expect(pairs.length).toBe(gold.length)
    const rows = Object.entries(ITEMS).map(
      ([kind, items]) => [kind, scoreOf(items, pairs)] as const,
    )
    const total = (key: keyof Score) => rows.reduce((sum, [, score]) => sum + score[key], 0)
    const all = { asserted: total('asserted'), labelled: total('labelled'), right: total('right') }
    console.log(table([...rows, ['all', all]]))
    expect(all.right / all.asserted).toBeGreaterThanOrEqual(0.97)
    expect(all.right / all.labelled).toBeGreaterThanOrEqual(0.85)
  })
})
