import { Section } from '#components/ui/section'
import type { TrialProps } from '../trial/trial-props'
import { Share } from './share'

/** The link to one trial, without anything that stood in the address of the page. */
export function ShareTrial({ trial, site }: TrialProps) {
  return (
    <Section id="share" title="Take it with you">
      <Share
        address={`${site}/trials/${trial.nctId}`}
        title={trial.title}
        what="this trial"
        holds="The link holds the trial number. Nothing about you is in it."
        code="folded"
      />
    </Section>
  )
}
