import { TREATMENT_NAMES } from '../../../eligibility/vocabulary/treatment-names.ts'
import { TREATMENTS } from '../../../eligibility/vocabulary/treatments.ts'
import type { Meaning } from './meaning.ts'

/** Shorter names are mostly something else: "GA" is glatiramer in a criterion, and a state in a search. */
const SHORTEST = 3

/** The medicines that criteria name, by their brands and all their other names. */
export const MEDICINE_MEANINGS: readonly Meaning[] = TREATMENTS.map(({ id, asked }) => {
  const brands = asked?.brands?.split(', ') ?? []
  const names = TREATMENT_NAMES[id]
  return {
    name: id,
    written: [id, ...brands, ...names.filter((name) => name.length >= SHORTEST)],
    typed: [],
    brands,
  }
})
