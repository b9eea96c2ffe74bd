import type { Criterion } from '../criteria/criterion.ts'
import { doubtsOf } from '../spans/doubts.ts'
import type { Fact } from './fact.ts'

/** The criteria that make the diagnosis of MS. Papers stand for the criteria that they published. */
const CRITERIA: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'McDonald', pattern: /\bmc ?donald'?s?\b/i },
  { name: 'Poser', pattern: /\bposer\b/i },
  { name: 'Schumacher', pattern: /\bschumacher\b/i },
  { name: 'Lublin', pattern: /\blublin\b/i },
]

/** Publication years of the revisions, by the year that names them. */
const PAPERS: readonly (readonly [RegExp, number])[] = [
  [/\bpolman\b[^;]{0,30}\b2005\b/i, 2005],
  [/\bpolman\b[^;]{0,30}\b2011\b/i, 2010],
  [/\bthompson\b[^;]{0,30}\b2018\b/i, 2017],
]

const YEARS: readonly (readonly [string, readonly number[]])[] = [
  ['McDonald', [2001, 2005, 2010, 2017, 2024]],
  ['Poser', [1983]],
  ['Schumacher', [1965]],
  ['Lublin', [1996, 2013, 2014]],
]

function yearsIn(text: string, name: string): number[] {
  const known = YEARS.find(([criteria]) => criteria === name)?.[1] ?? []
  const named = known.filter((year) => new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text))
  const papers = name === 'McDonald' ? PAPERS.filter(([paper]) => paper.test(text)) : []
  const published = papers.map(([, year]) => year)
  // "Polman 2011" names the paper of the 2010 revision, not a revision of 2011.
  return [...new Set([...named, ...published])].sort()
}

/** By which criteria MS has to be diagnosed, with the years named: a later revision may take in others. */
export function diagnosisFacts(criterion: Criterion): readonly Fact[] {
  if (criterion.side === 'exclusion') return []
  const named = CRITERIA.filter(({ pattern }) => pattern.test(criterion.text))
  return named.map(({ name }) => ({
    kind: 'diagnosis',
    criteria: name,
    years: yearsIn(criterion.text, name),
    quote: criterion.original,
    field: 'eligibilityCriteria',
    criterion,
    doubts: doubtsOf(criterion),
  }))
}
