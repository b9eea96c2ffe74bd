import { contradictedFields } from '../../../eligibility/facts/read-facts.ts'
import { SEX_OF, theirWord } from '../../../trials/record/registry-codes.ts'
import type { Trial } from '../../../trials/record/trial.ts'
import { bothWords, type Contradiction } from './contradiction.ts'

const WORDS = { all: 'women and men', female: 'women only', male: 'men only' } as const

/** Who can join by sex in the rules for joining, against the field for it. */
export function sexTextAgainstField(trial: Trial): Contradiction | null {
  const { sex } = contradictedFields(trial)
  if (sex === null) return null
  const { quotes, text, field } = sex
  return {
    words: bothWords(['the rules for joining', WORDS[text]], ['the field for sex', WORDS[field]]),
    quotes: [
      ...quotes.map((quote) => ({ text: quote, field: 'eligibilityCriteria' })),
      { text: theirWord(SEX_OF, field) ?? '', field: 'sex' },
    ],
  }
}
