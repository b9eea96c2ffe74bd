import type { Trial } from '../../trials/record/trial.ts'
import { oneLine } from '../../trials/text/fold-text.ts'
import { counted } from '../../trials/text/listed.ts'

/** The words for a kind of MS in a condition of a record. The first that matches counts. */
const KINDS_OF_MS: readonly (readonly [RegExp, string])[] = [
  [/relapsing[ -]*(?:and )?remitting|\bRRMS\b/i, 'relapsing-remitting MS'],
  [/second\w* progressive|\bSPMS\b/i, 'secondary progressive MS'],
  [/primar\w* progressive|\bPPMS\b/i, 'primary progressive MS'],
  [/\brelapsing\b|\bRMS\b/i, 'relapsing MS'],
  [/\bprogressive\b/i, 'progressive MS'],
]

const MS = /multiple sclerosis|sclerosis,? multiple|^MS$|\b(?:RR|SP|PP)?MS\b/i

/** People who may be the ones that are studied in a record about MS without having it. */
const OTHER_PEOPLE =
  /\b(?:care ?-?givers?|carers?|caring for|partners?|spouses?|nurses?|physicians?|neurologists?|clinicians?|doctors|parents?|mothers?|infants?|newborns?|children of|offspring|relatives|siblings?|twins?|famil(?:y|ies)|students?|staff|healthy|controls?)\b/i

/** Whether each condition of a record is MS, so that those who take part may be said to have it. */
const isOnlyMs = ({ conditions }: Pick<Trial, 'conditions'>): boolean =>
  conditions.length > 0 && conditions.every((one) => MS.test(oneLine(one)))

/**
 * What all who take part have, as "relapsing-remitting MS" or "MS"; null where it is not certain: where there are other conditions, where
 * healthy people or others can take part too.
 */
function illnessOf(trial: Trial): string | null {
  const { title, officialTitle, population, arms, healthyVolunteers } = trial
  if (healthyVolunteers === true || !isOnlyMs(trial)) return null
  const named = [title, officialTitle, population, ...arms.map(({ label }) => label)]
  if (named.some((text) => text !== null && OTHER_PEOPLE.test(text))) return null
  const kinds = new Set(
    trial.conditions.map(
      (one) => KINDS_OF_MS.find(([pattern]) => pattern.test(oneLine(one)))?.[1] ?? 'MS',
    ),
  )
  const [only, ...others] = kinds
  return only === undefined || others.length > 0 ? 'MS' : only
}

/** "About 80 people", "1 person", or "people" where the record has no number. */
function countWords({ enrolment }: Pick<Trial, 'enrolment'>): string {
  if (enrolment === null || enrolment.count === 0) return 'people'
  const { count, planned } = enrolment
  return `${planned === false ? '' : 'about '}${counted(count, 'person', 'people')}`
}

/** "about 80 people with MS": how many, and what they have where all of them have it. */
export function peopleIn(trial: Trial): string {
  const illness = illnessOf(trial)
  return `${countWords(trial)}${illness === null ? '' : ` with ${illness}`}`
}
