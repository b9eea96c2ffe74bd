import type { Criterion } from '../../criteria/criterion.ts'
import type { Fact } from '../fact.ts'
import { namesSex, OTHER_SEX } from '../sex-facts.ts'

/**
 * Doubts what lines for one sex ask where a line that lets in names the other as well ("Men aged 18 to 65", "Women of no childbearing potential"), and where
 * others stand under them ("Women" over "pregnant or breastfeeding"): the sex and the limits in them are those of some.
 */
export function withDoubtsOfSex(
  facts: readonly Fact[],
  criteria: readonly Criterion[],
): readonly Fact[] {
  const leadIns = new Set(criteria.flatMap(({ under }) => under))
  const doubtful = new Set<Criterion | null>(
    facts.flatMap((fact) => {
      if (fact.kind !== 'sex' || fact.sex === 'all' || fact.criterion === null) return []
      const other = OTHER_SEX[fact.sex]
      const holdsForSome =
        leadIns.has(fact.criterion.text) ||
        criteria.some((line) => line.side === 'inclusion' && namesSex(line, other))
      return holdsForSome ? [fact.criterion] : []
    }),
  )
  return facts.map((fact) =>
    doubtful.has(fact.criterion) && (fact.kind === 'sex' || 'range' in fact)
      ? { ...fact, doubts: [...new Set([...fact.doubts, 'group' as const])] }
      : fact,
  )
}
