import type { Trial } from '../../../trials/record/trial.ts'
import { counted, listed } from '../../../trials/text/listed.ts'
import { type Finding, finding, NOT_STATED, type Quote } from '../../finding/finding.ts'
import { firstQuotes, saidAbout } from '../../text/said-about.ts'

const MAY_BE_FUNDING = /fund|financ|grant|sponsor|support/i

/** This study and its money. "Supported" is also said of ideas, so it needs a grant, or a name with a capital. */
const SAYS_WHO_FUNDS: readonly RegExp[] = [
  /\b(?:this|the|our) (?:[\w-]+ ){0,4}?(?:study|trial|project|research|work|registry|register|protocol)\b[^.;]{0,40}\b(?:is|was|are|were|be|been|being) (?:\w+ ){0,3}?(?:funded|financed|sponsored) (?:in (?:part|full) |partly )?(?:by|through|from)\b/iu,
  /\b(?:study|trial|project|research|work|registry|Registry|Register)\b[^.;]{0,40}\b(?:is|was|are|were|be|been|being) (?:\w+ ){0,3}?supported (?:financially |in part )?by (?:the |a |an )?\p{Lu}/u,
  /^(?:\w+ ){0,3}(?:funded|financed) by the [^,]{3,80}, (?:this|the) /iu,
  /^(?:\w+ ){0,3}(?:funded|financed|sponsored) (?:and \w+ )?(?:in part )?by\b/iu,
  /\bsupported (?:in part |financially )?(?:by|through|with) (?:a|an|the)? ?(?:[\w’'-]+ ){0,5}?(?:grants?|awards?|funding|funds|fellowship)\b/iu,
  /\b(?:study|trial|project|research|work|registry|we|investigators?)\b[^.;]{0,30}\breceived? (?:\w+ ){0,3}?(?:funding|grants?|financial support)\b[^.;]{0,20}\bfrom\b/iu,
  /\b(?:with|through) (?:the )?financial support (?:of|from|by)\b/iu,
  /\bis funding (?:this|the|our) (?:study|trial|project|research)\b/iu,
  /^(?:source of |study )?(?:funding|financial support|grant support|sponsorship)(?: sources?| statement)?\s?:\s?\S/iu,
]

/** Another study, money that is not there yet, nobody's money, or a question. */
const NOT_THIS =
  /\?$|\b(?:pilot|previous|prior|earlier|another|other (?:studies|trials)|appl(?:y|ied|ication)|will be sought|depend\w*|future|if fund\w*|lack of|no (?:external |specific )?funding|not funded|unfunded|none|self-?\s?(?:funded|financed))\b|\b(?:patients?|participants?|subjects?)[’']?s?[’']? (?:own )?fund|funded by (?:the )?(?:patients?|participants?|subjects?)\b(?! (?:organi[sz]ation|association|society|foundation|charity))/iu

/**
 * The sentences in which a record names who funds the study, for `who-funds-it`. Empty where none does: the registry has no field for
 * funders. That people who take part fund it themselves is no funder's name; readCost tells of it.
 */
export function fundingQuotes(trial: Trial): readonly Quote[] {
  return firstQuotes(
    saidAbout(trial, MAY_BE_FUNDING, (sentence) => (namesFunder(sentence) ? true : null)),
  )
}

/** Whether a sentence names who funds this study. */
export function namesFunder(sentence: string): boolean {
  return SAYS_WHO_FUNDS.some((pattern) => pattern.test(sentence)) && !NOT_THIS.test(sentence)
}

const ASK = 'Who pays for this study? Does the maker of what is tested pay?'
const NO_FIELD = 'The registry has no field for who pays.'
const PARTNERS_CAVEAT = `${NO_FIELD} A partner may pay, or help in another way.`

/** Types of number that stand for a grant. FDA is left out: what that type means could not be confirmed. */
const GRANT_TYPES: ReadonlySet<string | null> = new Set([
  'NIH',
  'VA',
  'CDC',
  'AHRQ',
  'SAMHSA',
  'OTHER_GRANT',
])

const MOST_NAMES = 4

/** Who funds it, by a sentence that says so, or else by partners and grant numbers. A partner is not sure to be who pays. */
export function readWhoFundsIt(trial: Trial): Finding {
  const said = fundingQuotes(trial)
  const grants = trial.secondaryIds.filter(({ kind }) => GRANT_TYPES.has(kind))
  const partners = trial.collaborators
  if (grants.length + partners.length + said.length === 0) {
    return finding('not-stated', NOT_STATED, { caveat: NO_FIELD, ask: ASK })
  }
  const named = [
    ...(said.length > 0 ? ['who funds it'] : []),
    ...(grants.length > 0 ? [counted(grants.length, 'grant number')] : []),
    ...(partners.length > 0 ? [counted(partners.length, 'partner')] : []),
  ]
  const quotes: Quote[] = [
    ...said,
    ...grants.map(({ id }) => ({ text: id, field: 'secondaryIdInfos' })),
    ...partners.map(({ name }) => ({ text: name, field: 'collaborators' })),
  ]
  return finding('stated', `The record names ${listed(named)}`, {
    quotes: quotes.slice(0, MOST_NAMES),
    caveat: partners.length > 0 ? PARTNERS_CAVEAT : NO_FIELD,
    ask: grants.length + said.length > 0 ? null : ASK,
  })
}
