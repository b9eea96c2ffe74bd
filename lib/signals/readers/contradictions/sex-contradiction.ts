import { sexThatDiffers } from '../../../trials/joining/text-against-fields.ts'
import { SEX_OF, theirWord } from '../../../trials/record/registry-codes.ts'
import type { Trial } from '../../../trials/record/trial.ts'
import { bothWords, type Contradiction } from './contradiction.ts'

const WORDS = { all: 'women and men', female: 'women only', male: 'men only' } as const

/** Who can join by sex in the rules for joining, against the field for it. */
export function sexTextAgainstField(trial: Trial): Contradiction | null {
  const found = sexThatDiffers(trial)
  if (found === null) return null
  const { line, text, field } = found
  return {
    words: bothWords(['the rules for joining', WORDS[text]], ['the field for sex', WORDS[field]]),
    quotes: [
      { text: line.text, field: 'eligibilityCriteria' },
      { text: theirWord(SEX_OF, field) ?? '', field: 'sex' },
    ],
  }
}
