import { Well } from '#components/ui/well'
import { responsibleSentence, roleWords, sponsorWords } from '#lib/trials/sponsor-words'
import type { Sponsor } from '#lib/trials/trial'
import { Absent } from './absent'
import { ContactLines } from './contact-lines'
import { Folded } from './folded'
import type { TrialProps } from './trial-props'
import { Words } from './words'

/** Who is behind the study, who answers for it, and whom to ask. */
export function WhoRunsIt(props: TrialProps) {
  const { trial } = props
  return (
    <Well id="who" title="Who runs it">
      <h3 className="sub">Sponsor</h3>
      {trial.sponsor === null ? (
        <p>
          <Absent {...props} />
        </p>
      ) : (
        <Organisation one={trial.sponsor} />
      )}
      {trial.collaborators.length > 0 && (
        <>
          <h3 className="sub">Working with them</h3>
          <Folded all={trial.collaborators} open={8} what="organisations">
            {(some) =>
              some.map((one, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: organisations keep the record's order
                <Organisation key={index} one={one} />
              ))
            }
          </Folded>
        </>
      )}
      <Responsible {...props} />
      <Officials {...props} />
      <h3 className="sub">Whom to ask</h3>
      {trial.contacts.length > 0 ? (
        <ContactLines contacts={trial.contacts} />
      ) : (
        <NoContact {...props} />
      )}
    </Well>
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
      {kind !== null && <span className="quiet"> ({kind})</span>}
    </p>
  )
}

function Responsible({ trial }: TrialProps) {
  const { responsible } = trial
  const sentence = responsibleSentence(responsible)
  const named = [responsible?.name, responsible?.affiliation].filter((part) => part != null)
  if (sentence === null && named.length === 0) return null
  return (
    <>
      <h3 className="sub">Who answers for the record</h3>
      <p>
        {sentence} {named.length > 0 && <Words>{named.join(', ')}</Words>}
      </p>
    </>
  )
}

function Officials({ trial }: TrialProps) {
  if (trial.officials.length === 0) return null
  return (
    <>
      <h3 className="sub">People in charge</h3>
      <Folded all={trial.officials} open={8} what="people">
        {(some) =>
          some.map(({ name, role, affiliation }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: people keep the record's order
            <p key={index}>
              <Words>{affiliation === null ? name : `${name}, ${affiliation}`}</Words>
              {role !== null && <span className="quiet"> ({roleWords(role)})</span>}
            </p>
          ))
        }
      </Folded>
    </>
  )
}
