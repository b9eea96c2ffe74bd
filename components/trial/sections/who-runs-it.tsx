import type { Sponsor } from '#lib/trials/record/trial'
import { shortened } from '#lib/trials/text/shortened'
import { responsibleSentence, roleWords, sponsorWords } from '#lib/trials/wording/sponsor-wording'
import { Folded } from '../../ui/lists/folded'
import { Sub } from '../../ui/sub'
import { Absent } from '../absent'
import { Fold } from '../fold'
import type { TrialProps } from '../trial-props'
import { Words } from '../words'
import { ContactLines } from './contact-lines'

/** In characters: a line or two on a phone. */
const NOTE = 60

/** Who is behind the study, who answers for it, and the contacts. */
export function WhoRunsIt(props: TrialProps) {
  const { trial } = props
  return (
    <Fold id="who" title="Who runs it" note={trial.sponsor && shortened(trial.sponsor.name, NOTE)}>
      <Sub title="Sponsor">
        {trial.sponsor === null ? (
          <p>
            <Absent {...props} />
          </p>
        ) : (
          <Organisation one={trial.sponsor} />
        )}
      </Sub>
      {trial.collaborators.length > 0 && (
        <Sub title="Working with them">
          <Folded all={trial.collaborators} open={8} what="organisations">
            {(some) =>
              some.map((one, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: organisations keep the record's order
                <Organisation key={index} one={one} />
              ))
            }
          </Folded>
        </Sub>
      )}
      <Responsible {...props} />
      <Officials {...props} />
      <Sub title="Contact">
        {trial.contacts.length > 0 ? (
          <ContactLines contacts={trial.contacts} />
        ) : (
          <NoContact {...props} />
        )}
      </Sub>
    </Fold>
  )
}

function NoContact(props: TrialProps) {
  const atSites = props.trial.sites.some((site) => site.contacts.length > 0)
  return (
    <p>
      {atSites ? (
        <>
          The contacts are listed with <a href="#where">each site</a>.
        </>
      ) : (
        <Absent {...props} />
      )}
    </p>
  )
}

function Organisation({ one }: { readonly one: Sponsor }) {
  const kind = sponsorWords(one.kind)
  return (
    <p>
      <Words>{one.name}</Words>
      {kind !== null && <span className="text-ink-2"> ({kind})</span>}
    </p>
  )
}

function Responsible({ trial }: TrialProps) {
  const { responsible } = trial
  const sentence = responsibleSentence(responsible)
  const named = [responsible?.name, responsible?.affiliation].filter((part) => part != null)
  if (sentence === null && named.length === 0) return null
  return (
    <Sub title="Who answers for the record">
      <p>
        {sentence} {named.length > 0 && <Words>{named.join(', ')}</Words>}
      </p>
    </Sub>
  )
}

function Officials({ trial }: TrialProps) {
  if (trial.officials.length === 0) return null
  return (
    <Sub title="People in charge">
      <Folded all={trial.officials} open={8} what="people">
        {(some) =>
          some.map(({ name, role, affiliation }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: people keep the record's order
            <p key={index}>
              <Words>{affiliation === null ? name : `${name}, ${affiliation}`}</Words>
              {role !== null && <span className="text-ink-2"> ({roleWords(role)})</span>}
            </p>
          ))
        }
      </Folded>
    </Sub>
  )
}
