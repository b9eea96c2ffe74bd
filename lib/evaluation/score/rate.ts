/** One thing that was held against its label. Those of one trial hang together: one misread line turns several people away. */
export type Check = {
  readonly nctId: string
  readonly holds: boolean
  /** What it is about, for a maintainer: one line. */
  readonly words: string
}

const Z = 1.96

/** A score interval after Wilson (J Am Stat Assoc 1927; 22: 209-212). `of` may be a broken number: an effective sample size. */
function wilson(share: number, of: number): readonly [low: number, high: number] {
  const spread = (Z * Z) / of
  const middle = (share + spread / 2) / (1 + spread)
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}

/** With fewer trials than this on either side, how much trials differ cannot be told from them. */
const ENOUGH_TRIALS = 5

/**
 * How many independent checks these are worth. The design effect is that of a ratio over clusters (Rao and Scott, Biometrics 1992; 48:
 * 577-585); it is never let below 1 (Korn and Graubard, Survey Methodology 1998; 24: 193-201). Where nearly none or nearly all
 * checks hold, it cannot be estimated: then a trial is taken for one single check, which is the worst case.
 */
function effectiveSize(checks: readonly Check[], share: number): number {
  const trials = [...Map.groupBy(checks, ({ nctId }) => nctId).values()]
  const among = (holds: boolean) =>
    trials.filter((trial) => trial.some((check) => check.holds === holds)).length
  if (Math.min(among(true), among(false)) < ENOUGH_TRIALS) return trials.length
  const squares = trials.map(
    (trial) => (trial.filter(({ holds }) => holds).length - share * trial.length) ** 2,
  )
  const total = squares.reduce((sum, square) => sum + square, 0)
  const variance = ((trials.length / (trials.length - 1)) * total) / checks.length ** 2
  const designEffect = (checks.length * variance) / (share * (1 - share))
  return checks.length / Math.max(1, designEffect)
}

/** The 95% interval of the share of checks that hold, by trial: Wilson's, with the effective sample size. Null where there is nothing to share. */
export function intervalByTrial(
  checks: readonly Check[],
): readonly [low: number, high: number] | null {
  if (checks.length === 0) return null
  const share = checks.filter(({ holds }) => holds).length / checks.length
  return wilson(share, effectiveSize(checks, share))
}

/** As cells of a table: "9 of 10", "0.90", "0.60–0.98"; a share of nothing has neither of the last two. */
export function rateCells(checks: readonly Check[]): readonly [string, string, string] {
  const hits = checks.filter(({ holds }) => holds).length
  const interval = intervalByTrial(checks)
  const count = `${hits} of ${checks.length}`
  if (interval === null) return [count, '', '']
  const [low, high] = interval.map((bound) => bound.toFixed(2))
  return [count, (hits / checks.length).toFixed(2), `${low}–${high}`]
}
