import { hasCue } from '../../spans/context.ts'
import type { Item } from '../../spans/items.ts'
import type { CueAt, Sentence } from '../../spans/sentences.ts'
import { isTopic, topicsIn } from '../../spans/topics-in.ts'

/** So many words may stand between "another" and its trial. */
const WITHIN = 4

const BESIDE: ReadonlySet<string> = new Set([
  'any',
  'a',
  'an',
  'or',
  'and',
  '/',
  'drug',
  'medical',
  'the',
  'this',
])
const THIS: ReadonlySet<string> = new Set(['the', 'this', 'our'])

const isNow = ({ meaning }: Item) => meaning.sense === 'cue' && meaning.id === 'now'
const isTaking = ({ meaning }: Item) => meaning.sense === 'cue' && meaning.id === 'taking'

const belongsToTrial = (item: Item) =>
  isTopic(item, 'another', 'kind of trial', 'investigational', 'product') ||
  item.meaning.sense === 'medicine' ||
  isNow(item) ||
  isTaking(item) ||
  BESIDE.has(item.text)

/** "Another clinical trial", "any interventional study": the words before it say that it is not this one. */
function isOtherTrial(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - WITHIN), at)
  const named = before.slice(before.findLastIndex((item) => !belongsToTrial(item)) + 1)
  const ahead = items.slice(0, at)
  const isOther = named.some((item) => isTopic(item, 'another') || isNow(item))
  const isKind =
    named.some((item) => isTopic(item, 'kind of trial', 'investigational')) &&
    !named.some(({ text }) => THIS.has(text))
  const takesPart = ahead.some((item) => isTopic(item, 'taking part'))
  return (
    (isOther && (isKind || takesPart || ahead.some(({ text }) => text === 'in'))) ||
    (isKind && takesPart)
  )
}

/** Other trials that a sentence speaks of. One that an illness would keep somebody from is none. */
export function otherTrialsIn(sentence: Sentence, cues: readonly CueAt[]): readonly number[] {
  return topicsIn(sentence, 'trial').filter(
    (at) =>
      isOtherTrial(sentence.items, at) &&
      !hasCue(
        cues.filter((cue) => cue.at < at),
        'reason',
        'reaction',
        'able',
        'degree',
        'willing',
      ),
  )
}

/** "Use of an investigational drug": something that is given in trials. */
export function investigationalDrugsIn(
  sentence: Sentence,
  cues: readonly CueAt[],
): readonly number[] {
  const { items, windows } = sentence
  if (!hasCue(cues, 'taking', 'past', 'now', 'ever', 'never') && windows.length === 0) return []
  return topicsIn(sentence, 'investigational').filter(
    (at) =>
      !hasCue(
        cues.filter((cue) => cue.at < at),
        'reaction',
      ) &&
      items
        .slice(at + 1, at + 1 + WITHIN)
        .some((item) => isTopic(item, 'product') || isTaking(item)),
  )
}
