import type { Trial } from '../../trials/record/trial.ts'
import type { KeyRule } from '../assess/key-rule.ts'
import { keyRulesNamed } from '../assess/key-rules.ts'
import { itemsOf } from '../spans/items.ts'
import { folded } from '../spans/words.ts'
import { MS_TYPE_NAMES, type MsType } from '../vocabulary/ms-types.ts'

/** Whom a record names in its title or conditions: what its rules may say nothing of. */
export type NamedPeople = {
  readonly rule: KeyRule
  /** The title or condition, letter by letter. */
  readonly quote: string
  /** The kinds of MS that are named, and those that the words may mean. Empty for another rule. */
  readonly types: readonly MsType[]
}

const OF_AN_AGE =
  /\b(?:child(?:ren)?|childhood|pa?ediatric|adolescents?|teenagers?|youth|infants?|elderly|older|seniors?|young)\b/i

/** The kinds of MS that a text names; null where it names MS and no kind, or no MS at all. */
function typesIn(text: string): readonly MsType[] | null {
  const types = itemsOf(folded(text)).flatMap(({ meaning: { sense, id } }) => {
    const name = sense === 'ms-type' ? MS_TYPE_NAMES[id] : undefined
    return name === undefined ? [] : [...name.types, ...name.maybe]
  })
  return types.length > 0 ? types : null
}

const MS = /\bms\b|multiple sclerosis/i

/** Whether conditions name MS as a whole: then those beside it keep nobody out. */
const isWhole = (conditions: readonly string[]) =>
  conditions.some((condition) => MS.test(condition) && typesIn(condition) === null)

/**
 * The kind of MS, the treatment, the disability and the age that a record's titles and conditions speak of: each rule once, with the first words that name it. A record can
 * name them there and nowhere else.
 */
export function namedPeople({ title, officialTitle, conditions }: Trial): readonly NamedPeople[] {
  const titles = [title, officialTitle ?? '']
  const ofTypes = isWhole(conditions) ? titles : [...titles, ...conditions]
  const types = [...new Set(ofTypes.flatMap((text) => typesIn(text) ?? []))]
  const named = [...titles, ...conditions].flatMap((quote) => {
    const rules = keyRulesNamed(quote, { excludes: false, read: true })
    const all: readonly KeyRule[] = OF_AN_AGE.test(quote) ? [...rules, 'age'] : rules
    return all
      .filter((rule) => rule !== 'ms-type' || ofTypes.includes(quote))
      .map((rule) => ({ rule, quote, types: rule === 'ms-type' ? types : [] }))
  })
  return [...new Map(named.toReversed().map((one) => [one.rule, one])).values()].toReversed()
}
