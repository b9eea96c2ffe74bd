import { ANY_DMT, OFF_LABEL, TREATMENT_CLASSES, TREATMENTS } from '../vocabulary/treatments.ts'

/** Words that studies draw the line of differently: who is not in our list of them may still be meant. */
const LOOSE: ReadonlySet<string> = new Set([OFF_LABEL, 'immunomodulators'])

const treatments = new Map<string, (typeof TREATMENTS)[number]>(
  TREATMENTS.map((treatment) => [treatment.id, treatment]),
)
const names: ReadonlySet<string> = new Set(
  [...TREATMENTS, ...TREATMENT_CLASSES].map(({ id }) => id),
)

export type Coverage = 'yes' | 'no' | 'perhaps'

/**
 * Whether what a record names holds the treatment that a person takes. "perhaps" for loose words and for names or treatments that we do not know:
 * it must never become a yes or a no.
 */
export function coverage(name: string, treatmentId: string): Coverage {
  if (name === treatmentId) return 'yes'
  const treatment = treatments.get(treatmentId)
  if (treatment === undefined) return 'perhaps'
  const { modifiesDisease } = treatment
  const classes: readonly string[] = treatment.classes
  if (classes.includes(name)) return 'yes'
  if (name === ANY_DMT) return modifiesDisease && !classes.includes(OFF_LABEL) ? 'yes' : 'perhaps'
  return isTreatment(name) && !LOOSE.has(name) ? 'no' : 'perhaps'
}

/** The clearest answer of several names. */
export function coverageByAny(named: readonly string[], treatmentId: string): Coverage {
  const found = named.map((name) => coverage(name, treatmentId))
  return found.includes('yes') ? 'yes' : found.includes('perhaps') ? 'perhaps' : 'no'
}

/** Whether a name in a record is one of our treatments or words for several of them. */
export function isTreatment(name: string): boolean {
  return names.has(name)
}
