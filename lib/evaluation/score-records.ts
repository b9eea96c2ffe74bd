import { readFacts } from '../eligibility/facts/read-facts.ts'
import { parseStudy } from '../registry-client/study/study.ts'
import { fromStudy } from '../trials/record/from-study.ts'
import { factScores, factsSchema, goldSchema, type Pair, shareWords } from './fact-scores.ts'
import { goldFacts } from './gold-facts.ts'
import type { Person } from './people.ts'
import { type VerdictLabel, verdictLabelSchema, verdictScore } from './verdict-scores.ts'
import { type Verdicts, verdictsFor } from './verdicts.ts'

/** Labels made by hand, as the lines of their files. Either may be empty. */
export type Labelled = { readonly gold: readonly string[]; readonly verdicts: readonly string[] }

export type Scored = {
  /** A row for each kind of fact. */
  readonly facts: readonly (readonly string[])[]
  /** On verdicts, a sentence each. */
  readonly sentences: readonly string[]
}

export const FACT_HEADS = ['', 'asserted', 'labelled', 'right', 'of asserted', 'of labelled']

const parsed = (line: string): unknown => JSON.parse(line)

/** Reads labelled records, lines of JSON, and holds what was read against their labels, with 95% intervals. `today` is an ISO day. Throws for a line that is not JSON, and for labels of another form. */
export function scoreRecords(
  studies: readonly string[],
  labelled: Labelled,
  people: readonly Person[],
  today: string,
): Scored {
  const gold = labelled.gold.map((line) => goldSchema.parse(parsed(line)))
  const verdicts = labelled.verdicts.map((line) => verdictLabelSchema.parse(parsed(line)))
  const wanted = new Set([...gold, ...verdicts].map(({ nctId }) => nctId))
  const facts = new Map(
    studies.flatMap((line) => {
      const read = parseStudy(parsed(line))
      if (!read.ok) return []
      const trial = fromStudy(read.study)
      return wanted.has(trial.nctId) ? [[trial.nctId, readFacts(trial)] as const] : []
    }),
  )
  const pairs = gold.flatMap((label): Pair[] => {
    const read = facts.get(label.nctId)
    return read ? [{ read: factsSchema.parse(goldFacts(read)), gold: label }] : []
  })
  const told = new Map<string, Verdicts>(
    [...facts].map(([nctId, read]) => [nctId, verdictsFor(read, people, today)]),
  )
  return {
    facts: factScores(pairs).map(([kind, { asserted, labelled: all, right }]) => [
      kind,
      ...[asserted, all, right].map(String),
      shareWords(right, asserted),
      shareWords(right, all),
    ]),
    sentences: sentencesOn(verdicts, (nctId) => told.get(nctId)),
  }
}

function sentencesOn(
  labels: readonly VerdictLabel[],
  verdictsOf: (nctId: string) => Verdicts | undefined,
): readonly string[] {
  const { free, turnedAway, clear, found } = verdictScore(labels, verdictsOf)
  if (free + clear === 0) return []
  return [
    `Turned away without a clear conflict: ${turnedAway} of ${free}, ${shareWords(turnedAway, free)}.`,
    `Clear conflicts found: ${found} of ${clear}, ${shareWords(found, clear)}.`,
  ]
}
