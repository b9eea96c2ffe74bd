import type { Trial } from '../../../trials/record/trial.ts'
import type { Finding } from '../../finding/finding.ts'
import { firstQuotes, saidAbout } from '../../text/said-about.ts'

/** A way to promise, and what shows that a sentence with such words promises nothing. */
type Claim = { readonly says: readonly RegExp[]; readonly unless: readonly RegExp[] }

const MAY_PROMISE =
  /\bcur(?:e|ing)|guarante|miracle|side.?effect|adverse|risk|safe|harmless|100|proven|revers|benefit|improve|recover/i

const DENIED = /\b(?:no|not|nor|never|none|cannot|without|unproven|incurable|unknown)\b|n['’]t\b/iu
/** Asked, hoped for, or what the study is to find out. */
const ASKED =
  /\b(?:whether|if|may|might|could|would|hypothes\w*|aims?|goal|purpose|objective|hop(?:e|es|ing)|investigat\w*|determin\w*|evaluat\w*|assess\w*|look\w* for|search\w*|find|toward|towards|lead to|one day|potential\w*|ensure|believe|key to)\b/iu
/** Seen somewhere, which is a report and no promise. */
const REPORTED =
  /\b(?:reported|observed|seen|noted|occurred|pilot|previous|prior|earlier|some|patients with(?:out)?|absence|recorded|compared|expected)\b/iu
/** The cure of something else, and other cures. */
const OTHER_CURE =
  /cancer|carcinoma|malignan|tumou?r|neoplas|leuk|lymphoma|hepatitis|infect|bacteri|virus|cure rate|test of cure|clinical cure|considered cured|cured (?:or|of|by)|light|resin|thermal|curettage|remission|years/iu
/** Surveys, scans and samples are no treatment: that they do no harm is no promise. */
const NO_TREATMENT =
  /participat|taking part|survey|questionnaire|interview|\b(?:mri|scan|imaging|ultrasound|magnetic|blood|placebo|sham)\b|\brisks? (?:of|or|for|factor|group|beyond|to the (?:fetus|baby))/iu

const CLAIMS: readonly Claim[] = [
  {
    says: [
      /\b(?:complete|total|first|permanent|real|the|a) cure (?:for|of)\b/iu,
      /\b(?:can|will|which|that|treatment|therapy|method|protocol|cells?|product|clinic|it) (?:completely |fully )?cures?\b/iu,
      /\bpatients (?:are|were|will be|get) (?:completely |fully )?cured\b/iu,
      /\bmiracle\b/iu,
      /\brevers(?:es|ed) (?:multiple sclerosis|ms|the disease|paralysis|ag(?:e)?ing)\b/iu,
    ],
    unless: [DENIED, ASKED, REPORTED, OTHER_CURE, /on its own|spontaneous/iu],
  },
  {
    says: [
      /\b(?:improvement|results?|benefits?|success|recovery|healing)\b[^.;]{0,30}\bguaranteed\b/iu,
      /\bguarantees? (?:\w+ ){0,3}(?:results?|improvements?|success|recovery|benefits?)\b/iu,
      /\b(?:every|each|all) (?:patients?|participants?) will (?:benefit|improve|recover|be cured)\b/iu,
    ],
    unless: [DENIED, ASKED],
  },
  {
    says: [
      /\b(?:proven|proved) to (?:work|cure|heal|stop|reverse)\b/iu,
      /\b(?:scientifically|clinically|medically) proven (?:treatment|therapy|cure|method|remedy)\b/iu,
      /\b(?:this|our) (?:\w+ )?proven (?:treatment|therapy|cure|method|remedy)\b/iu,
      /\b100 ?% (?:safe|effective|success)/iu,
    ],
    unless: [DENIED, ASKED, REPORTED],
  },
  {
    says: [
      /\b(?:has|have|with|without|causes?|free (?:of|from)|there (?:are|is)) (?:absolutely )?(?:no |any )?(?:side|adverse)[ -]?(?:effects?|reactions?)\b/iu,
      /\b(?:there (?:are|is)|carr(?:y|ies)|has|have|with|bears?) (?:absolutely )?no risks?\b/iu,
      /\brisk[ -]free\b/iu,
      /\b(?:completely|totally|absolutely|perfectly|entirely) (?:safe|harmless|painless)\b/iu,
    ],
    unless: [ASKED, REPORTED, NO_TREATMENT, /\bnot\b|n['’]t\b/iu],
  },
]

/**
 * Sentences that promise what a study is there to find out: a cure, a sure result, no side effects. Null where there
 * are none: then there is nothing to show.
 */
export function readPromises(trial: Trial): Finding | null {
  const said = saidAbout(trial, MAY_PROMISE, (sentence) => (isPromise(sentence) ? true : null))
  if (said.length === 0) return null
  return {
    state: 'concern',
    value: null,
    sentence: 'The record makes a strong claim about what is tested',
    quotes: firstQuotes(said),
    caveat: 'A study is done because the answer is not known yet.',
    ask: 'What shows that this is so, and in how many people was it seen?',
  }
}

/** Whether a sentence promises something of its treatment. */
export function isPromise(sentence: string): boolean {
  return CLAIMS.some(
    ({ says, unless }) =>
      says.some((pattern) => pattern.test(sentence)) &&
      !unless.some((pattern) => pattern.test(sentence)),
  )
}
