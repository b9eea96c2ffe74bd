import type { Trial } from '../record/trial.ts'
import { capital } from '../text/capital.ts'
import { counted } from '../text/listed.ts'

type Enrolment = Trial['enrolment']

const people = (count: number) => counted(count, 'person', 'people')

/**
 * How many people, as planned or as counted; null where the record has no number. Where it does not tell which of the
 * two its number is, we do not either.
 */
export function enrolmentWords(enrolment: Enrolment): string | null {
  if (enrolment === null) return null
  const { count, planned } = enrolment
  if (planned === null) return count === 0 ? 'No one' : people(count)
  if (planned) return `${people(count)} planned`
  return count === 0 ? 'No one took part' : `${people(count)} took part`
}

type Ages = Pick<Trial, 'minimumAge' | 'maximumAge'>

/** "18 Years" as a number of years, and "6 Months" as "6 months"; null where the text is in no form we know. */
function age(text: string): { readonly years: number | null; readonly words: string } | null {
  const match = /^(\d{1,3}) (year|month|week|day|hour|minute)s?$/i.exec(text.trim())
  if (!match?.[1] || !match[2]) return null
  const unit = match[2].toLowerCase()
  const amount = Number(match[1])
  if (unit === 'year') return { years: amount, words: String(amount) }
  return { years: null, words: `${amount} ${unit}${amount === 1 ? '' : 's'}` }
}

/** The ages that the record's age fields let in; null where it has none. A text in no form we know is quoted as it came. */
export function ageWords({ minimumAge, maximumAge }: Ages): string | null {
  if (minimumAge === null && maximumAge === null) return null
  const from = minimumAge === null ? null : age(minimumAge)
  const to = maximumAge === null ? null : age(maximumAge)
  if ((minimumAge !== null && from === null) || (maximumAge !== null && to === null)) {
    return `Age from “${minimumAge ?? 'not stated'}” to “${maximumAge ?? 'not stated'}”`
  }
  const sameUnit = from?.years != null && to?.years != null
  if (from && to) return `${sameUnit ? 'Ages' : 'Age'} ${unitOf(from)} to ${unitOf(to, sameUnit)}`
  if (from) return `Age ${unitOf(from)} or older`
  return to && `Age ${unitOf(to)} or younger`
}

function unitOf(
  of: { readonly years: number | null; readonly words: string },
  plain = true,
): string {
  return of.years === null || plain ? of.words : `${of.words} years`
}

const SEXES = {
  all: { adult: 'women and men', any: 'any sex' },
  female: { adult: 'women only', any: 'girls and women only' },
  male: { adult: 'men only', any: 'boys and men only' },
} as const

/** Who by sex, as the record's field says; null where it is silent. Speaks of women and men only where no one under 18 can join. */
export function sexWords(trial: Ages & Pick<Trial, 'sex'>): string | null {
  if (trial.sex === null) return null
  const youngest = trial.minimumAge === null ? null : age(trial.minimumAge)
  const adult = (youngest?.years ?? 0) >= 18
  return SEXES[trial.sex][adult ? 'adult' : 'any']
}

/** Ages and sex in one line: "Ages 18 to 55, women and men". Null where the record's fields have neither. */
export function whoWords(trial: Ages & Pick<Trial, 'sex'>): string | null {
  const parts = [ageWords(trial), sexWords(trial)].filter((part) => part !== null)
  const words = parts.join(', ')
  return words === '' ? null : capital(words)
}

/** Whether people without the illness can join, as the record's field says; null where it is silent. */
export function healthyWords(healthyVolunteers: boolean | null): string | null {
  if (healthyVolunteers === null) return null
  return healthyVolunteers
    ? 'Healthy people can take part too.'
    : 'Healthy people cannot take part.'
}
