import type { Trial } from '../../../trials/record/trial.ts'
import { counted, listed } from '../../../trials/text/listed.ts'
import { type Finding, finding, NOT_STATED, type Quote } from '../../finding/finding.ts'
import { fundingQuotes } from './funding.ts'

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
