import { counted, writtenNumber } from '../text/listed.ts'
import type { Parameter } from './parameters.ts'

/** Something in an address that was not used. */
export type Dropped =
  | { readonly kind: 'too many'; readonly parameter: Parameter; readonly count: number }
  | { readonly kind: 'strange'; readonly parameter: Parameter; readonly value: string }
  | { readonly kind: 'cut'; readonly parameter: Parameter }

/** So many are named. Who sends more made them with a machine. */
const MOST_SENTENCES = 5
/** Letters of a value that is named. */
const LONGEST_QUOTED = 40

/** What of an address was not used, in plain sentences, never many. */
export function droppedSentences(dropped: readonly Dropped[]): readonly string[] {
  const more = dropped.length - MOST_SENTENCES
  const sentences = dropped.slice(0, MOST_SENTENCES).map(sentence)
  return more > 0
    ? [...sentences, `${counted(more, 'more part')} of it could not be used.`]
    : sentences
}

function sentence(dropped: Dropped): string {
  const { one, many, most, longest } = dropped.parameter
  switch (dropped.kind) {
    case 'too many':
      return most === 1
        ? `This address names ${writtenNumber(dropped.count)} ${many}. We used the first.`
        : `This address names ${writtenNumber(dropped.count)} ${many}. We used the first ${most}.`
    case 'strange':
      return `${quoted(dropped.value)} is no ${one} that we know. We left it out.`
    case 'cut':
      return `The ${one} in this address is longer than ${counted(longest, 'letter')}. We left out the rest.`
  }
}

/** A value as it stood there, shortened, on one line. */
function quoted(value: string): string {
  const letters = [...value.slice(0, 2 * LONGEST_QUOTED)]
  const text = letters.slice(0, LONGEST_QUOTED).join('').replace(/\s+/gu, ' ').toWellFormed()
  return `“${text}${text.length < value.length ? '…' : ''}”`
}
