import type { Setting } from '../../eligibility/questions/question.ts'
import { takeTurns } from '../../registry-client/call/take-turns.ts'
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

/** Each trial of a copy, read; what the check asks by them; lines for an example. */
type Read = {
  readonly trials: readonly CheckTrial[]
  readonly notSent: number
  readonly setting: Setting
  readonly examples: Examples
}

type Made = Omit<Read, 'trials' | 'notSent'> & {
  readonly catalogue: CheckCatalogue
  readonly json: string
}

type Kept<Value> = WeakMap<Catalogue['entries'], Value>

declare global {
  /**
   * By the list of entries: a copy that is only labelled anew keeps its list, and a new copy lets go of the old. Next.js bundles each route by itself: what is kept here, the
   * routes of a process share.
   */
  var gutcheckChecks: { readonly read: Kept<Promise<Read>>; readonly made: Kept<Made> } | undefined
}

/**
 * The catalogue for the check, with its JSON. Reads the criteria once for each copy, also where that comes to be told in another tense, and in slices that leave room for
 * other readers.
 */
export async function checkCatalogue(
  { entries }: Pick<Catalogue, 'entries'>,
  asOf: AsOf,
): Promise<Made> {
  globalThis.gutcheckChecks ??= { read: new WeakMap(), made: new WeakMap() }
  const { read, made } = globalThis.gutcheckChecks
  const reading = read.get(entries) ?? readTrials(entries)
  read.set(entries, reading)
  const { trials, notSent, setting, examples } = await reading
  const before = made.get(entries)
  if (before?.catalogue.asOf === asOf) return before
  const catalogue: CheckCatalogue = { format: 6, asOf, trials, notSent }
  const now = { catalogue, setting, examples, json: JSON.stringify(catalogue) }
  made.set(entries, now)
  return now
}

async function readTrials(entries: Catalogue['entries']): Promise<Read> {
  const turn = takeTurns()
  const trials: CheckTrial[] = []
  for (const entry of sentEntries(entries)) {
    await turn()
    trials.push(checkTrial(entry))
  }
  return {
    trials,
    notSent: entries.length - trials.length,
    setting: settingOf(trials),
    examples: examplesOf(trials),
  }
}
