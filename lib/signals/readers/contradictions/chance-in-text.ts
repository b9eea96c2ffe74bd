import type { Trial } from '../../../trials/record/trial.ts'
import { sentencesOf } from '../../../trials/text/sentences.ts'
import type { Quote } from '../../finding/finding.ts'

const RANDOMISED = `(?:randomi[sz]ed|randomly (?:assigned|allocated|divided|distributed)|(?:assigned|allocated|divided) (?:randomly|at random))`

/** "Eligible patients will be randomly assigned": of all who take part, and of what is done with them in this study. */
const PEOPLE_ARE = new RegExp(
  String.raw`^(?:(?:after|following|upon) [^,.;]{3,60}, )?(?:(?:all|the|\d+|eligible|enrolled|included|consenting|participating|study|qualified|qualifying|adult|ms) )*(?:patients|participants|subjects|people|persons|individuals|volunteers)(?: (?:with|who|meeting|fulfilling) [\w\s()'’-]{2,60}?)? (?:will be|are) (?:then |equally |subsequently )?${RANDOMISED}\b(?! (?:order|sequence|selected))`,
  'i',
)

/** "This is a randomised, double-blind trial". */
const STUDY_IS =
  /^(?:this(?: \w+)?|the|the (?:present|current|proposed|pilot))(?: (?:study|trial|project|design))? (?:is|will be) (?:designed as )?an? (?:[\w/,-]+ ){0,8}?(?<!non[ -])randomi[sz]ed\b[\w\s,/()-]{0,100}\b(?:study|trial|design|phase [1-4])\b/i

/** Another study, a part of this one, an order, a doubt, or a word that turns it round. */
const OTHERWISE =
  /\b(?:no|not|non|without|previous\w*|prior|earlier|parent|original|core|feeder|main|preceding|had been|sub-?stud\w+|sub-?sets?|sub-?groups?|cohorts?|part [a-d1-9]|parts|stages?|(?:first|second|randomi[sz]ed|blind(?:ed)?) (?:part|phase|period)|run-?in|lead-?in|extension|open-label phase|roll-?over|withdrawal|responders?|re-?randomi[sz]\w*|orders?|sequences?|if|may|might|would|could|should|unless|half|some|pseudo\w*|quasi\w*|samples?|images|historical|compared (?:to|with) (?:a )?randomi[sz]ed|controls)\b|n['’]t\b/i

/** A study that goes on from another or is a part of one, or that has parts: what is said of chance may be said of those. */
const OTHERS_OR_PARTS =
  /\bextension|\broll-?over|\bcontinuation|\bfollow-?up (?:study|trial|of)|\blong-?term follow|\bparent (?:study|trial)|\bfeeder|\bsub-?stud|\bpost-?hoc|\bsecondary analys|\bancillary|\bretrospective|\b(?:parts?|cohorts?|stages?|steps?|periods?) (?:[a-d1-9]|[iv]+|one|two|three)\b|\bphase [ab]\b|\b(?:two|three|multi)-?(?:part|phase|stage|step)|\brun-?in|\blead-?in|\bdose[- ]escalation|\bconsisting of\b/i

/** "Nerve fibres in a randomised trial of X": a study within that trial. */
const WITHIN_ONE = /\b(?:in|within|of|from) an? [^:]{0,80}randomi[sz]ed/i

/** Whether a sentence says of this study as a whole that chance decides who gets what. */
export function saysRandom(sentence: string): boolean {
  return (PEOPLE_ARE.test(sentence) || STUDY_IS.test(sentence)) && !OTHERWISE.test(sentence)
}

/** Whether a record may speak of another study, or of a part of its own, where it speaks of chance. */
export function mayBeAnother(trial: Trial): boolean {
  const { title, officialTitle, summary, description, design, arms } = trial
  const texts = [
    summary,
    description,
    design.modelDescription,
    ...arms.flatMap((arm) => [arm.label, arm.description]),
  ]
  return (
    [title, officialTitle].some((text) => WITHIN_ONE.test(text ?? '')) ||
    [title, officialTitle, ...texts].some((text) => OTHERS_OR_PARTS.test(text ?? ''))
  )
}

/**
 * The first sentence of the running text that says of this study as a whole that chance decides who gets what. Null for none, where it may be said of
 * another study or of a part, and for the bundled copy, whose texts are ours.
 */
export function chanceInText(trial: Trial): Quote | null {
  if (trial.provenance !== null || mayBeAnother(trial)) return null
  const texts = [
    ['briefSummary', trial.summary],
    ['interventionModelDescription', trial.design.modelDescription],
    ['detailedDescription', trial.description],
    ...trial.arms.map(({ description }) => ['armGroups', description] as const),
  ] as const
  for (const [field, text] of texts) {
    if (text === null || !/random/i.test(text)) continue
    const found = sentencesOf(text).find((sentence) => saysRandom(sentence.text))
    if (found) return { text: found.text, field }
  }
  return null
}
