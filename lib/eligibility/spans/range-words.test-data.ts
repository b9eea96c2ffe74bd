import type { Fact } from '../facts/fact.ts'

/** The ranges of one kind as tests write them: "[0, 5.5]", "(18, …]" for a bound that is not inclusive, doubts behind. */
export function rangesOf(kind: Fact['kind'], facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== kind || !('range' in fact)) return []
    const { min, max, minInclusive, maxInclusive } = fact.range
    const open = min === null || minInclusive ? '[' : '('
    const close = max === null || maxInclusive ? ']' : ')'
    return [[`${open}${min ?? '…'}, ${max ?? '…'}${close}`, ...fact.doubts].join(' ')]
  })
}
