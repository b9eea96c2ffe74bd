import type { Setting } from '../../eligibility/questions/question.ts'
import type { AsOf } from '../../trials/record/as-of.ts'
import type { Catalogue } from '../catalogue.ts'
import { type Examples, examplesOf, settingOf } from './check-setting.ts'
import { type CheckTrial, checkTrial } from './check-trial.ts'
import { sentEntries } from './sent-entries.ts'

/** What the check gets, once, the same for everyone: nothing in it depends on who asks. */
export type CheckCatalogue = {
  readonly format: 6
  /** The tense in which the states of the trials are told, on the day it was sent. */
  readonly asOf: AsOf
  readonly trials: readonly CheckTrial[]
  /** How many listed trials are left out, because they take nobody any more (`sentEntries`); 0 where all are there. */
  readonly notSent: number
}

type Made = {
  readonly catalogue: CheckCatalogue
  readonly setting: Setting
  readonly examples: Examples
  readonly json: string
}

/** By its list of entries: a copy that is only labelled anew keeps its list, and a new copy lets go of the old. */
const made = new WeakMap<Catalogue['entries'], Made>()

/**
 * The catalogue for the check, with its JSON. Reads the criteria once for each copy, also where that comes
 * to be told in another tense.
 */
export function checkCatalogue({ entries }: Pick<Catalogue, 'entries'>, asOf: AsOf): Made {
  const before = made.get(entries)
  if (before?.catalogue.asOf === asOf) return before
  const trials = before?.catalogue.trials ?? sentEntries(entries).map(checkTrial)
  const notSent = entries.length - trials.length
  const catalogue: CheckCatalogue = { format: 6, asOf, trials, notSent }
  const now = {
    catalogue,
    setting: settingOf(trials),
    examples: examplesOf(trials),
    json: JSON.stringify(catalogue),
  }
  made.set(entries, now)
  return now
}
