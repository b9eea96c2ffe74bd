type Numbered = { readonly nctId: string }

/** How many trials of two lists differ: said otherwise, new, or gone. In what order they come does not count. */
export function changedTrials(before: readonly Numbered[], after: readonly Numbered[]): number {
  const texts = new Map(before.map((trial) => [trial.nctId, JSON.stringify(trial)]))
  const there = new Set(after.map(({ nctId }) => nctId))
  const said = after.filter((trial) => texts.get(trial.nctId) !== JSON.stringify(trial))
  const gone = before.filter(({ nctId }) => !there.has(nctId))
  return said.length + gone.length
}
