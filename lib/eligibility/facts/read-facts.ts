import type { Trial } from '../../trials/record/trial.ts'
import type { Criterion } from '../criteria/criterion.ts'
import { readCriteria } from '../criteria/read-criteria.ts'
import { acrossLines } from './across/across-lines.ts'
import { withWhatIsLetIn } from './across/let-in.ts'
import { withDoubtsOfSex } from './across/one-sex-lines.ts'
import { withSharedDoubts } from './across/shared-doubts.ts'
import { treatmentFacts } from './agents/treatment-facts.ts'
import { washoutFacts } from './agents/washout-facts.ts'
import { diagnosisFacts } from './diagnosis-facts.ts'
import type { Fact } from './fact.ts'
import {
  type FieldsAgainstLines,
  fieldsAgainstLines,
  NOTHING_AGAINST,
  saysOtherwise,
} from './fields-against-lines.ts'
import { ifUnderstood } from './if-understood.ts'
import { measureFacts } from './measures/measure-facts.ts'
import { msTypeFacts } from './ms-types/ms-type-facts.ts'
import { presenceFacts } from './presence/presence-facts.ts'
import { filledFields, structuredFacts } from './registry-fields.ts'
import { sexFacts } from './sex-facts.ts'

/** Each reads one line by itself. */
const LINE_READERS: readonly ((criterion: Criterion) => readonly Fact[])[] = [
  measureFacts,
  presenceFacts,
  sexFacts,
  diagnosisFacts,
  treatmentFacts,
  washoutFacts,
]

/** The longest of three thousand real records has 85 lines. Nothing is read from those beyond this: they are shown, and keep nobody waiting. */
const MOST_LINES = 1_000

/** The lines of a record's criteria about people who take part, in its order: none about donors, controls and others. */
export const participantCriteria = (trial: Trial): readonly Criterion[] =>
  readCriteria(trial.criteria ?? '').filter(({ about }) => about === 'participant')

/**
 * Everything that a record asks of a person with MS and that we read with certainty or with a named doubt: its age and sex
 * fields first, then the kinds of MS, then line by line. Lines about donors, controls and others are left out. `recordLines` has all others.
 */
export const readFacts = (trial: Trial): readonly Fact[] =>
  factsIn(trial, participantCriteria(trial))

/** The same, where the lines about people who take part are cut already: each fact from the criteria has one of these for its own. */
export function factsIn(trial: Trial, criteria: readonly Criterion[]): readonly Fact[] {
  const fromLines = lineFacts(criteria)
  return [...structuredFacts(trial, againstFields(trial, criteria, fromLines)), ...fromLines]
}

/** What lines say that were not read, nobody knows. */
const areTooMany = (criteria: readonly Criterion[]) => criteria.length > MOST_LINES

const againstFields = (trial: Trial, criteria: readonly Criterion[], facts: readonly Fact[]) =>
  areTooMany(criteria) ? NOTHING_AGAINST : fieldsAgainstLines(trial, criteria, facts)

function lineFacts(criteria: readonly Criterion[]): readonly Fact[] {
  const lines = criteria.slice(0, MOST_LINES)
  const fromLines = lines.flatMap((criterion) => LINE_READERS.flatMap((read) => read(criterion)))
  const together = acrossLines([...msTypeFacts(lines), ...fromLines], lines)
  const shared = withSharedDoubts(withWhatIsLetIn(together, lines), lines)
  return withDoubtsOfSex(shared, lines).map(ifUnderstood)
}

/** A line without one of these says nothing of age or sex. */
const OF_AGE_OR_SEX =
  /age|adult|year|(?:\b|\d)y(?:rs?|o)?\b|old|male|wom[ae]n|\bm[ae]n\b|sex|gender/i

const AGAINST = new WeakMap<Trial, FieldsAgainstLines>()

/**
 * Where the lines of a record say something else of age or sex than its fields. Each record is read once; one in which no line by itself says otherwise, as in
 * nearly all, is not read any further.
 */
export function contradictedFields(trial: Trial): FieldsAgainstLines {
  const known = AGAINST.get(trial) ?? readAgainst(trial)
  AGAINST.set(trial, known)
  return known
}

function readAgainst(trial: Trial): FieldsAgainstLines {
  if (filledFields(trial).length === 0) return NOTHING_AGAINST
  const criteria = participantCriteria(trial)
  if (areTooMany(criteria)) return NOTHING_AGAINST
  const mayDiffer = criteria.some(
    (criterion) =>
      OF_AGE_OR_SEX.test(criterion.text) &&
      [...measureFacts(criterion), ...sexFacts(criterion)].some((fact) =>
        saysOtherwise(fact, trial),
      ),
  )
  return mayDiffer ? fieldsAgainstLines(trial, criteria, lineFacts(criteria)) : NOTHING_AGAINST
}
