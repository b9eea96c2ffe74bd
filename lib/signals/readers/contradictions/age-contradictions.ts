import { type Ages, areAgesReversed } from '../../../eligibility/facts/fields-against-lines.ts'
import { contradictedFields } from '../../../eligibility/facts/read-facts.ts'
import type { Trial } from '../../../trials/record/trial.ts'
import { ageWords } from '../../../trials/wording/people-wording.ts'
import type { Quote } from '../../finding/finding.ts'
import { bothWords, type Contradiction } from './contradiction.ts'

function fieldQuotes({ minimumAge, maximumAge }: Trial): Quote[] {
  return [
    ...(minimumAge === null ? [] : [{ text: minimumAge, field: 'minimumAge' }]),
    ...(maximumAge === null ? [] : [{ text: maximumAge, field: 'maximumAge' }]),
  ]
}

/** The youngest age above the oldest, in the record's own fields. */
export function agesTheWrongWayRound(trial: Trial): Contradiction | null {
  if (!areAgesReversed(trial)) return null
  const [lowest, highest] = [trial.minimumAge, trial.maximumAge].map((age) => age?.toLowerCase())
  const words = `The lowest age, ${lowest}, is above the highest age, ${highest}.`
  return { words, quotes: fieldQuotes(trial) }
}

const spoken = ({ min, max }: Ages): string | null =>
  ageWords({
    minimumAge: min === null ? null : `${min} Years`,
    maximumAge: max === null ? null : `${max} Years`,
  })

const lowerFirst = (words: string | null) =>
  words === null ? '' : words.charAt(0).toLowerCase() + words.slice(1)

/** Ages in the rules for joining against those of the fields. */
export function ageTextAgainstFields(trial: Trial): Contradiction | null {
  const { ages } = contradictedFields(trial)
  if (ages === null) return null
  return {
    words: bothWords(
      ['the rules for joining', lowerFirst(spoken(ages.text))],
      ['the age fields', lowerFirst(ageWords(trial))],
    ),
    quotes: [
      ...ages.quotes.map((text) => ({ text, field: 'eligibilityCriteria' })),
      ...fieldQuotes(trial),
    ],
  }
}
