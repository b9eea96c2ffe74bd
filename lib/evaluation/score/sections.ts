import { readFacts } from '../../eligibility/facts/read-facts.ts'
import type { Trial } from '../../trials/record/trial.ts'
import type { Person } from '../people.ts'
import { verdictsFor } from '../verdicts.ts'
import { type Assertable, type AssertionScore, assertionScore } from './assertion-scores.ts'
import { factScores } from './fact-scores.ts'
import { gutWashoutScore } from './gut-washout-scores.ts'
import type { LabelledSet } from './labelled-set.ts'
import type { GutWashout, Sentence } from './labels.ts'
import { rateCells } from './rate.ts'
import { type Measure, measuredSection, missesOf, type Section } from './section.ts'
import { trialOfField } from './trial-of-field.ts'
import { verdictScore } from './verdict-scores.ts'

/** Who is turned away, and what is told as a conflict. `today` is an ISO day. */
export function verdictSection(
  sets: readonly LabelledSet[],
  people: readonly Person[],
  today: string,
): Section {
  const measured = sets.map(({ name, verdicts, trials }) => {
    const told = new Map(
      [...trials].map(([nctId, trial]) => [nctId, verdictsFor(readFacts(trial), people, today)]),
    )
    const score = verdictScore(verdicts, (nctId) => told.get(nctId))
    const measures: readonly Measure[] = [
      { what: 'turned away without a clear conflict', checks: score.turnedAway, never: true },
      { what: 'trials that turn somebody away so', checks: score.trialsTurningAway, never: true },
      { what: 'told conflicts that are none', checks: score.falseConflicts, never: true },
      { what: 'clear conflicts found', checks: score.found },
    ]
    return { name, measures }
  })
  return measuredSection('Verdicts', measured)
}

const RATE_HEADS = ['share', '95% by trial']

/** What is asserted and what is found of the facts, kind by kind and in all. `note` says what the title is to say besides. */
export function factSection(sets: readonly LabelledSet[], note = ''): Section {
  const scored = sets.map(({ name, gold, trials }) => {
    const records = gold.flatMap((label) => {
      const trial = trials.get(label.nctId)
      return trial ? [{ gold: label, facts: readFacts(trial) }] : []
    })
    return { name, kinds: factScores(records) }
  })
  const heads = ['right of asserted', 'found as certain', 'found at all']
  return {
    title: `Facts${note}`,
    heads: ['', '', ...heads.flatMap((head) => [head, ...RATE_HEADS])],
    rows: scored.flatMap(({ name, kinds }) => {
      const all = {
        kind: 'all',
        right: kinds.flatMap(({ right }) => right),
        found: kinds.flatMap(({ found }) => found),
        seen: kinds.flatMap(({ seen }) => seen),
      }
      return [...kinds, all].map(({ kind, right, found, seen }) => [
        name,
        kind,
        ...[right, found, seen].flatMap(rateCells),
      ])
    }),
    misses: scored.flatMap(({ name, kinds }) =>
      missesOf({
        name,
        measures: kinds.flatMap(({ kind, right, found }) => [
          { what: `right: ${kind}`, checks: right },
          { what: `found as certain: ${kind}`, checks: found },
        ]),
      }),
    ),
  }
}

/** Labelled readings of washouts, each in its real record or, where that is not among the trials, as an exclusion line. */
export function gutWashoutSection(
  name: string,
  labels: readonly GutWashout[],
  trials: ReadonlyMap<string, Trial>,
): Section {
  const asLine = ({ nctId, quote }: GutWashout) =>
    trialOfField(nctId, 'eligibilityCriteria', `Exclusion Criteria:\n\n* ${quote}`)
  const score = gutWashoutScore(labels, (label) =>
    readFacts(trials.get(label.nctId) ?? asLine(label)),
  )
  const alone = labels.filter(({ nctId }) => !trials.has(nctId)).length
  const measures: readonly Measure[] = [
    { what: 'wrong readings asserted', checks: score.wrong, never: true },
    { what: 'right readings asserted otherwise', checks: score.otherwise, never: true },
    { what: 'right readings asserted', checks: score.right },
  ]
  return measuredSection(
    `Gut washouts (without their record, as an exclusion line: ${alone} of ${labels.length})`,
    [{ name, measures }],
  )
}

const assertionMeasures = ({ wrong, found }: AssertionScore): readonly Measure[] => [
  { what: 'wrong of asserted', checks: wrong, never: true },
  { what: 'found of what is to be asserted', checks: found },
]

/** Labelled sentences, each read as a record of its own. */
export function sentenceSection(
  { title, worth, assertedOf }: Assertable,
  sets: readonly { readonly name: string; readonly sentences: readonly Sentence[] }[],
): Section {
  const measured = sets.map(({ name, sentences }) => {
    const said = sentences.map(({ nctId, sentence, label, field }) => ({
      nctId,
      label,
      asserted: assertedOf(trialOfField(nctId, field, sentence)),
      quote: sentence,
    }))
    return { name, measures: assertionMeasures(assertionScore(said, worth)) }
  })
  return measuredSection(title, measured)
}

/** Labelled records, each read as a whole. One without a label of this kind says nothing of it. */
export function recordSection(
  { title, key, worth, assertedOf }: Assertable,
  { name, gold, trials }: LabelledSet,
): Section {
  const said = gold.flatMap(({ nctId, [key]: spoken }) => {
    const trial = trials.get(nctId)
    if (trial === undefined) return []
    const { label, quote } = spoken ?? { label: 'nothing', quote: null }
    return [{ nctId, label, asserted: assertedOf(trial), quote: quote ?? '' }]
  })
  return measuredSection(title, [
    { name, measures: assertionMeasures(assertionScore(said, worth)) },
  ])
}
