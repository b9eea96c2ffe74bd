import type { Trial } from '../../trials/record/trial.ts'
import type { Finding, Quote } from '../finding/finding.ts'
import { firstQuotes, saidAbout } from '../text/said-about.ts'
import { type EthicsReading, readEthicsSentence } from './reading.ts'

const MAY_BE_ETHICS =
  /ethic|\b(?:IRB|IEC|REC|HREC|METC|CPP)|review board|institutional review|helsinki|des personnes|clinical practice/i

const ASK = 'Which ethics committee agreed to this study, when, and under what number?'

/** What is spoken of: a committee's review, or only rules that every study is under. Null where the record is silent. */
export type EthicsFinding = Finding & { readonly about: 'review' | 'rules' | null }

const NOT_STATED: EthicsFinding = {
  about: null,
  state: 'not-stated',
  value: null,
  sentence: 'The record does not mention ethics review. This registry does not publish it.',
  quotes: [],
  caveat: 'Silence is usual here. It says nothing for or against the study.',
  ask: ASK,
}

/** What criteria say of a committee is about consent forms, other studies and who may be asked; never that it agreed to this one. */
const CRITERIA = 'eligibilityCriteria'

/**
 * What the record says of ethics review. "stated" needs a sentence that a committee agreed to this study, and none
 * that it is still open. Never a concern: what sponsors tell the registry about ethics review "is not revealed to the
 * public" (its Protocol Registration Data Element Definitions, 2012), so silence says nothing.
 */
export function readEthics(trial: Trial): EthicsFinding {
  const said = saidAbout(trial, MAY_BE_ETHICS, readEthicsSentence)
  const that = (reading: EthicsReading) => said.filter((one) => one.reading === reading)
  if (said.length === 0) return NOT_STATED
  const agreed = that('agreed').filter(({ quote }) => quote.field !== CRITERIA)
  const open = that('open')
  if (agreed.length > 0 && open.length === 0) return stated(firstQuotes(agreed))
  const named = said.filter(({ reading }) => reading !== 'rules')
  return named.length > 0 ? mentioned(firstQuotes(named)) : rules(firstQuotes(said))
}

function stated(quotes: readonly Quote[]): EthicsFinding {
  return {
    about: 'review',
    state: 'stated',
    value: null,
    sentence: 'The record says an ethics committee has agreed to it',
    quotes,
    caveat: 'The words are the sponsor’s. The registry does not publish the committee’s answer.',
    ask: ASK,
  }
}

function mentioned(quotes: readonly Quote[]): EthicsFinding {
  return {
    about: 'review',
    state: 'mentioned',
    value: null,
    sentence: 'The record speaks of ethics review, but does not clearly say it is done',
    quotes,
    caveat: 'The words may be about a consent form, another study or rules for all studies.',
    ask: ASK,
  }
}

function rules(quotes: readonly Quote[]): EthicsFinding {
  return {
    ...mentioned(quotes),
    about: 'rules',
    sentence: 'The record names rules for ethical research, but no committee',
    caveat: 'Every study has to follow such rules. They are not a committee’s answer.',
  }
}
