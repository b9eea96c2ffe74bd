/** What kind of group an arm is. From the registry's own definitions of its words. */
const ARMS = new Map([
  ['EXPERIMENTAL', 'gets what is being tested'],
  ['ACTIVE_COMPARATOR', 'gets another treatment, to compare with'],
  ['PLACEBO_COMPARATOR', 'gets a placebo, to compare with'],
  ['SHAM_COMPARATOR', 'gets a sham, which only looks like the real thing'],
  ['NO_INTERVENTION', 'gets nothing extra'],
  ['OTHER', 'another kind of group'],
])

const INTERVENTIONS = new Map([
  ['BEHAVIORAL', 'Behaviour'],
  ['BIOLOGICAL', 'Biological product'],
  ['COMBINATION_PRODUCT', 'Combination'],
  ['DEVICE', 'Device'],
  ['DIAGNOSTIC_TEST', 'Test'],
  ['DIETARY_SUPPLEMENT', 'Food supplement'],
  ['DRUG', 'Medicine'],
  ['GENETIC', 'Genetic'],
  ['PROCEDURE', 'Procedure'],
  ['RADIATION', 'Radiation'],
  ['OTHER', 'Other'],
])

/** The kind of an arm in our words, or the registry's own word in quotes where we do not know it; null for none. */
export function armWords(kind: string | null): string | null {
  return kind === null ? null : (ARMS.get(kind) ?? `“${kind}”`)
}

/** The kind of an intervention in our words, or the registry's own word in quotes where we do not know it; null for none. */
export function interventionWords(kind: string | null): string | null {
  return kind === null ? null : (INTERVENTIONS.get(kind) ?? `“${kind}”`)
}
