import { sentencesOf } from '../../trials/text/sentences.ts'
import type { Criterion } from '../criteria/criterion.ts'
import type { Cue } from '../vocabulary/cues.ts'
import type { Topic } from '../vocabulary/topics.ts'
import { type Item, itemsOf } from './items.ts'
import { type TimeWindow, timeWindowsIn } from './time-windows.ts'
import { folded } from './words.ts'

/** A cue of a sentence, and the item that it stands at. */
export type CueAt = { readonly id: Cue; readonly at: number }

/** One thought of a line, between full stops and semicolons, with what its words mean. */
export type Sentence = {
  /** In small letters, with the line it stands under in front where it needs that line to be a sentence. */
  readonly text: string
  readonly items: readonly Item[]
  /** The items before this are those of the line above. */
  readonly own: number
  readonly windows: readonly TimeWindow[]
  /** In order. Words that belong to a time that was read are none: "prior" in "30 days prior to". */
  readonly cues: readonly CueAt[]
  /** Where it speaks of what, the line above included. */
  readonly topics: ReadonlyMap<Topic, readonly number[]>
}

/** Longer ones are no sentences that a rule could read; nothing is read from them. The longest of fifty thousand real lines has 2,022 letters. */
const LONGEST = { line: 5_000, sentence: 1_200 }

/** "6. 5" is one number, and "6. 5 years" are two things. */
const CUT_NUMBER = /\b(\d)\. ([05])(?![\d.%]|\s?(?:mg|years?|months?|weeks?|days?))/g

const READ = new WeakMap<Criterion, readonly Sentence[]>()

/** The sentences of a line. Each line is read for many things: its sentences are made once. */
export function sentencesIn(criterion: Criterion): readonly Sentence[] {
  const known = READ.get(criterion) ?? readSentences(criterion)
  READ.set(criterion, known)
  return known
}

function readSentences(criterion: Criterion): readonly Sentence[] {
  if (criterion.text.length > LONGEST.line) return []
  const lead = leadOf(criterion)
  return sentencesOf(criterion.text.replace(CUT_NUMBER, '$1.$2'))
    .filter(({ text }) => text.length <= LONGEST.sentence)
    .flatMap(({ text }) => clausesOf(folded(text)))
    .map((text): Sentence => {
      const whole = lead + text
      const items = itemsOf(whole)
      const windows = timeWindowsIn(items)
      const own = items.findIndex(({ end }) => end > lead.length)
      const cues = cuesIn(items, windows)
      return { text: whole, items, own: Math.max(0, own), windows, cues, topics: topicsOf(items) }
    })
}

function topicsOf(items: readonly Item[]): ReadonlyMap<Topic, readonly number[]> {
  const topics = new Map<Topic, number[]>()
  for (const [at, { meaning }] of items.entries()) {
    if (meaning.sense === 'topic') topics.set(meaning.id, [...(topics.get(meaning.id) ?? []), at])
  }
  return topics
}

function cuesIn(items: readonly Item[], windows: readonly TimeWindow[]): readonly CueAt[] {
  const isInTime = (at: number) =>
    windows.some(({ kind, from, to }) => kind !== 'unread' && from <= at && at < to)
  return items.flatMap(({ meaning }, at) =>
    meaning.sense === 'cue' && !isInTime(at) ? [{ id: meaning.id, at }] : [],
  )
}

/** The parts between semicolons. */
const clausesOf = (text: string): readonly string[] =>
  text.split(';').filter((part) => /[a-z\d]/.test(part))

const LONGEST_LEAD = 300

/** A lead-in that a bare name needs to be a sentence: "Any of these within 6 months:". */
const LEADS = /(?:[:,]|\b(?:following|with|of|any|or|either|have|has|by))$/

/** The line that a criterion stands under, where it needs it to be a sentence; else nothing. */
function leadOf({ under }: Criterion): string {
  const last = folded(under.at(-1) ?? '').slice(-LONGEST_LEAD)
  return LEADS.test(last) ? `${last} ` : ''
}
