/** A word for several treatments at once. `id` is the name that facts print. Its words are in `treatment-class-names.ts`. */
export type TreatmentClass = {
  readonly id: string
  /** Ids of wider classes that hold all of it. */
  readonly classes?: readonly string[]
}

/** The class that holds every disease-modifying treatment. */
export const ANY_DMT = 'any DMT'

/** Classes of treatments that criteria name. Which treatments a class surely holds stands with the treatment. */
export const TREATMENT_CLASSES: readonly TreatmentClass[] = [
  { id: ANY_DMT },
  { id: 'interferon beta', classes: ['immunomodulators'] },
  { id: 'S1P modulators' },
  { id: 'anti-CD20', classes: ['monoclonal antibodies'] },
  { id: 'fumarates' },
  { id: 'BTK inhibitors' },
  { id: 'immunosuppressants' },
  { id: 'immunomodulators' },
  { id: 'monoclonal antibodies' },
]
