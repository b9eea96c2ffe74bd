import { ANY_DMT, TREATMENT_CLASSES } from './treatment-classes.ts'
import { TREATMENTS } from './treatments.ts'

const treatments = new Map(TREATMENTS.map((treatment) => [treatment.id, treatment]))
const names: ReadonlySet<string> = new Set(
  [...TREATMENTS, ...TREATMENT_CLASSES].map(({ id }) => id),
)

export type Coverage = 'yes' | 'no' | 'perhaps'

/** Words that studies draw the line of differently: who is not in our list of them may still be meant. */
const LOOSE: ReadonlySet<string> = new Set(['immunosuppressants', 'immunomodulators'])

/**
 * Whether what a record names holds the treatment that a person takes. "perhaps" for loose words and for names or treatments that we do not know:
 * it must never become a yes or a no.
 */
export function coverage(name: string, treatmentId: string): Coverage {
  if (name === treatmentId) return 'yes'
  const treatment = treatments.get(treatmentId)
  if (treatment === undefined || LOOSE.has(name)) {
    return treatment?.classes.includes(name) ? 'yes' : 'perhaps'
  }
  if (name === ANY_DMT) return treatment.modifiesDisease ? 'yes' : 'perhaps'
  if (treatment.classes.includes(name)) return 'yes'
  return isTreatment(name) ? 'no' : 'perhaps'
}

/** The clearest answer of several names. */
export function coverageByAny(names: readonly string[], treatmentId: string): Coverage {
  const found = names.map((name) => coverage(name, treatmentId))
  return found.includes('yes') ? 'yes' : found.includes('perhaps') ? 'perhaps' : 'no'
}

/** Whether a name in a record is one of our treatments or words for several of them. */
export function isTreatment(name: string): boolean {
  return names.has(name)
}
