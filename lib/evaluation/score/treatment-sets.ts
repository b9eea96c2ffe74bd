import { covers, treatmentsNamedIn } from '../../eligibility/spans/mentions.ts'
import { TREATMENT_CLASSES, TREATMENTS } from '../../eligibility/vocabulary/treatments.ts'

/** Classes all of whose medicines are in our list: to name each of them is to name the class. */
const WHOLE: readonly string[] = ['interferon beta', 'fumarates']

const isOpenClass = (id: string) =>
  TREATMENT_CLASSES.some((group) => group.id === id) && !WHOLE.includes(id)

const heldBy = (name: string): readonly string[] =>
  TREATMENTS.filter(({ id }) => covers(name, id)).map(({ id }) => id)

/**
 * Every medicine that a name in a label or a fact holds, so that a class and its medicines can be compared. A class that may hold
 * others as well stands for them by its own name. "any DMT except natalizumab" leaves that one out. What is no treatment of ours, such as
 * "relapse", is its own only member.
 */
export function treatmentsHeldBy(name: string): readonly string[] {
  const [wide = name, narrow = ''] = name.split(' except ')
  const ids = treatmentsNamedIn(wide)
  if (ids.length === 0) return [wide]
  const left = new Set(treatmentsNamedIn(narrow).flatMap(heldBy))
  const held = ids.flatMap((id) => [...heldBy(id), ...(isOpenClass(id) ? [id] : [])])
  return [...new Set(held)].filter((id) => !left.has(id))
}
