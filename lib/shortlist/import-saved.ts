import { counted } from '../trials/listed.ts'
import { LONGEST_NOTE, MOST_SAVED, type SavedList, type SavedTrial } from './saved-list.ts'
import { readSaved, SAVED_VERSION, savedText, versionOf } from './saved-text.ts'

/** Bytes. A full list with long notes takes a third of it. */
export const LARGEST_FILE = 1_000_000

export const TOO_LARGE = 'This file is too large to be a list of saved trials. Nothing was changed.'
const NOT_OURS = 'There is no list of saved trials in this file. Nothing was changed.'
const TOO_DAMAGED = 'Too much of this file cannot be read. Nothing was changed.'

/** A file with more unreadable parts than this is not kept beside the list. */
const MOST_ASIDE = 100

/** A list after a file came in, and sentences on what did. */
export type Imported = { readonly list: SavedList; readonly sentences: readonly string[] }

/**
 * Merges the text of a file into a list. What is here already stays as it is; a note of the file is joined to a different one. Parts that cannot be
 * read are kept aside. A file that holds no list, or is mostly damaged, changes nothing.
 */
export function importSaved(list: SavedList, text: string): Imported {
  const refused = (sentence: string): Imported => ({ list, sentences: [sentence] })
  if (text.length > LARGEST_FILE) return refused(TOO_LARGE)
  const file = readSaved(text)
  if (file.trials.length === 0) return refused(NOT_OURS)
  if (file.aside.length > MOST_ASIDE || !canBeWritten(file)) return refused(TOO_DAMAGED)
  return merged(list, file, (versionOf(text) ?? 0) > SAVED_VERSION)
}

/** Data nested very deep can be read and not written. */
function canBeWritten(list: SavedList): boolean {
  try {
    return savedText(list) !== ''
  } catch {
    return false
  }
}

function merged(list: SavedList, file: SavedList, newer: boolean): Imported {
  const theirs = new Map(file.trials.map((trial) => [trial.nctId, trial]))
  const mine = list.trials.map((trial) => joined(trial, theirs.get(trial.nctId)))
  const ours = new Set(list.trials.map(({ nctId }) => nctId))
  const fresh = file.trials.filter(({ nctId }) => !ours.has(nctId))
  const room = Math.max(0, MOST_SAVED - mine.length)
  const added = fresh.slice(0, room)
  const known = new Set(list.aside.map((part) => JSON.stringify(part)))
  const aside = file.aside.filter((part) => !known.has(JSON.stringify(part)))
  const unjoined = list.trials.filter((trial, at) => tooLong(trial, theirs, mine[at]))
  return {
    list: {
      trials: [...mine, ...added],
      aside: [...list.aside, ...aside, ...unjoined.map(({ nctId }) => theirs.get(nctId))],
      rest: { ...file.rest, ...list.rest },
    },
    sentences: [
      `${counted(added.length, 'trial')} came in.`,
      ...some(file.trials.length - fresh.length, 'was here already.', 'were here already.'),
      ...some(
        mine.filter(({ note }, at) => note !== list.trials[at]?.note).length,
        'note was joined to yours.',
        'notes were joined to yours.',
      ),
      ...some(
        fresh.length - added.length,
        `did not fit: a list holds ${MOST_SAVED} trials.`,
        `did not fit: a list holds ${MOST_SAVED} trials.`,
      ),
      ...some(
        aside.length + unjoined.length,
        'part of the file could not be used. It is kept as it came.',
        'parts of the file could not be used. They are kept as they came.',
      ),
      ...(newer
        ? ['A newer version of this page made the file. What this one does not know is kept.']
        : []),
    ],
  }
}

const some = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]

/** What is here, with what only the file has. */
function joined(mine: SavedTrial, theirs: SavedTrial | undefined): SavedTrial {
  if (theirs === undefined) return mine
  const note = joinedNote(mine.note, theirs.note)
  return {
    ...mine,
    title: mine.title === mine.nctId ? theirs.title : mine.title,
    note: note.length > LONGEST_NOTE ? mine.note : note,
    rest: { ...theirs.rest, ...mine.rest },
  }
}

function joinedNote(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine
  return theirs.includes(mine) ? theirs : `${mine}\n\n${theirs}`
}

/** Two notes that do not fit in one: the file's is kept aside. */
function tooLong(
  { note, nctId }: SavedTrial,
  theirs: ReadonlyMap<string, SavedTrial>,
  now: SavedTrial | undefined,
): boolean {
  const other = theirs.get(nctId)?.note ?? ''
  return !(now?.note ?? '').includes(other) && joinedNote(note, other).length > LONGEST_NOTE
}
