import type { Criterion } from '../criteria/criterion.ts'
import { doubtsOf } from '../spans/doubts.ts'
import type { Item } from '../spans/items.ts'
import { sentencesIn } from '../spans/sentences.ts'
import {
  DIAGNOSIS_CRITERIA,
  type DiagnosisCriteria,
  REVISION_PAPERS,
} from '../vocabulary/diagnosis-criteria.ts'
import type { Fact } from './fact.ts'

/** By which criteria MS has to be diagnosed, with the years named: a later revision may take in others. */
export function diagnosisFacts(criterion: Criterion): readonly Fact[] {
  if (criterion.side === 'exclusion') return []
  const items = sentencesIn(criterion).flatMap((sentence) => sentence.items.slice(sentence.own))
  const named = items.flatMap(({ meaning }) => (meaning.sense === 'diagnosis' ? [meaning.id] : []))
  return [...new Set(named)].map((criteria) => ({
    kind: 'diagnosis',
    criteria,
    years: yearsIn(items, criteria),
    quote: criterion.original,
    field: 'eligibilityCriteria',
    criterion,
    doubts: doubtsOf(criterion),
  }))
}

function yearsIn(items: readonly Item[], criteria: DiagnosisCriteria): readonly number[] {
  const numbers = items.flatMap(({ meaning }) =>
    meaning.sense === 'number' ? [meaning.value] : [],
  )
  const known: readonly number[] = DIAGNOSIS_CRITERIA[criteria].years
  const papers = criteria === 'McDonald' ? REVISION_PAPERS : []
  const revisions = papers.flatMap(({ author, published, revision }) =>
    numbers.includes(published) && items.some(({ text }) => text === author) ? [revision] : [],
  )
  return [...new Set([...numbers.filter((year) => known.includes(year)), ...revisions])].sort()
}
