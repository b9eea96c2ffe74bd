import type { Trial } from '../../trials/record/trial.ts'
import type { Criterion } from '../criteria/criterion.ts'
import { readCriteria } from '../criteria/read-criteria.ts'
import { ageFacts } from './age-facts.ts'
import { bodyFacts } from './body-facts.ts'
import { diagnosisFacts } from './diagnosis-facts.ts'
import { durationFacts } from './duration-facts.ts'
import { edssFacts } from './edss-facts.ts'
import type { Fact } from './fact.ts'
import { gutFacts } from './gut-facts.ts'
import { ifUnderstood } from './if-understood.ts'
import { mriFacts } from './mri-facts.ts'
import { msTypeFacts } from './ms-type-facts.ts'
import { otherTrialFacts } from './other-trial-facts.ts'
import { practicalFacts } from './practical-facts.ts'
import { acrossLines, withSharedDoubts } from './reconcile.ts'
import { structuredFacts } from './registry-fields.ts'
import { reproductionFacts } from './reproduction-facts.ts'
import { sexFacts } from './sex-facts.ts'
import { treatmentFacts } from './treatment-facts.ts'
import { washoutFacts } from './washout-facts.ts'

/** Each reads one line by itself. */
const LINE_READERS: readonly ((criterion: Criterion) => readonly Fact[])[] = [
  ageFacts,
  sexFacts,
  edssFacts,
  diagnosisFacts,
  durationFacts,
  reproductionFacts,
  mriFacts,
  bodyFacts,
  otherTrialFacts,
  practicalFacts,
  treatmentFacts,
  washoutFacts,
  gutFacts,
]

/** The longest of fifty thousand real lines has 2,022 letters. Nothing is read from one that is longer than this: it is shown, and keeps nobody waiting. */
const LONGEST_LINE = 5_000

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
  const lines = criteria.filter(({ text }) => text.length <= LONGEST_LINE)
  const fromLines = lines.flatMap((criterion) => LINE_READERS.flatMap((read) => read(criterion)))
  const together = acrossLines([...msTypeFacts(lines), ...fromLines], criteria)
  return [...structuredFacts(trial), ...withSharedDoubts(together, criteria).map(ifUnderstood)]
}
