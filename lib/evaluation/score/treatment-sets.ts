import { itemsOf } from '../../eligibility/spans/items.ts'
import { folded } from '../../eligibility/spans/words.ts'
import { covers, TREATMENT_CLASSES, TREATMENTS } from '../../eligibility/vocabulary/treatments.ts'

/** Classes all of whose medicines are in our list: to name each of them is to name the class. */
const WHOLE: readonly string[] = ['interferon beta', 'fumarates']

const CLASSES: readonly string[] = TREATMENT_CLASSES.map(({ id }) => id)
const MEDICINES: readonly string[] = TREATMENTS.map(({ id }) => id)

/** A class that may hold others than those in our list stands for them. */
const MEMBERS = [...MEDICINES, ...CLASSES.filter((id) => !WHOLE.includes(id))]

const heldBy = (id: string) => MEMBERS.filter((member) => covers(id, member))

/** Labels have our own names, and a few others: "immunosuppressant", "peginterferon beta-1a". */
const idsIn = (name: string): readonly string[] =>
  [...MEDICINES, ...CLASSES].includes(name) ? [name] : namedIn(name)

/**
 * Every medicine that a name in a label or a fact holds, so that a class and its medicines can be compared: what is within it is
 * surely meant too. "any DMT except natalizumab, fingolimod" leaves those out. What is no treatment of ours, such as "relapse", is its
 * own only member.
 */
export function treatmentsHeldBy(name: string): readonly string[] {
  const [wide = name, narrow = ''] = name.split(' except ')
  const ids = idsIn(wide)
  if (ids.length === 0) return [wide]
  const left = new Set(narrow.split(', ').flatMap(idsIn).flatMap(heldBy))
  return [...new Set(ids.flatMap(heldBy))].filter((id) => !left.has(id))
}

const namedIn = (name: string): readonly string[] =>
  itemsOf(folded(name)).flatMap(({ meaning }) =>
    meaning.sense === 'treatment' ? [meaning.id] : [],
  )
