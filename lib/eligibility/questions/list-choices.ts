import type { Unit } from '../../geo/unit.ts'
import { TOPICS } from '../../trials/topics/topics.ts'

/** What the toolbar over a list offers. Devices hold the ids, so they stay. */

/** What a list can be narrowed to by what its records say. Only what a record says in so many words counts. */
export const ONLY = [
  { id: 'open', words: 'Takes people now' },
  { id: 'random', words: 'Random groups' },
  { id: 'free', words: 'Says it is free' },
  { id: 'unpaid', words: 'Hide those where people pay' },
  { id: 'ethics', words: 'Mentions ethics review' },
] as const

export type OnlyId = (typeof ONLY)[number]['id']

/** How far away a trial may be. A number counts in the unit of the person's place. */
export function withinChoices(unit: Unit) {
  return [
    { id: 'any', words: 'Any distance' },
    ...['25', '50', '100', '200'].map((id) => ({ id, words: `${id} ${unit}` })),
    { id: 'country', words: 'My country' },
  ]
}

/** One topic, or all. */
export const ONE_TOPIC = [
  { id: 'any', words: 'All topics' },
  ...TOPICS.map(({ id, words }) => ({ id, words })),
]

/** How a list is ordered; the first is how it comes. */
export const LIST_ORDERS = [
  { id: 'match', words: 'Best match' },
  { id: 'near', words: 'Nearest' },
  { id: 'confirmed', words: 'Last confirmed' },
] as const
