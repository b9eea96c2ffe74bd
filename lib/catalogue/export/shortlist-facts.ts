import { type Fingerprint, fingerprint } from '../../shortlist/fingerprint.ts'
import { type SignalCell, signalCells } from '../../signals/key-signals/signal-cell.ts'
import type { AsOf } from '../../trials/record/as-of.ts'
import { placeWords } from '../../trials/sites/places.ts'
import type { Catalogue, ListedEntry } from '../catalogue.ts'

/** What the page of saved trials shows of one listed trial: the same for everyone. */
export type ShortlistFact = {
  readonly nctId: string
  /** Older numbers of the same record. */
  readonly aliases: readonly string[]
  readonly title: string
  /** Null where the record names no place. */
  readonly place: string | null
  /** What its record says to the three questions that lead, and what it does not say. */
  readonly signals: readonly SignalCell[]
  readonly fingerprint: Fingerprint
}

/** Every listed trial, whoever asks, so that nobody learns which are saved. */
export type ShortlistFacts = {
  readonly format: 3
  /** The tense in which the states of the trials are told, on the day it was sent. */
  readonly asOf: AsOf
  readonly trials: readonly ShortlistFact[]
  /** Numbers whose records came and could not be read. */
  readonly unreadable: readonly string[]
}

type Made = { readonly facts: ShortlistFacts; readonly json: string }

/** By its list of entries: a copy that is only labelled anew keeps its list, and a new copy lets go of the old. */
const made = new WeakMap<Catalogue['entries'], Made>()

/** The facts of all listed trials, with their JSON. */
export function shortlistFacts(
  { entries, setAside }: Pick<Catalogue, 'entries' | 'setAside'>,
  asOf: AsOf,
): Made {
  const before = made.get(entries)
  if (before?.facts.asOf === asOf) return before
  const facts: ShortlistFacts = {
    format: 3,
    asOf,
    trials: before?.facts.trials ?? entries.map(factOf),
    unreadable: setAside.flatMap(({ nctId }) => nctId ?? []),
  }
  const now = { facts, json: JSON.stringify(facts) }
  made.set(entries, now)
  return now
}

function factOf({ trial, lead }: ListedEntry): ShortlistFact {
  return {
    nctId: trial.nctId,
    aliases: trial.aliases,
    title: trial.title,
    place: placeWords(trial),
    signals: signalCells(trial, lead),
    fingerprint: fingerprint(trial),
  }
}
