import type { PaperSheet } from '#lib/catalogue/print/paper-sheet'
import type { AsOf } from '#lib/trials/record/as-of'
import type { TrialProps } from '../trial/trial-props'

/** What every part of a printed sheet is drawn from. `today` is an ISO day, `site` the address of this site, without a slash at the end. */
export type SheetProps = PaperSheet &
  Pick<TrialProps, 'today' | 'site'> & {
    /** Which copy it was made from. */
    readonly freshness: Pick<TrialProps['freshness'], 'source' | 'readAt'>
    /** The tense in which states are told. */
    readonly asOf: AsOf
    readonly large: boolean
  }
