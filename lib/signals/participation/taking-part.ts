import type { Trial } from '../../trials/record/trial.ts'
import { sentencesOf } from '../../trials/text/sentences.ts'
import type { Quote } from '../finding/finding.ts'
import { recordTexts } from '../text/record-text.ts'

/** The sentence tells what others found or did, or what is looked up in records that are there already. */
const NOT_THIS_STUDY =
  /\b(?:previous|prior|earlier|recent|other|animal|published|historical|existing|archived|banked|retrospective\w*|already)\b|\b(?:has|have|had) (?:also |recently |previously |already )?(?:been|shown|demonstrated|found|suggested|revealed|reported)\b|\b(?:medical records?|history of|mice|mouse|rats?|in the (?:last|past)|before (?:joining|enrol\w+)|unscheduled|emergency)\b|\b(?:first patient|last patient)\b/i

/** The sentence says that it is not done. */
const RULED_OUT = /\b(?:no|not|without|never|nor|instead of|rather than)\b/i

/** The sentence is about those who take part, or about what this study will do. */
const OF_THIS_STUDY =
  /\b(?:will|participants?|patients?|subjects?|volunteers?|people|persons?|everyone|you|each (?:person|woman|man|individual)|individuals?|(?:are|is) (?:also )?(?:taken|collected|obtained|drawn|performed|done|scheduled|asked|followed))\b/i

/** Whether a sentence tells of other studies, of the past or of records that are there already, and so not of this study. */
export const tellsOfOthers = (sentence: string): boolean => NOT_THIS_STUDY.test(sentence)

/** Whether a sentence of a record is one on what this study asks of those who take part. Where it is not certain, it is not. */
export function isAboutTakingPart(sentence: string): boolean {
  return OF_THIS_STUDY.test(sentence) && !tellsOfOthers(sentence) && !RULED_OUT.test(sentence)
}

/** A longer sentence cannot be read in a table. */
export const LONGEST_QUOTED = 320

/** Where a record tells what happens in a study. Rules for joining speak of visits and times that lie in the past; titles and keywords ask nothing. */
const TELLING: ReadonlySet<string> = new Set([
  'briefSummary',
  'detailedDescription',
  'armGroups',
  'interventions',
  'interventionModelDescription',
])

/** The sentences of a record that tell what happens in the study, in its order, as far as they are short enough to be quoted. */
export function tellingSentences(trial: Trial): readonly Quote[] {
  return recordTexts(trial)
    .filter(({ field }) => TELLING.has(field))
    .flatMap(({ field, text }) => sentencesOf(text).map((one) => ({ text: one.text, field })))
    .filter(({ text }) => text.length <= LONGEST_QUOTED)
}
