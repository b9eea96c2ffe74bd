import { counted } from '../trials/text/listed.ts'
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
  const mine = new Map(
    list.trials.map((trial) => [trial.nctId, joined(trial, theirs.get(trial.nctId))]),
  )
  const fresh = file.trials.filter(({ nctId }) => !mine.has(nctId))
  const added = fresh.slice(0, Math.max(0, MOST_SAVED - mine.size))
  const notes = list.trials.filter(({ nctId, note }) => note !== mine.get(nctId)?.note)
  const unjoined = file.trials.filter(
    ({ nctId, note }) => mine.get(nctId)?.note.includes(note) === false,
  )
  const aside = unlike(list.aside, [...file.aside, ...unjoined])
  return {
    list: {
      trials: [...mine.values(), ...added],
      aside: [...list.aside, ...aside],
      rest: { ...file.rest, ...list.rest },
    },
    sentences: [
      `${counted(added.length, 'trial')} came in.`,
      ...some(file.trials.length - fresh.length, 'was here already.', 'were here already.'),
      ...some(notes.length, 'note was joined to yours.', 'notes were joined to yours.'),
      ...some(fresh.length - added.length, NO_ROOM, NO_ROOM),
      ...some(aside.length, ONE_ASIDE, MORE_ASIDE),
      ...(newer ? [NEWER] : []),
    ],
  }
}

const NO_ROOM = `did not fit: a list holds ${MOST_SAVED} trials.`
const ONE_ASIDE = 'part of the file could not be used. It is kept as it came.'
const MORE_ASIDE = 'parts of the file could not be used. They are kept as they came.'
const NEWER = 'A newer version of this page made the file. What this one does not know is kept.'

const some = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]

/** Those that are not kept yet: a file may be brought in twice. */
function unlike(kept: readonly unknown[], parts: readonly unknown[]): readonly unknown[] {
  const known = new Set(kept.map((part) => JSON.stringify(part)))
  return parts.filter((part) => !known.has(JSON.stringify(part)))
}

/** What is here, with what only the file has. */
function joined(mine: SavedTrial, theirs: SavedTrial | undefined): SavedTrial {
  if (theirs === undefined) return mine
  return {
    ...mine,
    title: mine.title === mine.nctId ? theirs.title : mine.title,
    note: joinedNote(mine.note, theirs.note),
    fingerprint: mine.fingerprint ?? theirs.fingerprint,
    rest: { ...theirs.rest, ...mine.rest },
  }
}

/** Both notes, one below the other. Where that is too long, ours stays alone, and the other is kept aside. */
function joinedNote(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine
  if (theirs.includes(mine)) return theirs
  const both = `${mine}\n\n${theirs}`
  return both.length > LONGEST_NOTE ? mine : both
}
