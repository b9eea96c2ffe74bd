import { isTreatment } from '../../eligibility/assess/coverage.ts'
import type { Fact } from '../../eligibility/facts/fact.ts'
import { readFacts } from '../../eligibility/facts/read-facts.ts'
import type { Trial } from '../../trials/record/trial.ts'
import { whoWords } from '../../trials/wording/people-wording.ts'
import { type Cell, type CellPart, ours, quoted, said, silence } from './compare-cell.ts'

const TREATMENT: ReadonlySet<Fact['kind']> = new Set([
  'treatment-required',
  'treatment-not-allowed',
  'no-treatment',
])

/** The limits that most often decide, beside age and sex. `most` lines of each are shown; all of them stand on the trial's page. */
const LIMITS: readonly {
  readonly words: string
  readonly holds: (fact: Fact) => boolean
  readonly most: number
}[] = [
  { words: 'Kind of MS', holds: ({ kind }) => kind === 'ms-type', most: 2 },
  { words: 'Disability (EDSS)', holds: ({ kind }) => kind === 'edss', most: 2 },
  {
    words: 'MS treatment',
    holds: (fact) =>
      TREATMENT.has(fact.kind) || (fact.kind === 'washout' && isTreatment(fact.agent)),
    most: 3,
  },
]

/** Which way a line counts: the same words let in or keep out, by the list that they stand in. */
const SIDES = { inclusion: 'must fit', exclusion: 'cannot join with' } as const

/** A longer line is read on the trial's page. */
const LONGEST = 320

type LineFact = Fact & { readonly criterion: NonNullable<Fact['criterion']> }
const fromLine = (fact: Fact): fact is LineFact => fact.criterion !== null

function about(words: string, { criterion }: LineFact): string {
  const side = criterion.side === null ? null : SIDES[criterion.side]
  const group = criterion.group === null ? null : 'only for a part of the study'
  return [words, side, group].filter((part) => part !== null).join(', ')
}

/** The main limits: ages and sex in our words, and the record's own lines on the kind of MS, disability and treatment. */
export function whoCell(trial: Trial): Cell {
  const facts = readFacts(trial).filter(fromLine)
  const lines = LIMITS.flatMap(({ words, holds, most }): CellPart[] => {
    const theirs = facts.filter((fact) => holds(fact) && fact.quote.length <= LONGEST)
    const quotes = theirs.map(({ quote }) => quote)
    const once = theirs.filter(({ quote }, at) => quotes.indexOf(quote) === at)
    return once
      .slice(0, most)
      .map((fact) =>
        quoted(trial, { text: fact.quote, field: 'eligibilityCriteria' }, about(words, fact)),
      )
  })
  const who = whoWords(trial)
  if (who === null && lines.length === 0) return said(trial, [])
  const first = who ?? `Age and sex: ${silence(trial).toLowerCase()}`
  return said(trial, [ours(`${first}.`), ...lines])
}
