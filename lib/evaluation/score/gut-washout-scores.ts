import type { Fact } from '../../eligibility/facts/fact.ts'
import type { GutWashout } from './labels.ts'
import type { Check } from './rate.ts'

type WashoutScore = {
  /** Of readings that are wrong: those that are asserted as certain. */
  readonly wrong: readonly Check[]
  /** Of readings that are right: those that are asserted as certain. */
  readonly right: readonly Check[]
  /** Of readings that are right: those that are asserted otherwise, "ever" for days or days for "ever". */
  readonly otherwise: readonly Check[]
}

const plain = (text: string) => text.replace(/[\s\\*]+/g, ' ').trim()

/** Whether one of two texts holds the other, spaces, list marks and escapes aside. */
const overlap = (one: string, other: string) =>
  plain(one).includes(plain(other)) || plain(other).includes(plain(one))

/** How often each labelled reading is asserted. `factsOf` has what was read of the real record, or of the quote where there is no record. */
export function gutWashoutScore(
  labels: readonly GutWashout[],
  factsOf: (label: GutWashout) => readonly Fact[],
): WashoutScore {
  const rows = labels.map((label) => {
    const { nctId, agent, quote, readAsEver } = label
    const there = factsOf(label).flatMap((fact) =>
      fact.kind === 'washout' && fact.agent === agent && overlap(fact.quote, quote) ? [fact] : [],
    )
    const certain = there.filter(({ doubts }) => doubts.length === 0)
    const ever = certain.some((fact) => fact.ever)
    const lately = certain.some((fact) => !fact.ever)
    const doubts = [...new Set(there.flatMap((fact) => fact.doubts))].join(', ') || 'certain'
    const words = `${agent} | label: ${quote} | read: ${there.length > 0 ? doubts : 'nothing'}`
    const check = (holds: boolean): Check => ({ nctId, holds, words })
    return {
      isRight: label.right,
      asserted: check(readAsEver ? ever : lately),
      otherwise: check(readAsEver ? lately : ever),
      // Where even the last days are none, "ever" is so all the more.
      wronglyAsserted: check(readAsEver ? ever : ever || lately),
    }
  })
  const right = rows.filter(({ isRight }) => isRight)
  return {
    wrong: rows.filter(({ isRight }) => !isRight).map(({ wronglyAsserted }) => wronglyAsserted),
    right: right.map(({ asserted }) => asserted),
    otherwise: right.map(({ otherwise }) => otherwise),
  }
}
