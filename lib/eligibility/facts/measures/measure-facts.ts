import type { Criterion } from '../../criteria/criterion.ts'
import { doubtsOf } from '../../spans/doubts.ts'
import type { Items } from '../../spans/items.ts'
import { type Range, required } from '../../spans/ranges.ts'
import { type Sentence, sentencesIn } from '../../spans/sentences.ts'
import type { Fact } from '../fact.ts'
import { isHowLong } from './ages-of-else.ts'
import { agesWithoutName } from './ages-without-name.ts'
import { type Found, found, withHalf } from './found-ranges.ts'
import { BEFORE_A_MEASURE, differs, ownDoubts } from './measure-doubts.ts'
import { ROWS, type Row } from './measure-rows.ts'
import { isElse } from './other-numbers.ts'

/** "No EDSS above 6": a negation belongs to its own noun. */
function isDeniedAt(items: Items, start: number): boolean {
  const before = items
    .slice(0, start)
    .findLast(({ text }) => !BEFORE_A_MEASURE.has(text) && text !== 'any')
  return (
    before?.meaning.sense === 'cue' &&
    (before.meaning.id === 'not' || before.meaning.id === 'must not')
  )
}

function rangeOf(
  sentence: Sentence,
  { quantity, name }: Found,
  row: Row,
  side: Criterion['side'],
): Range | null {
  if (!quantity.units.every((unit) => row.units.has(unit))) return null
  const denied = side === 'inclusion' && isDeniedAt(sentence.items, Math.min(name, quantity.from))
  const range = required(quantity, denied ? 'exclusion' : side, row.ends)
  if (range === null) return null
  return [range.min, range.max].every((value) => value === null || row.isOnScale(value))
    ? range
    : null
}

/**
 * The ranges that a line asks for: age in whole years, EDSS, body mass index, weight in kilograms, and how long someone has had MS in years. Steps on a scale,
 * other scales, other ages (at the first symptom, of a child) and limits for those with a certain score are none. Where a line
 * has several or a condition, the fact carries that doubt.
 */
export function measureFacts(criterion: Criterion): readonly Fact[] {
  return ROWS.flatMap((row) => {
    const facts = sentencesIn(criterion).flatMap((sentence) => factsIn(criterion, sentence, row))
    const several = facts.some((fact) => facts.some((other) => differ(fact, other)))
    const distinct = [
      ...new Map(facts.map((fact) => [JSON.stringify(rangeIn(fact)), fact])).values(),
    ]
    return distinct.map((fact) => ({
      ...fact,
      doubts: [...new Set([...fact.doubts, ...(several ? (['several'] as const) : [])])],
    }))
  })
}

const rangeIn = (fact: Fact) => ('range' in fact ? fact.range : null)

function differ(one: Fact, other: Fact): boolean {
  const [a, b] = [rangeIn(one), rangeIn(other)]
  return a !== null && b !== null && differs(a, b)
}

function factsIn(criterion: Criterion, sentence: Sentence, row: Row): readonly Fact[] {
  const items = sentence.items.slice(sentence.own)
  const cues = sentence.cues.flatMap(({ id, at }) =>
    at >= sentence.own ? [{ id, at: at - sentence.own }] : [],
  )
  const own = { ...sentence, items, cues, own: 0 }
  const named = found(items, row)
  const all = named.length > 0 || row.measure !== 'age' ? named : agesWithoutName(items)
  return all
    .map((one) => (row.measure === 'edss' ? withHalf(items, one) : one))
    .flatMap((one): readonly Fact[] => {
      if (isElse(own, cues, one) || (row.measure === 'age' && isHowLong(items, one))) return []
      const range = rangeOf(own, one, row, criterion.side)
      if (range === null) return []
      return [
        {
          ...row.statement(range, one.quantity.units, items[one.name]?.text ?? ''),
          quote: criterion.original,
          field: 'eligibilityCriteria',
          criterion,
          doubts: [
            ...new Set([...doubtsOf(criterion), ...ownDoubts(own, cues, one, row, criterion)]),
          ],
        },
      ]
    })
}
