import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFacts } from '../../eligibility/facts/read-facts.ts'
import { readCost } from '../../signals/cost/cost.ts'
import { readEthics } from '../../signals/ethics/ethics.ts'
import type { Trial } from '../../trials/record/trial.ts'
import { peopleOf, peopleSchema } from '../people.ts'
import { verdictsFor } from '../verdicts.ts'
import { factScores } from './fact-scores.ts'
import { gutWashoutScore } from './gut-washout-scores.ts'
import { rowsIn, trialsIn } from './labelled-files.ts'
import {
  type Gold,
  goldSchema,
  gutWashoutSchema,
  sentenceSchema,
  type VerdictLabel,
  verdictLabelSchema,
} from './labels.ts'
import { type Check, rateCells } from './rate.ts'
import { type AssertionScore, assertionScore, type Said } from './sentence-scores.ts'
import { trialOfField } from './sentence-trial.ts'
import { verdictScore } from './verdict-scores.ts'

const PEOPLE = 'people.json'
const SETS = [
  {
    name: 'gold',
    studies: ['ms-studies.jsonl'],
    gold: 'eligibility-gold.jsonl',
    verdicts: 'verdicts.jsonl',
  },
  {
    name: 'unseen',
    studies: ['unseen/studies.jsonl'],
    gold: 'unseen/gold.jsonl',
    verdicts: 'unseen/verdicts.jsonl',
  },
] as const
const WASHOUTS = 'unseen/natural-gut-washouts.jsonl'
const WASHOUT_STUDIES = ['unseen/gut.jsonl', 'unseen/ms.jsonl', 'unseen/studies.jsonl']

const nameOf = (file: string) => file.replace(/\.jsonl$/, '')

/** One table of the score, and a line for each thing in it that is wrong or was missed. */
export type Section = {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly misses: readonly string[]
}

/** Records read by hand: their labels, and the files that the records are in. */
type LabelledSet = {
  readonly name: string
  readonly gold: readonly Gold[]
  readonly verdicts: readonly VerdictLabel[]
  readonly trials: ReadonlyMap<string, Trial>
}

function labelledSet(
  name: string,
  folder: string,
  studies: readonly string[],
  goldPath: string,
  verdictsPath: string,
): LabelledSet {
  const gold = rowsIn(goldPath, goldSchema)
  const verdicts = rowsIn(verdictsPath, verdictLabelSchema)
  const wanted = new Set([...gold, ...verdicts].map(({ nctId }) => nctId))
  return { name, gold, verdicts, trials: trialsIn(folder, studies, wanted) }
}

const MEASURE_HEADS = ['', '', 'count', 'share', '95% by trial']

/** A count whose checks are to hold, or are never to hold: the others are misses. */
type Measure = { readonly what: string; readonly checks: readonly Check[]; readonly never: boolean }

const missesOf = (name: string, { what, checks, never }: Measure) =>
  checks
    .filter(({ holds }) => holds === never)
    .map(({ nctId, words }) => `${name} | ${never ? '' : 'not '}${what} | ${nctId} | ${words}`)

function measured(
  title: string,
  sets: readonly { readonly name: string; readonly measures: readonly Measure[] }[],
): Section {
  const some = sets.map(({ name, measures }) => ({
    name,
    measures: measures.filter(({ checks }) => checks.length > 0),
  }))
  return {
    title,
    heads: MEASURE_HEADS,
    rows: some.flatMap(({ name, measures }) =>
      measures.map(({ what, checks }) => [name, what, ...rateCells(checks)]),
    ),
    misses: some.flatMap(({ name, measures }) =>
      measures.flatMap((measure) => missesOf(name, measure)),
    ),
  }
}

function verdictSection(sets: readonly LabelledSet[], folder: string, today: string): Section {
  const people = peopleOf(
    peopleSchema.parse(JSON.parse(readFileSync(join(folder, PEOPLE), 'utf8'))),
  )
  return measured(
    'Verdicts',
    sets.map(({ name, verdicts, trials }) => {
      const told = new Map(
        [...trials].map(([nctId, trial]) => [nctId, verdictsFor(readFacts(trial), people, today)]),
      )
      const score = verdictScore(verdicts, (nctId) => told.get(nctId))
      return {
        name,
        measures: [
          {
            what: 'turned away without a clear conflict',
            checks: score.turnedAway,
            never: true,
          },
          { what: 'trials that turn one away so', checks: score.trialsTurningAway, never: true },
          { what: 'told conflicts that are none', checks: score.falseConflicts, never: true },
          { what: 'clear conflicts found', checks: score.found, never: false },
        ],
      }
    }),
  )
}

const FACT_HEADS = [
  '',
  '',
  'right of asserted',
  'share',
  '95% by trial',
  'found as certain',
  'share',
  '95% by trial',
  'found at all',
  'share',
  '95% by trial',
]

function factSection(sets: readonly LabelledSet[]): Section {
  const scored = sets.map(({ name, gold, trials }) => {
    const records = gold.flatMap((label) => {
      const trial = trials.get(label.nctId)
      return trial ? [{ gold: label, facts: readFacts(trial) }] : []
    })
    const kinds = factScores(records)
    const all = {
      kind: 'all',
      right: kinds.flatMap(({ right }) => right),
      found: kinds.flatMap(({ found }) => found),
      seen: kinds.flatMap(({ seen }) => seen),
    }
    return { name, kinds, all }
  })
  return {
    title: 'Facts',
    heads: FACT_HEADS,
    rows: scored.flatMap(({ name, kinds, all }) =>
      [...kinds, all].map(({ kind, right, found, seen }) => [
        name,
        kind,
        ...[right, found, seen].flatMap(rateCells),
      ]),
    ),
    misses: scored.flatMap(({ name, kinds }) =>
      kinds.flatMap(({ kind, right, found }) =>
        [
          { what: `right: ${kind}`, checks: right, never: false },
          { what: `found as certain: ${kind}`, checks: found, never: false },
        ].flatMap((measure) => missesOf(name, measure)),
      ),
    ),
  }
}

function gutWashoutSection(folder: string): Section {
  const labels = rowsIn(join(folder, WASHOUTS), gutWashoutSchema)
  const trials = trialsIn(folder, WASHOUT_STUDIES, new Set(labels.map(({ nctId }) => nctId)))
  const { wrong, right, otherwise } = gutWashoutScore(labels, ({ nctId, quote }) =>
    readFacts(
      trials.get(nctId) ??
        trialOfField(nctId, 'eligibilityCriteria', `Exclusion Criteria:\n\n* ${quote}`),
    ),
  )
  const alone = labels.filter(({ nctId }) => !trials.has(nctId)).length
  return measured(`Gut washouts (${alone} of ${labels.length} read from the quote alone)`, [
    {
      name: nameOf(WASHOUTS),
      measures: [
        { what: 'wrong readings asserted', checks: wrong, never: true },
        { what: 'right readings asserted otherwise', checks: otherwise, never: true },
        { what: 'right readings asserted', checks: right, never: false },
      ],
    },
  ])
}

/** One thing that is asserted of a record in words, with the labels' key for it, and the files of labelled sentences. */
type Asserting = {
  readonly title: string
  readonly key: 'cost' | 'ethics'
  readonly files: readonly string[]
  readonly worth: readonly string[]
  readonly assertedOf: (trial: Trial) => string | null
}

const COST: Asserting = {
  title: 'Cost',
  key: 'cost',
  files: ['cost-sentences.jsonl', 'unseen/cost.jsonl', 'unseen/natural-cost.jsonl'],
  worth: ['pays', 'free'],
  assertedOf: (trial) => {
    const { value } = readCost(trial)
    return value === 'pays' || value === 'free' ? value : null
  },
}

const ETHICS: Asserting = {
  title: 'Ethics review',
  key: 'ethics',
  files: ['unseen/ethics.jsonl', 'unseen/natural-ethics.jsonl'],
  worth: ['stated'],
  assertedOf: (trial) => (readEthics(trial).state === 'stated' ? 'stated' : null),
}

const assertionMeasures = ({ wrong, found }: AssertionScore): readonly Measure[] => [
  { what: 'wrong of asserted', checks: wrong, never: true },
  { what: 'found of what is worth asserting', checks: found, never: false },
]

function sentenceSection({ title, files, worth, assertedOf }: Asserting, folder: string): Section {
  return measured(
    title,
    files.map((file) => {
      const said = rowsIn(join(folder, file), sentenceSchema).map(
        ({ nctId, sentence, label, field }): Said => ({
          nctId,
          label,
          asserted: assertedOf(trialOfField(nctId, field, sentence)),
          quote: sentence,
        }),
      )
      return { name: nameOf(file), measures: assertionMeasures(assertionScore(said, worth)) }
    }),
  )
}

function recordSection(
  { title, key, worth, assertedOf }: Asserting,
  { name, gold, trials }: LabelledSet,
): Section {
  const said = gold.flatMap((label): Said[] => {
    const trial = trials.get(label.nctId)
    const read = label[key]
    if (trial === undefined) return []
    return [
      {
        nctId: label.nctId,
        label: read?.label ?? 'none',
        asserted: assertedOf(trial),
        quote: read?.quote ?? '',
      },
    ]
  })
  return measured(title, [{ name, measures: assertionMeasures(assertionScore(said, worth)) }])
}

/** The tables, or a sentence that says what is not there. */
export type Scored =
  | { readonly ok: true; readonly sections: readonly Section[] }
  | { readonly ok: false; readonly sentence: string }

function absent(folder: string, files: readonly string[]): string | null {
  const missing = files.filter((file) => !existsSync(join(folder, file)))
  return missing.length === 0 ? null : `${folder} has no ${missing.join(', ')}.`
}

/** Holds what is read of every labelled set of a folder (its `labels.md` has their form) against the labels. `today` is an ISO day. Throws for labels of another form. */
export function scoreShared(folder: string, today: string): Scored {
  const files = [
    PEOPLE,
    ...SETS.flatMap(({ studies, gold, verdicts }) => [...studies, gold, verdicts]),
    WASHOUTS,
    ...WASHOUT_STUDIES,
    ...COST.files,
    ...ETHICS.files,
  ]
  const lacking = absent(folder, files)
  if (lacking !== null) {
    return {
      ok: false,
      sentence: `There is nothing to score: ${lacking} Name the folder of labelled records, or set GUTCHECK_RECORDS.`,
    }
  }
  const sets = SETS.map(({ name, studies, gold, verdicts }) =>
    labelledSet(name, folder, studies, join(folder, gold), join(folder, verdicts)),
  )
  return {
    ok: true,
    sections: [
      verdictSection(sets, folder, today),
      factSection(sets),
      gutWashoutSection(folder),
      sentenceSection(COST, folder),
      sentenceSection(ETHICS, folder),
    ],
  }
}

const BLIND_STUDIES = ['unseen/ms.jsonl', 'unseen/gut.jsonl']
const BLIND_GOLD = 'blind-gold.jsonl'
const BLIND_VERDICTS = 'blind-verdicts.jsonl'

/**
 * Holds what is read against the labels that were written before any rule was run on their records, and that no rule is to be tuned
 * to: `blind-gold.jsonl` and `blind-verdicts.jsonl` in `labels`. The records and the people are in `folder`.
 */
export function scoreBlind(folder: string, labels: string, today: string): Scored {
  const lacking =
    absent(labels, [BLIND_GOLD, BLIND_VERDICTS]) ?? absent(folder, [PEOPLE, ...BLIND_STUDIES])
  if (lacking !== null) return { ok: false, sentence: `There is nothing to score: ${lacking}` }
  const set = labelledSet(
    'blind',
    folder,
    BLIND_STUDIES,
    join(labels, BLIND_GOLD),
    join(labels, BLIND_VERDICTS),
  )
  return {
    ok: true,
    sections: [
      verdictSection([set], folder, today),
      factSection([set]),
      recordSection(COST, set),
      recordSection(ETHICS, set),
    ],
  }
}
