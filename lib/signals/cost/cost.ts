import type { Trial } from '../../trials/record/trial.ts'
import type { Finding, Quote } from '../finding/finding.ts'
import { firstQuotes, saidAbout } from '../text/said-about.ts'
import { type FreeScope, readCostSentence, widest } from './reading.ts'

/** No sentence without one of these is about money. */
const MAY_BE_MONEY = new RegExp(
  [
    'pa(?:y|id)|cost|charg|free|\\bfees?\\b|fund|financ|sponsored|expens|price|bill|invoice|tuition',
    'insur|medicar|medicaid|social security|third.party|health plan|\\bnhs\\b',
    'reimburs|refund|compensat|remunerat|gift|voucher|incentive|stipend|honorari|allowance|reward',
    'lottery|raffle|draw to win|deposit|money|cash|course credit|appreciation|per diem|thank you',
    'purchas|\\bbuy|bought|afford|pocket|waive|exempt|gratis|complimentary|deductible|t-shirt',
    '[$€£¥₹]|dollar|euro|pound|rupee|shilling',
  ].join('|'),
  'i',
)

const ASK = 'What would I pay in all: treatment, tests, visits, travel and care afterwards?'

const FREE_WORDS: Readonly<Record<FreeScope, { sentence: string; caveat: string; ask: string }>> = {
  'taking-part': {
    sentence: 'The record says that taking part costs you nothing',
    caveat: 'It may not cover travel, other tests or care afterwards.',
    ask: 'Is everything free: visits, tests, travel and care afterwards?',
  },
  'nothing-extra': {
    sentence: 'The record says that taking part brings no extra cost',
    caveat: 'What counts as extra is not said. Usual care may still cost money.',
    ask: 'What would I pay anyway, and what is paid for by the study?',
  },
  treatment: {
    sentence: 'The record says that a treatment or test in the study is free',
    caveat: 'That is the study product only. Visits, travel or other tests may cost money.',
    ask: ASK,
  },
  something: {
    sentence: 'The record says that something in the study is free',
    caveat: 'It does not say that everything is. Other things may cost money.',
    ask: ASK,
  },
}

/** `freeScope`: how much of the study the record calls free. Null where it calls nothing free, or says as well that people pay. */
export type CostFinding = Finding & { readonly freeScope: FreeScope | null }

const NOT_STATED: CostFinding = {
  freeScope: null,
  state: 'not-stated',
  value: null,
  sentence: 'The record does not mention cost. That does not mean free.',
  quotes: [],
  caveat: 'This registry does not make sponsors say what people pay.',
  ask: ASK,
}

/**
 * What the record says about paying. "pays" if a sentence says that people pay to take part or for a treatment of the
 * study (worth asking about, also where another calls something free), "free" if one says that it costs them
 * nothing, "related" if money is spoken of and neither is certain. Silence means nothing: records often leave charges
 * out (Turner 2017, Regenerative Medicine 12(6), 705-719). A wrong "free" or "pays" is far worse than a miss, so a
 * sentence that is not understood for certain is only quoted.
 */
export function readCost(trial: Trial): CostFinding {
  const ofTheStudy = wordsOfTheStudy(trial)
  const said = saidAbout(trial, MAY_BE_MONEY, (sentence) => readCostSentence(sentence, ofTheStudy))
  const pays = firstQuotes(said.filter(({ reading }) => reading.pays))
  const free = firstQuotes(said.filter(({ reading }) => reading.free !== null))
  const scope = widest(said.map(({ reading }) => reading.free))
  if (pays.length > 0) return concern(pays, free)
  if (scope !== null) {
    return { freeScope: scope, state: 'stated', value: 'free', quotes: free, ...FREE_WORDS[scope] }
  }
  return said.length > 0 ? mentioned(firstQuotes(said)) : NOT_STATED
}

/** What a record itself says that is done in the study: the words of its treatments, its title and its conditions. */
function wordsOfTheStudy({ title, officialTitle, interventions, conditions }: Trial) {
  const names = interventions.flatMap(({ name, otherNames }) => [name, ...otherNames])
  const text = [title, officialTitle ?? '', ...names, ...conditions].join(' ')
  return new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{M}\p{N}'-]*/gu) ?? [])
}

function concern(pays: readonly Quote[], free: readonly Quote[]): CostFinding {
  return {
    freeScope: null,
    state: 'concern',
    value: 'pays',
    sentence:
      free.length > 0
        ? 'The record calls some things free, and says that people may pay for others'
        : 'The record says that people may have to pay for something in this study',
    quotes: [...pays, ...free.filter(({ text }) => pays.every((quote) => quote.text !== text))],
    caveat: 'The words are the sponsor’s. Rules on charging differ between countries.',
    ask: 'What exactly would I pay for, how much, and why?',
  }
}

function mentioned(quotes: readonly Quote[]): CostFinding {
  return {
    freeScope: null,
    state: 'mentioned',
    value: 'related',
    sentence: 'The record speaks of money, but not clearly of what you would pay',
    quotes,
    caveat: 'Money paid to you, or travel paid back, does not make taking part free.',
    ask: ASK,
  }
}
