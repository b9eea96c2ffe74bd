import type { Trial } from '../../../trials/record/trial.ts'
import { capital } from '../../../trials/text/capital.ts'
import { sponsorWords } from '../../../trials/wording/sponsor-wording.ts'
import { type Finding, finding, NOT_STATED, type Quote } from '../../finding/finding.ts'

const NO_QUALITY = 'The kind of body does not show how good the study is.'
const ASK = 'Who is the doctor in charge, and where do they work?'

/** Classes by which the registry says that it does not know what the sponsor is. */
const NO_CLASS: ReadonlySet<string | null> = new Set(['UNKNOWN', 'AMBIG'])

/** The person who answers for the study: the responsible party if the record names one, else the first official. */
function personQuotes(trial: Trial): Quote[] {
  const { name, affiliation } = trial.responsible ?? {}
  if (name) {
    const where =
      affiliation && affiliation !== trial.sponsor?.name
        ? [{ text: affiliation, field: 'responsibleParty' }]
        : []
    return [{ text: name, field: 'responsibleParty' }, ...where]
  }
  const official = trial.officials[0]
  return official ? [{ text: official.name, field: 'overallOfficials' }] : []
}

/** Who is responsible, by name and by the registry's class of sponsor. The class holds good and bad alike. */
export function readWhoRunsIt(trial: Trial): Finding {
  const people = personQuotes(trial)
  const ask = people.length === 0 ? ASK : null
  if (trial.sponsor === null) {
    return people.length === 0
      ? finding('not-stated', NOT_STATED, { ask })
      : finding('stated', 'A person is named, but no body', { quotes: people, ask: ASK })
  }
  const { name, kind } = trial.sponsor
  const rest = {
    quotes: [{ text: name, field: 'leadSponsor' }, ...people],
    caveat: NO_QUALITY,
    ask,
  }
  if (NO_CLASS.has(kind)) {
    return finding('not-stated', 'Named, but not what kind of body it is', {
      ...rest,
      ask: ask ?? 'What kind of body is the sponsor?',
    })
  }
  return finding('stated', capital(sponsorWords(kind) ?? 'the record names it'), rest)
}
