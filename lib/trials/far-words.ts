import type { Unit } from '../geo/distance.ts'
import { type Far, type FarTrial, inCountry } from './by-nearness.ts'
import { counted } from './listed.ts'
import { nearnessSentences } from './nearness-words.ts'

/** A country as a person chose it: its ISO code and its name. */
type Chosen = { readonly country: string | null; readonly words: string }

/** How far a trial is from a point, or how it stands to a country, in a few sentences. What the bundled copy lacks is told. */
export function farWords({ trial, nearness }: Far<FarTrial>, place: Chosen, unit: Unit): string {
  const { sites, elsewhere } = trial
  const sentences =
    sites.length === 0
      ? ['The record names no site: distance unknown.']
      : nearness
        ? nearnessSentences(nearness, unit, ({ words }) => words)
        : [IN_COUNTRY[inCountry(trial, place.country)](place.words)]
  const more = elsewhere > 0 ? [`The full record has ${counted(elsewhere, 'more site')}.`] : []
  return [...sentences, ...more].join(' ')
}

const IN_COUNTRY = {
  'takes people': (country: string) => `A site in ${country} is recruiting.`,
  'has a site': (country: string) => `A site in ${country}, but none there is recruiting now.`,
  none: (country: string) => `No site in ${country}.`,
} as const
