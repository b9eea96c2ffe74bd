import { LEFT_OUT_REASONS, type LeftOutReason } from '../../trials/topics/left-out-reasons.ts'
import type { LeftOutStudy } from '../source/copy.ts'

/** What was left out for one reason: how many, and those that are shown. */
export type LeftOutGroup = {
  readonly id: LeftOutReason
  readonly words: string
  readonly count: number
  /** By number, the newest first. Only of what was near the gut, where a reader may look for it, and no more than a page can hold. */
  readonly shown: readonly LeftOutStudy[]
}

const MOST_SHOWN = 200

/** What was left out, by reason in the order of the reasons. Each study is in one group, so that the counts add up. */
export function leftOutGroups(leftOut: readonly LeftOutStudy[]): readonly LeftOutGroup[] {
  const byReason = Map.groupBy(leftOut, ({ reason }) => reason)
  return LEFT_OUT_REASONS.map(({ id, words, near }) => {
    const all = byReason.get(id) ?? []
    const shown = near
      ? all.toSorted((a, b) => (a.nctId < b.nctId ? 1 : -1)).slice(0, MOST_SHOWN)
      : []
    return { id, words, count: all.length, shown }
  })
}
