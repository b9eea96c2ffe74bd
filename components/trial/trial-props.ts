import type { Freshness } from '#lib/catalogue/catalogue'
import type { AsOf } from '#lib/trials/record/as-of'
import type { Trial } from '#lib/trials/record/trial'

/** What every section of a trial's page is made from. `today` is a day, "2025-11-22"; `site` the address of this site, without a slash at the end. */
export type TrialProps = {
  readonly trial: Trial
  readonly freshness: Freshness
  /** The tense in which states are told. */
  readonly asOf: AsOf
  readonly today: string
  readonly site: string
}
