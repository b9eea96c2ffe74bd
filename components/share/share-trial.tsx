import { Section } from '#components/ui/section'
import type { TrialProps } from '../trial/trial-props'
import { Share } from './share'
import { ShareCode } from './share-code'

/** The link to one trial, without anything that stood in the address of the page. */
export function ShareTrial({ trial, site }: TrialProps) {
  const address = `${site}/trials/${trial.nctId}`
  return (
    <Section id="share" title="Take it with you">
      <Share
        address={address}
        title={trial.title}
        holds="The link holds the trial number. Nothing about you is in it."
      >
        <ShareCode address={address} what="this trial" folded />
      </Share>
    </Section>
  )
}
