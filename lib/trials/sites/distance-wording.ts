import type { KeptPlace } from '../../geo/kept-place.ts'
import { type AsOf, type Tense, tense } from '../record/as-of.ts'
import { counted } from '../text/listed.ts'
import { type Far, type FarTrial, inCountry } from './by-nearness.ts'
import { nearnessSentences } from './nearness-wording.ts'

/** How far a trial is from a point, or how it stands to a country, in a few sentences. What the bundled copy lacks is told. */
export function farWords({ trial, nearness }: Far<FarTrial>, kept: KeptPlace, asOf: AsOf): string {
  const { sites, elsewhere } = trial
  const { country, words: where } = kept.place
  const sentences =
    sites.length === 0
      ? ['The record names no site: distance unknown.']
      : nearness
        ? nearnessSentences(nearness, kept, ({ words }) => words, asOf)
        : [IN_COUNTRY[inCountry(trial, country)](where, tense(asOf))]
  const more = elsewhere > 0 ? [`The full record has ${counted(elsewhere, 'more site')}.`] : []
  return [...sentences, ...more].join(' ')
}

const IN_COUNTRY = {
  'takes people': (country: string, { is, when }: Tense) =>
    `A site in ${country} ${is} recruiting${when}.`,
  'has a site': (country: string, { is, now }: Tense) =>
    `A site in ${country}, but none there ${is} recruiting${now}.`,
  none: (country: string) => `No site in ${country}.`,
} as const
