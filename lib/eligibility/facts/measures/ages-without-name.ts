import type { Item, Items } from '../../spans/items.ts'
import { type Quantity, quantityAt } from '../../spans/quantities.ts'
import type { Found } from './found-ranges.ts'

/** "18 to 65 years of age", "under the age of 18", or a line that begins with a range in years and says no more. */
export function agesWithoutName(items: Items): readonly Found[] {
  const all: Found[] = []
  for (let at = 0; at < items.length; ) {
    const quantity = quantityAt(items, at)
    if (quantity === null) {
      at += 1
      continue
    }
    const isAge =
      quantity.units.includes('years of age') ||
      items.slice(quantity.from, quantity.to).some(comparesAges) ||
      (quantity.units.includes('years') && standsAlone(items, quantity))
    if (isAge && quantity.lone === null) all.push({ quantity, name: quantity.from })
    at = quantity.to
  }
  return all
}

const comparesAges = ({ meaning, text }: Item) =>
  meaning.sense === 'comparison' && / age\b/.test(text)

const PEOPLE: ReadonlySet<string> = new Set(
  'healthy eligible adults adult male males female females men women both sexes genders patients patient subjects subject participants participant people persons person individuals individual volunteers and or the are is who must be of either any sex gender ambulatory outpatients : , ( must should be'.split(
    ' ',
  ),
)

const ENDS: ReadonlySet<string> = new Set(['.', ',', ';', ')', 'at', 'and', 'with'])

const standsAlone = (items: Items, { from, to }: Quantity) =>
  items.slice(0, from).every(({ text }) => text.split(' ').every((word) => PEOPLE.has(word))) &&
  (to >= items.length || ENDS.has(items[to]?.text ?? ''))
