import type { Criterion } from '../criteria/criterion.ts'
import { doubtsOf } from '../spans/doubts.ts'
import type { Fact } from './fact.ts'

const TRIAL =
  '(?:(?:clinical|research|interventional|investigational|therapeutic|drug|device|medication|medicinal|pharmacological|pharmaceutical|experimental|treatment|rehabilitation|intervention|exercise|therapy)[\\w/ -]{0,40}?)?(?:trials?|stud(?:y|ies)|research(?: projects?)?|protocols?)'

const IN_ANOTHER = new RegExp(
  `\\b(?:participat\\w*|involve\\w*|enrol\\w*|inclu\\w*|taking part|took part|part of|subject in|in)\\b[^.;]{0,60}\\b(?:another|other|any|different|concurrent|concomitant|simultaneous\\w*|additional|an?(?: \\w+)? (?:interventional|investigational|experimental|clinical|drug|therapeutic)) ${TRIAL}\\b|\\b(?:participat\\w*|enrol\\w*|involve\\w*)\\b[^.;]{0,40}\\b(?:interventional|investigational|clinical|experimental|drug|randomi[sz]ed|double-blind|open-label|controlled) (?:[\\w/-]+ ){0,2}(?:trials?|stud(?:y|ies))\\b|\\b(?:other|another|concurrent|concomitant) (?:clinical|interventional|investigational|drug|research) (?:[\\w/-]+ ){0,2}(?:trials?|stud(?:y|ies))\\b`,
  'i',
)

const EXPERIMENTAL =
  /\b(?:investigational|experimental|unapproved|unlicensed|non-?approved|research|study)\b[\w/ ,()-]{0,30}?\b(?:drugs?|agents?|medications?|medicines?|products?|therap(?:y|ies)|treatments?|devices?|compounds?|substances?|interventions?|procedures?|IMP)\b/i

/** The study's own drug, or a reaction to it, is not another trial. */
const OWN =
  /\b(?:allerg\w*|hypersensitiv\w*|contra-?\s?indicat\w*|sensitivity|intoleran\w*|component|ingredient|excipient|interfere|metaboli[sz]|last dose of|duration of|during (?:the )?study treatment|before (?:the )?(?:first )?(?:dose|administration) of (?:the )?(?:study|investigational)|comply|willing|able to (?:take|receive)|eligib|same|this (?:study|trial)|self-?inject\w*|risk|would)\b/i

const USE =
  /\b(?:us(?:e|ed|ing|age)|receiv\w*|treat\w*|tak(?:e|en|ing)|took|expos\w*|administ\w*|participat\w*|prior|previous\w*|current\w*|concomitant\w*|concurrent\w*|within|past|therap(?:y|ies)|washout)\b/i

/** "A disease that would preclude participation in a clinical study" is about the disease. */
const HINDERS =
  /\b(?:preclud|interfer|prevent|unsuit|compromis|limit|jeopard|risk|affect|contra-?\s?indic|unable|able|willing|complicat|hinder|inappropriate|consent|confound|impair)\w*\b[^.;]{0,50}$/i

/** "Participation in an observational study is allowed." */
const ALLOWED = /\b(?:allowed|permitted|acceptable|not exclu\w+|does not apply)\b/i

const withoutAllowed = (text: string) =>
  text
    .split(/(?<=[.;]) /)
    .filter((sentence) => !ALLOWED.test(sentence))
    .join(' ')

/** Whether a line turns away people who are, or lately were, in another trial or on an investigational treatment. */
export function otherTrialFacts(criterion: Criterion): readonly Fact[] {
  const { side } = criterion
  const text = withoutAllowed(criterion.text)
  const negated = /\b(?:not?|without|never|none|neither)\b/i.test(text)
  if (side !== 'exclusion' && !negated) return []
  const another = IN_ANOTHER.exec(text)
  const elsewhere = another !== null && !HINDERS.test(text.slice(0, another.index))
  const experimental = EXPERIMENTAL.exec(text)
  const own = experimental !== null && OWN.test(text.replace(experimental[0], ''))
  const drug =
    experimental !== null && !own && USE.test(text) && !/^(?:study|research)/i.test(experimental[0])
  if (!elsewhere && !drug) return []
  const condition = /\bas part of another\b/i.test(text)
  const doubts = [...doubtsOf(criterion), ...(condition ? (['condition'] as const) : [])]
  return [
    {
      kind: 'other-trial',
      quote: criterion.original,
      field: 'eligibilityCriteria',
      criterion,
      doubts,
    },
  ]
}
