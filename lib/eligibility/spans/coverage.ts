import type { Criterion } from '../criteria/criterion.ts'
import type { Cue } from '../vocabulary/cues.ts'
import type { Item } from './items.ts'
import { type Sentence, sentencesIn } from './sentences.ts'

/** What a kind of fact makes of the words that stand beside it. */
export type Reads = {
  /** Whether an item is one that the kind of fact is about. */
  readonly speaksOf: (item: Item) => boolean
  /** The cues that the kind reckons with; any other may turn the line into something else. */
  readonly understands: ReadonlySet<Cue>
  /** Whether numbers and times that were not read change nothing, as where the fact is itself a number. */
  readonly countsNumbers: boolean
  /** False where another medicine than we read is another way to fit. */
  readonly besideMedicines?: boolean
  /** False where a treatment, a relapse or a topic such as pregnancy beside it binds the rule to those with both. */
  readonly besideAgents?: boolean
  /** False where a time beside it binds the rule to those for whom it holds. */
  readonly besideTimes?: boolean
  /** Whether words on birth control change nothing. */
  readonly besidePregnancy?: boolean
  /** From such a cue on the words explain those before them, and change nothing. */
  readonly endsAt?: Cue
  /** Whether, in an inclusion, the words behind it only ask for more. */
  readonly isNarrowed?: boolean
  /** Whether the words of the line above have a say, which a bare name needs to be a sentence. */
  readonly weighsLead?: boolean
}

/** Cues that make a sentence bear on the one before it, whatever it speaks of. */
const BEARS_ON: ReadonlySet<Cue> = new Set<Cue>(['if', 'unless', 'except', 'let in'])

/** The sentences of a line that have a say in what a fact means: all of them where none speaks of it. */
function sayIn(criterion: Criterion, { speaksOf }: Reads): readonly Sentence[] {
  const sentences = sentencesIn(criterion)
  const speaks = ({ items, own }: Sentence) => items.some((item, at) => at >= own && speaksOf(item))
  if (!sentences.some(speaks)) return sentences
  return sentences.filter(
    (sentence) => speaks(sentence) || sentence.cues.some(({ id }) => BEARS_ON.has(id)),
  )
}

/** The words of one sentence that nothing accounts for, each once. */
function unexplainedIn(
  sentence: Sentence,
  reads: Reads,
  side: Criterion['side'],
): readonly string[] {
  const { items, windows } = sentence
  const inTime = (at: number) =>
    reads.besideTimes !== false &&
    windows.some(({ kind, from, to }) => kind !== 'unread' && from <= at && at < to)
  const isUnread = (at: number) =>
    windows.some(({ kind, from, to }) => kind === 'unread' && from <= at && at < to)
  const from = reads.weighsLead === true ? 0 : sentence.own
  const defined = sentence.cues.find(({ id }) => id === reads.endsAt)?.at ?? items.length
  const end = Math.min(defined, side === 'inclusion' ? narrowedFrom(sentence, reads) : items.length)
  return items.flatMap((item, at) =>
    at < from || at > end || inTime(at) || isAccountedFor(item, reads, isUnread(at))
      ? []
      : [item.text],
  )
}

/** Cues behind what a rule is about that open another way in, or bind it to something. */
const OPENS: ReadonlySet<Cue> = new Set([
  'if',
  'unless',
  'except',
  'let in',
  'or else',
  'or none',
  'another time',
  'began',
  'somebody else',
])
/** So many words right behind it must be understood all the same. */
const NEXT_WORDS = 3

/** The item from which on words only ask for more, "aged 18 to 64, who can walk"; the end where they may not. */
function narrowedFrom({ items, cues }: Sentence, { isNarrowed, speaksOf }: Reads): number {
  if (isNarrowed !== true) return items.length
  const last = items.findLastIndex(speaksOf)
  const stop = items.findIndex(
    ({ meaning }, at) => at > last && !BEFORE_A_NUMBER.has(meaning.sense),
  )
  const run = items.slice(0, stop === -1 ? items.length : stop)
  const end = Math.max(
    last,
    run.findLastIndex(({ meaning }) => OF_A_NUMBER.has(meaning.sense)),
  )
  const opens =
    cues.some(({ id, at }) => at > last && OPENS.has(id)) ||
    items.some(({ text }, at) => at > last && text === 'or' && isAnotherWay(items, at + 1))
  return opens ? items.length : end + NEXT_WORDS
}

/** "Or able to walk"; not "without aid or rest". */
const isAnotherWay = (items: readonly Item[], at: number) =>
  items.slice(at, at + 2).some(({ meaning }) => !PLAIN_SENSES.has(meaning.sense))
const PLAIN_SENSES: ReadonlySet<Item['meaning']['sense']> = new Set(['plain', 'mark'])

const OF_A_NUMBER: ReadonlySet<Item['meaning']['sense']> = new Set(['number', 'bound', 'unit'])
/** What may stand between a name and its number, and in it. */
const BEFORE_A_NUMBER: ReadonlySet<Item['meaning']['sense']> = new Set([
  ...OF_A_NUMBER,
  'comparison',
  'measure',
  'plain',
  'mark',
] as const)

/** What no kind of fact reckons with. */
const STRANGE: ReadonlySet<Item['meaning']['sense']> = new Set([
  'unknown',
  'otherwise',
  'illness',
] as const)

function isAccountedFor(
  { meaning }: Item,
  {
    understands,
    countsNumbers,
    besidePregnancy,
    besideMedicines = true,
    besideAgents = true,
  }: Reads,
  isUnreadTime: boolean,
): boolean {
  if (STRANGE.has(meaning.sense)) return false
  if (meaning.sense === 'treatment' || meaning.sense === 'agent') return besideAgents
  if (meaning.sense === 'topic' && meaning.id !== 'any type') return besideAgents
  if (meaning.sense === 'gut') return countsNumbers
  if (meaning.sense === 'medicine') return besideMedicines
  if (meaning.sense === 'birth-control') return besidePregnancy === true
  if (meaning.sense === 'cue') return understands.has(meaning.id)
  if (countsNumbers) return true
  return meaning.sense !== 'comparison' && !isUnreadTime
}

/**
 * The words of a line that keep a kind of fact from being certain, each once, in small letters: those that the lexicon does not have, cues that the kind does not
 * reckon with, and times and amounts that were not read. Only the sentences count that have a say in it.
 */
export function unexplainedWords(criterion: Criterion, reads: Reads): readonly string[] {
  return [
    ...new Set(
      sayIn(criterion, reads).flatMap((sentence) => unexplainedIn(sentence, reads, criterion.side)),
    ),
  ]
}
