import type { Criterion } from '../../criteria/criterion.ts'
import { type Direction, directionOf, hasCue, isDenied } from '../../spans/context.ts'
import { type Doubt, doubtsOf } from '../../spans/doubts.ts'
import type { Item } from '../../spans/items.ts'
import { type CueAt, type Sentence, sentencesIn } from '../../spans/sentences.ts'
import { topicsIn } from '../../spans/topics-in.ts'
import { folded } from '../../spans/words.ts'
import type { Cue } from '../../vocabulary/cues.ts'
import type { Fact, Statement } from '../fact.ts'
import { isPerhapsNoScan, scansThatCannotBe, scansThatMustBe } from './scan-mentions.ts'
import { investigationalDrugsIn, otherTrialsIn } from './trial-mentions.ts'

/** A kind of fact that is there or is not: what a sentence must speak of, and which words make something else of it. */
type Row = {
  /** The items that it is about; none where the sentence says nothing of it. */
  readonly find: (sentence: Sentence, cues: readonly CueAt[]) => readonly number[]
  /** What is stated of these items. */
  readonly statement: (items: readonly Item[]) => Statement
  /** Which way the sentence must speak of it; null for either. */
  readonly direction: Direction
  /** Cues that make it another thing. */
  readonly refuses?: readonly Cue[]
  /** Cues that let it hold only for some, to a degree, or in some case. */
  readonly doubts?: readonly Cue[]
  /** Whether a time in the sentence makes it doubtful. */
  readonly doubtsTimes?: boolean
  /** Whether the sentence may be about something else. */
  readonly isUnsure?: (sentence: Sentence) => boolean
  /** Whether a line above that speaks of women alone is no condition. */
  readonly isOfWomen?: boolean
  /** Whether each sentence is a fact of its own. */
  readonly isEach?: boolean
}

/** "If female, the subject must:". */
const isAboutWomen = (over: string) =>
  folded(over)
    .split(/[^a-z]+/)
    .some((word) => WOMEN.has(word))
const WOMEN: ReadonlySet<string> = new Set(['female', 'females', 'woman', 'women', 'childbearing'])

const gut = ({ items, own }: Sentence) =>
  items.flatMap(({ meaning }, at) => (meaning.sense === 'gut' && at >= own ? [at] : []))

const idsOf = (items: readonly Item[]) => [...new Set(items.map(({ meaning }) => meaning.id))]

/** Words that speak of a language and not of a country. */
const languages = (sentence: Sentence) => {
  const speaks = topicsIn(sentence, 'speaking').length > 0
  return sentence.items.flatMap(({ meaning }, at) => {
    const denied = sentence.items[at - 1]?.text === 'non'
    return meaning.sense === 'language' && (speaks || denied) ? [at] : []
  })
}

const visits = (sentence: Sentence, cues: readonly CueAt[]) => {
  const comes = hasCue(cues, 'able', 'willing', 'reason') && topicsIn(sentence, 'place').length > 0
  const lives = topicsIn(sentence, 'lives').filter(() =>
    sentence.items.some(
      ({ meaning }) =>
        meaning.sense === 'unit' && (meaning.id === 'metres' || meaning.id === 'hours'),
    ),
  )
  return [...(comes ? topicsIn(sentence, 'travel') : []), ...lives]
}

/** A test of which the words near it name the result that is meant. */
const pregnancyTests = (result: 'positive' | 'negative') => (sentence: Sentence) =>
  topicsIn(sentence, 'pregnancy test').filter((at) =>
    sentence.items
      .slice(Math.max(sentence.own, at - RESULT_AHEAD), at + RESULT_BEHIND)
      .some(({ text }) => text === result),
  )
const RESULT_AHEAD = 12
const RESULT_BEHIND = 5

/** "Men with a pregnant partner": not the person who joins. */
const isOfPartner = (sentence: Sentence, topic: 'pregnancy' | 'breastfeeding') =>
  topicsIn(sentence, topic).every((at) =>
    sentence.items
      .slice(Math.max(0, at - PARTNER_WITHIN), at + PARTNER_WITHIN)
      .some(({ text }) => /^partners?\b/.test(text)),
  )
const PARTNER_WITHIN = 4

const ROWS: readonly Row[] = [
  {
    find: pregnancyTests('positive'),
    statement: () => ({ kind: 'pregnancy' }),
    direction: 'out',
    doubts: ['unless'],
    isOfWomen: true,
  },
  {
    find: (sentence) => topicsIn(sentence, 'pregnancy'),
    statement: () => ({ kind: 'pregnancy' }),
    direction: 'out',
    doubts: ['unless'],
    isUnsure: (sentence) => isOfPartner(sentence, 'pregnancy'),
    isOfWomen: true,
  },
  {
    find: pregnancyTests('negative'),
    statement: () => ({ kind: 'pregnancy' }),
    direction: 'in',
    doubts: ['unless'],
    isOfWomen: true,
  },
  {
    find: (sentence) => topicsIn(sentence, 'breastfeeding'),
    statement: () => ({ kind: 'breastfeeding' }),
    direction: 'out',
    doubts: ['unless', 'ended'],
    isUnsure: (sentence) => isOfPartner(sentence, 'breastfeeding'),
    isOfWomen: true,
  },
  {
    find: scansThatCannotBe,
    statement: () => ({ kind: 'mri' }),
    direction: 'out',
    isUnsure: isPerhapsNoScan,
  },
  { find: scansThatMustBe, statement: () => ({ kind: 'mri' }), direction: 'in' },
  {
    find: (sentence, cues) => [
      ...otherTrialsIn(sentence, cues),
      ...investigationalDrugsIn(sentence, cues),
    ],
    statement: () => ({ kind: 'other-trial' }),
    direction: 'out',
    refuses: ['let in'],
  },
  {
    find: gut,
    statement: (items) => ({ kind: 'gut', conditions: idsOf(items) }),
    direction: 'out',
    refuses: ['somebody else'],
    doubts: [
      'reaction',
      'degree',
      'now',
      'if',
      'unless',
      'except',
      'later',
      'reason',
      'regular',
      'change',
      'ended',
      'let in',
    ],
    doubtsTimes: true,
    isEach: true,
  },
  {
    find: (sentence) => topicsIn(sentence, 'swallowing'),
    statement: () => ({ kind: 'swallowing' }),
    direction: null,
  },
  {
    find: languages,
    statement: (items) => ({ kind: 'language', language: idsOf(items)[0] ?? '' }),
    direction: null,
  },
  { find: visits, statement: () => ({ kind: 'travel' }), direction: null },
]

/**
 * What a line speaks of that a person has or has not: pregnancy, breastfeeding, a scan, another trial, conditions of the gut, swallowing, a language, coming to a
 * place. Each kind is a row. Words that ask for a degree, or let something in, make a doubt of it.
 */
export function presenceFacts(criterion: Criterion): readonly Fact[] {
  return ROWS.flatMap((row) => {
    const facts = sentencesIn(criterion).flatMap(
      (sentence) => factIn(criterion, sentence, row) ?? [],
    )
    return row.isEach === true ? facts : facts.slice(0, 1)
  })
}

function factIn(criterion: Criterion, sentence: Sentence, row: Row): Fact | null {
  const cues = sentence.cues
  if (hasCue(cues, ...(row.refuses ?? []))) return null
  const places = row.find(sentence, cues).filter((at) => counts(criterion, sentence, cues, at, row))
  if (places.length === 0) return null
  const isPartly =
    hasCue(cues, ...(row.doubts ?? [])) || (row.doubtsTimes === true && sentence.windows.length > 0)
  const own: readonly Doubt[] = [
    ...(isPartly ? (['condition'] as const) : []),
    ...(row.isUnsure?.(sentence) === true ? (['unexplained'] as const) : []),
  ]
  // Who must not be pregnant must not be, whichever way the line counts.
  const denied = places.every((at) => isDenied(sentence, cues, at)) || row.direction === 'in'
  const ofWomen = row.isOfWomen === true && criterion.under.some(isAboutWomen)
  const shared = doubtsOf(criterion).filter(
    (doubt) => (doubt !== 'side' || !denied) && (doubt !== 'condition' || !ofWomen),
  )
  return {
    ...row.statement(places.flatMap((at) => sentence.items[at] ?? [])),
    quote: criterion.original,
    field: 'eligibilityCriteria',
    criterion,
    doubts: [...new Set([...shared, ...own])],
  }
}

function counts(
  criterion: Criterion,
  sentence: Sentence,
  cues: readonly CueAt[],
  at: number,
  { direction }: Row,
): boolean {
  if (direction === null) return true
  const said = directionOf(criterion, sentence, cues, at)
  return said === direction || (criterion.side === null && said === null)
}
