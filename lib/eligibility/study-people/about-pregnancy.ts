import type { Trial } from '../../trials/record/trial.ts'
import { participantCriteria } from '../facts/read-facts.ts'

const PREGNANCY =
  /\b(?:pregnan(?:t|cy|cies)|gestation(?:al)?|post-?partum|breast[- ]?feeding|lactat(?:ing|ion)|antenatal|prenatal|perinatal|puerperium|maternal|(?:expecting|expectant|nursing) mothers?|mothers?-to-be)\b/i

/** A study of preventing or of not being it is for others. */
const OF_OTHERS =
  /\b(?:non-?pregnan|not pregnan|contracepti|prevent\w* (?:of )?pregnan|avoid\w* pregnan|gestational diabetes)/i

/** Words of a record by which it is about pregnancy, and the field they stand in, by the registry's name. */
export type AboutPregnancy = { readonly text: string; readonly field: string }

/** What makes a rule on pregnancy one that wants none: "not pregnant", "agrees to use contraception". */
const WANTS_NONE =
  /\b(?:not?|non|nor|negative|without|tests?|contracept\w*|avoid\w*|plan\w*|agree\w*|unless|willing\w*|potential|prevent\w*|free|abstain\w*|if)\b/i

/**
 * Whether a study is about pregnancy or the time after birth, by its title, a condition or a rule that wants it; null where they do not say so. Whom it takes is
 * another question.
 */
export function aboutPregnancy(trial: Trial): AboutPregnancy | null {
  const { title, officialTitle, conditions } = trial
  const names = [
    { text: title, field: 'briefTitle' },
    { text: officialTitle ?? '', field: 'officialTitle' },
    ...conditions.map((text) => ({ text, field: 'conditions' })),
  ]
  if (names.some(({ text }) => OF_OTHERS.test(text))) return null
  const rules = participantCriteria(trial)
    .filter(({ side, text }) => side === 'inclusion' && !WANTS_NONE.test(text))
    .map(({ original }) => ({ text: original, field: 'eligibilityCriteria' }))
  return [...names, ...rules].find(({ text }) => PREGNANCY.test(text)) ?? null
}
