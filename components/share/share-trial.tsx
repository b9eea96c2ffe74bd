import { printHref } from '#lib/shortlist/list-link'
import { Fold } from '../trial/fold'
import type { TrialProps } from '../trial/trial-props'
import { Share } from './share'
import { ShareCode } from './share-code'

/** The link to one trial, without anything that stood in the address of the page. */
export function ShareTrial({ trial, site }: TrialProps) {
  const address = `${site}/trials/${trial.nctId}`
  return (
    <Fold id="share" title="Take it with you" note="Link, message, QR code, paper">
      <Share
        address={address}
        title={trial.title}
        holds="The link holds the trial number. Nothing about you is in it."
      >
        <ShareCode address={address} what="this trial" folded />
      </Share>
      <p>
        <a href={printHref({ ids: [trial.nctId], title: null })}>Print two pages to take along</a>,
        with room to write.
      </p>
    </Fold>
  )
}
