/** One thing that was held against its label. Those of one trial hang together: one misread line turns several people away. */
export type Check = {
  readonly nctId: string
  readonly holds: boolean
  /** What it is about, for a maintainer: one line. */
  readonly words: string
}

const Z = 1.96

/** A score interval after Wilson (J Am Stat Assoc 1927; 22: 209-212). `of` may be an effective sample size, and so no whole number. */
function wilson(share: number, of: number): readonly [low: number, high: number] {
  const spread = (Z * Z) / of
  const middle = (share + spread / 2) / (1 + spread)
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}

/** With fewer trials than this where one holds, or where one does not, how much trials differ cannot be told from them. */
const ENOUGH_TRIALS = 5

/**
 * How many independent checks these are worth: their number over the design effect of a share among clusters (Rao and Scott, Biometrics
 * 1992; 48: 577-585), which is never let below 1 (Korn and Graubard, Survey Methodology 1998; 24: 193-201). Where nearly none or nearly
 * all checks hold it cannot be estimated: then a trial counts as one check, as if all of its checks had to fall alike.
 */
function effectiveSize(checks: readonly Check[], share: number): number {
  const trials = [...Map.groupBy(checks, ({ nctId }) => nctId).values()]
  const trialsWith = (holds: boolean) =>
    trials.filter((trial) => trial.some((check) => check.holds === holds)).length
  if (Math.min(trialsWith(true), trialsWith(false)) < ENOUGH_TRIALS) return trials.length
  const squares = trials.map((trial) => (holding(trial) - share * trial.length) ** 2)
  const total = squares.reduce((sum, square) => sum + square, 0)
  const variance = ((trials.length / (trials.length - 1)) * total) / checks.length ** 2
  const designEffect = (checks.length * variance) / (share * (1 - share))
  return checks.length / Math.max(1, designEffect)
}

const holding = (checks: readonly Check[]) => checks.filter(({ holds }) => holds).length

/**
 * The 95% interval of the share of checks that hold, which respects that those of one trial hang together: Wilson's, with the effective
 * sample size (recommended by Franco and others, J Surv Stat Methodol 2019; 7: 334-364, PMC6690503). Nothing is drawn at random. Null
 * where there is nothing to share.
 */
function intervalByTrial(checks: readonly Check[]): readonly [low: number, high: number] | null {
  if (checks.length === 0) return null
  const share = holding(checks) / checks.length
  return wilson(share, effectiveSize(checks, share))
}

/** As cells of a table: "9 of 10", "0.900", "0.60–0.98"; a share of nothing has neither of the last two. */
export function rateCells(checks: readonly Check[]): readonly [string, string, string] {
  const count = `${holding(checks)} of ${checks.length}`
  const interval = intervalByTrial(checks)
  if (interval === null) return [count, '', '']
  const [low, high] = interval
  const share = holding(checks) / checks.length
  return [count, share.toFixed(3), `${low.toFixed(2)}–${high.toFixed(2)}`]
}
