import type { Criterion } from '../criteria/criterion.ts'
import { type Doubt, doubtsOf } from '../spans/doubts.ts'
import type { Item } from '../spans/items.ts'
import { type Quantity, quantityAt } from '../spans/quantities.ts'
import { type Range, required } from '../spans/ranges.ts'
import { type CueAt, type Sentence, sentencesIn } from '../spans/sentences.ts'
import type { Measure, Unit } from '../vocabulary/measures.ts'
import type { Fact, Statement } from './fact.ts'
import { sexFacts } from './sex-facts.ts'

/** How one measure is read: its unit, its scale and what it makes of a range. */
type Row = {
  readonly measure: Measure
  /** Units that a number of it may have; null for one without. */
  readonly units: ReadonlySet<Unit | null>
  /** Both ends of the scale. */
  readonly ends: readonly [bottom: number, top: number]
  readonly isOnScale: (value: number) => boolean
  /** Whether "within 5 years" compares. */
  readonly readsWithin?: boolean
  readonly statement: (range: Range, units: readonly (Unit | null)[], name: string) => Statement
}

const between = (low: number, high: number) => (value: number) => value >= low && value <= high

const IN_YEARS: Partial<Readonly<Record<Unit, number>>> = {
  years: 1,
  months: 1 / 12,
  weeks: 1 / 52,
}
const POUND_IN_KG = 0.4535924

/** The range with its bounds turned into another unit. */
const converted = (
  range: Range,
  [first = null, last = first]: readonly (Unit | null)[],
  factorOf: (unit: Unit | null) => number,
  digits: number,
): Range => {
  const turned = (value: number | null, unit: Unit | null) =>
    value === null ? null : Math.round(value * factorOf(unit) * 10 ** digits) / 10 ** digits
  return { ...range, min: turned(range.min, first), max: turned(range.max, last) }
}

const ROWS: readonly Row[] = [
  {
    measure: 'age',
    units: new Set([null, 'years', 'years of age']),
    ends: [0, 110],
    isOnScale: between(0, 120),
    statement: (range) => ({ kind: 'age', range }),
  },
  {
    measure: 'edss',
    units: new Set([null, 'points']),
    ends: [0, 10],
    isOnScale: (value) => value <= 10 && Number.isInteger(value * 2),
    statement: (range) => ({ kind: 'edss', range }),
  },
  {
    measure: 'bmi',
    units: new Set([null, 'kg/m²']),
    ends: [10, 90],
    isOnScale: between(10, 90),
    statement: (range) => ({ kind: 'bmi', range }),
  },
  {
    measure: 'weight',
    units: new Set(['kilograms', 'pounds']),
    ends: [10, 900],
    isOnScale: between(10, 900),
    statement: (range, units) => ({
      kind: 'weight',
      range: converted(range, units, (unit) => (unit === 'pounds' ? POUND_IN_KG : 1), 1),
    }),
  },
  {
    measure: 'duration',
    units: new Set(['years', 'months', 'weeks']),
    ends: [0, 90],
    isOnScale: between(0, 1000),
    readsWithin: true,
    statement: (range, units, name) => ({
      kind: 'duration',
      range: converted(range, units, (unit) => IN_YEARS[unit ?? 'years'] ?? 1, 2),
      since: /onset/.test(name) ? 'onset' : /diagnos/.test(name) ? 'diagnosis' : null,
    }),
  },
]

type Items = readonly Item[]
const isMeasure = (item: Item | undefined, measure?: Measure) =>
  item?.meaning.sense === 'measure' && (measure === undefined || item.meaning.id === measure)

/** No line of criteria names a measure more often; more would only take time. */
const MOST_NAMES = 12
/** So many words may stand between a name and its number. */
const MOST_BETWEEN = 14

/** Words that may stand between a measure and its number. */
const isFiller = ({ meaning, text }: Item, measure: Measure) =>
  (meaning.sense === 'measure' && meaning.id === measure) ||
  meaning.sense === 'plain' ||
  meaning.sense === 'ms' ||
  (meaning.sense === 'mark' && text !== ';') ||
  (meaning.sense === 'topic' && meaning.id === 'trial') ||
  (meaning.sense === 'cue' &&
    (meaning.id === 'now' ||
      meaning.id === 'but' ||
      meaning.id === 'taking' ||
      meaning.id === 'latest'))

/** The number behind a name, or null. */
function behindName(items: Items, at: number, row: Row): Quantity | null {
  for (
    let next = afterNote(items, at + 1);
    next <= at + MOST_BETWEEN && next < items.length;
    next += 1
  ) {
    const found = quantityAt(items, next)
    if (found !== null) return asRange(items, found, at, row)
    const item = items[next]
    if (item === undefined || !isFiller(item, row.measure)) return null
  }
  return null
}

/** "EDSS (Appendix B)", "EDSS [5]": a note in brackets that holds no range. */
function afterNote(items: Items, at: number): number {
  if (!/^[([]$/.test(items[at]?.text ?? '')) return at
  const close = items.findIndex(
    ({ text }, index) => index > at && index <= at + 3 && /^[)\]]$/.test(text),
  )
  const quantity = quantityAt(items, at + 1)
  return close === -1 || (quantity !== null && quantity.lone === null) ? at : close + 1
}

/** A number alone is a range where a comparison or "within" stands before it: "a minimum EDSS of 3". */
function asRange(
  items: Items,
  found: Quantity,
  name: number,
  { readsWithin }: Row,
): Quantity | null {
  if (found.lone === null) return found
  const before = items
    .slice(Math.max(0, name - 4), name)
    .findLast(({ meaning }) => meaning.sense === 'comparison')
  if (before?.meaning.sense === 'comparison') {
    const upper = before.meaning.id.startsWith('<')
    const number = { min: upper ? null : found.lone, max: upper ? found.lone : null }
    const isNamed =
      items[name - 1] === before ||
      /^(?:an?|the|baseline|screening|score|of)$/.test(items[name - 1]?.text ?? '')
    return isNamed
      ? {
          ...found,
          lone: null,
          range: {
            ...number,
            minInclusive: before.meaning.id !== '>',
            maxInclusive: before.meaning.id !== '<',
          },
        }
      : null
  }
  const within =
    items.slice(name, found.from + 1).some(({ text }) => /^(?:within|in the past)$/.test(text)) ||
    items.slice(name, found.from + 1).some(({ text }) => /^(?:last|past)$/.test(text))
  return readsWithin && within
    ? {
        ...found,
        lone: null,
        range: { min: null, max: found.lone, minInclusive: true, maxInclusive: true },
      }
    : null
}

/** "2.0 ≤ EDSS ≤ 6.5", "18 years ≤ age ≤ 55 years". */
function aroundName(items: Items, at: number, behind: Quantity): Quantity {
  const sign = items[at - 1]?.meaning
  const from = items[at - 2]?.meaning.sense === 'unit' ? at - 3 : at - 2
  const number = items[from]?.meaning
  if (number?.sense !== 'number' || sign?.sense !== 'comparison' || !sign.id.startsWith('<'))
    return behind
  if (behind.range.min !== null || behind.range.max === null) return behind
  return {
    ...behind,
    from,
    range: { ...behind.range, min: number.value, minInclusive: sign.id === '<=' },
  }
}

const ON: ReadonlySet<string> = new Set([
  'on',
  'in',
  'the',
  'a',
  'according',
  'to',
  'by',
  'using',
  'of',
  'kurtzke',
  '(',
  '[',
  'points',
  'as',
  'measured',
  'with',
])

/** "3.0 to 6.5 on the EDSS": the range stands before the name. */
function beforeName(items: Items, at: number, claimed: number): Quantity | null {
  for (let start = Math.max(claimed, at - MOST_BETWEEN); start < at; start += 1) {
    const found = quantityAt(items, start)
    if (found === null) continue
    if (
      found.lone === null &&
      found.to <= at &&
      items.slice(found.to, at).every(({ text }) => ON.has(text)) &&
      found.to < at
    )
      return found
    start = found.to - 1
  }
  return null
}

type Found = { readonly quantity: Quantity; readonly name: number }

/** The ranges of a measure in a sentence, each with its name. */
function found(items: Items, row: Row): readonly Found[] {
  const names = items.flatMap((item, at) => (isMeasure(item) ? [at] : [])).slice(0, MOST_NAMES)
  const all: Found[] = []
  let claimed = 0
  for (const name of names) {
    if (name < claimed) continue
    const isOwn = isMeasure(items[name], row.measure)
    const behind = behindName(items, name, row)
    const quantity =
      behind === null
        ? isOwn
          ? beforeName(items, name, claimed)
          : null
        : aroundName(items, name, behind)
    if (quantity === null) continue
    claimed = quantity.to
    if (isOwn) all.push({ quantity, name })
  }
  return all
}

/** "18 to 65 years of age", "under the age of 18", or a line that begins with a range in years and says no more. */
function agesWithoutName(items: Items): readonly Found[] {
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

const near = (cues: readonly CueAt[], from: number, to: number, ids: readonly CueAt['id'][]) =>
  cues.some(({ id, at }) => at >= from && at < to && ids.includes(id))

/** The number is a step on the scale, one of another time, or a limit only for those with a certain score. */
function isElse({ items }: Sentence, cues: readonly CueAt[], { quantity, name }: Found): boolean {
  const start = Math.min(name, quantity.from)
  const end = Math.max(name + 1, quantity.to)
  if (
    near(cues, start - 8, start, ['change', 'if', 'unless']) ||
    near(cues, end, end + 2, ['change'])
  )
    return true
  const before = items[start - 1]?.text === 'the' ? items[start - 2] : items[start - 1]
  if (before?.meaning.sense === 'cue' && before.meaning.id === 'another time') return true
  if (near(cues, start - 4, start, ['somebody else']) || isAtOnset(items, end)) return true
  return isForThose(items, start) || isStratum(items, cues, end)
}

/** "18 to 40 years at disease onset". */
const isAtOnset = (items: Items, end: number) =>
  /^(?:at|of|before|since)$/.test(items[end]?.text ?? '') &&
  items
    .slice(end + 1, end + 5)
    .some(
      (item) => isMeasure(item, 'duration') || /^(?:onset|diagnosis|symptoms?)$/.test(item.text),
    )

/** "In patients with an EDSS of 2 or less". */
const isForThose = (items: Items, at: number) =>
  items
    .slice(Math.max(0, at - 5), at)
    .some(
      ({ text }, index, words) =>
        /^(?:in|for|among)$/.test(text) &&
        /^(?:patient|subject|participant|people|those)/.test(words[index + 1]?.text ?? ''),
    )

const STRATUM_WITHIN = 7

/** "EDSS above 5 must have a cane". */
const isStratum = (items: Items, cues: readonly CueAt[], end: number) =>
  cues.some(
    ({ id, at }) =>
      at >= end &&
      at < end + STRATUM_WITHIN &&
      ((id === 'but' &&
        /^(?:must|should)$/.test(items[at]?.text ?? '') &&
        items[at + 1]?.text !== 'be') ||
        (id === 'reason' && /^requir|need/.test(items[at]?.text ?? '')) ||
        (id === 'if' && /^only/.test(items[at]?.text ?? '')) ||
        (id === 'later' && items[at]?.text === 'will')),
  )

const GROUPS = /^(?:cohort|arm|group|part|women|men|females?|males?|study group)$/

/** Doubts about a range that stands beside another, or holds for some. */
function ownDoubts(
  { items }: Sentence,
  cues: readonly CueAt[],
  { quantity, name }: Found,
  row: Row,
  side: Criterion['side'],
): readonly Doubt[] {
  const start = Math.min(name, quantity.from)
  const end = Math.max(name + 1, quantity.to)
  const after = items[end]?.text === ')' || items[end]?.text === ']' ? end + 1 : end
  const next = items.slice(after, after + 12)
  const isFor = next.some(
    ({ text }, index) =>
      /^(?:for|in|if|\()$/.test(text) &&
      next
        .slice(index + 1, index + 5)
        .some((item) => item.meaning.sense === 'ms-type' || GROUPS.test(item.text)),
  )
  const isAlternative =
    /^(?:or|and \/ or)$/.test(items[after]?.text ?? '') && items[after + 1]?.text !== 'at'
  const second = hasSecond(items, after, quantity, row)
  const combined =
    side === 'exclusion' &&
    items.slice(0, start).some(({ meaning }) => meaning.sense === 'number') &&
    items.slice(0, start).some(({ text }) => /^(?:and|with|plus|in)$/.test(text))
  const condition =
    near(cues, end, items.length, ['if', 'unless', 'except']) ||
    near(cues, 0, start, ['if', 'unless']) ||
    isAlternative ||
    isSecondWay(items, start) ||
    combined
  const doubts: readonly (Doubt | false)[] = [
    (isFor || (condition && !second)) && 'condition',
    second && 'several',
  ]
  return doubts.filter((doubt) => doubt !== false)
}

const BEFORE_A_MEASURE: ReadonlySet<string> = new Set([
  'a',
  'an',
  'with',
  'have',
  'has',
  'having',
  'by',
  'baseline',
  'current',
  '(',
  '[',
])

/** "Able to walk or EDSS below 7". */
function isSecondWay(items: Items, start: number): boolean {
  const before = items.slice(0, start).findLast(({ text }) => !BEFORE_A_MEASURE.has(text))
  return before?.text === 'or' || before?.text === 'either'
}

/** A second range after the first, "0 to 3.5 or 4 to 6", of which one may hold for some and not for others. */
function hasSecond(items: Items, after: number, first: Quantity, { units, measure }: Row): boolean {
  const start = items.findIndex(({ text }, at) => at >= after && at < after + 6 && LINKS.has(text))
  if (start === -1) return false
  for (let at = start + 1; at < start + 6 && at < items.length; at += 1) {
    const second = quantityAt(items, at)
    if (second !== null) {
      const isSame = second.lone === null && second.units.every((unit) => units.has(unit))
      return isSame && differs(first.range, second.range)
    }
    if (isMeasure(items[at]) && !isMeasure(items[at], measure)) return false
  }
  return false
}

const LINKS: ReadonlySet<string> = new Set(['or', 'and', '/', 'vs', '&', ','])

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

/** "At least 18 and under 75" are two bounds of one range; 0 to 3 and 4 to 6 differ. */
function differs(one: Range, other: Range): boolean {
  const agree = (a: number | null, b: number | null) => a === null || b === null || a === b
  return !agree(one.min, other.min) || !agree(one.max, other.max)
}

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
      if (isElse(own, cues, one)) return []
      const range = rangeOf(own, one, row, criterion.side)
      if (range === null) return []
      return [
        {
          ...row.statement(range, one.quantity.units, items[one.name]?.text ?? ''),
          quote: criterion.original,
          field: 'eligibilityCriteria',
          criterion,
          doubts: [
            ...new Set([
              ...doubtsOf(criterion),
              ...ownDoubts(own, cues, one, row, criterion.side),
              ...(isOfOneSex(criterion, items, one) ? (['condition'] as const) : []),
            ]),
          ],
        },
      ]
    })
}

const FEMALE = /^(?:females?|wom[ae]n|girls)(?:'s)?$/
const MALE = /^(?:males?|m[ae]n|boys)(?:'s)?$/

/** "Women of 18 to 45 years" beside another age for men; not where the line lets in one sex alone. */
function isOfOneSex(criterion: Criterion, items: Items, { quantity, name }: Found): boolean {
  const before = items.slice(0, Math.min(name, quantity.from))
  const [female, male] = [FEMALE, MALE].map((sex) => before.some(({ text }) => sex.test(text)))
  return female !== male && sexFacts(criterion).length === 0
}

/** Half steps are the only decimals of the EDSS: "0 to 4, 5" is a slip of the comma. */
function withHalf(items: Items, one: Found): Found {
  const { quantity } = one
  const [comma, five] = [items[quantity.to], items[quantity.to + 1]]
  const isSlip =
    comma?.text === ',' &&
    five?.text === '5' &&
    quantity.range.max !== null &&
    Number.isInteger(quantity.range.max)
  if (!isSlip || quantity.range.max === null || items[quantity.to + 2]?.meaning.sense === 'unit')
    return one
  return {
    ...one,
    quantity: {
      ...quantity,
      to: quantity.to + 2,
      range: { ...quantity.range, max: quantity.range.max + 0.5 },
    },
  }
}
