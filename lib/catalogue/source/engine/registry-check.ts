import type { Version } from '../../../registry-client/client.ts'
import type { HeldBack } from '../../catalogue.ts'
import { lossBetween, type Read } from '../loss.ts'
import type { RegistryRead } from '../read-registry.ts'
import { complaint } from './complaint.ts'
import { type Held, readOf } from './held.ts'

const MINUTE = 60_000

/** A copy this old is read anew even when the registry says that nothing changed. */
const READ_AGAIN_AFTER = 24 * 60 * MINUTE
/** A read that would make the copy worse is believed when another one agrees with it so long after it. */
const AGREES_AFTER = 30 * MINUTE

/** The part of the registry that is needed. Each call throws an error whose message a person can read. */
export type RegistryReader = {
  version(): Promise<Version>
  readAll(version: Version): Promise<RegistryRead>
}

/** A read that is not shown, and since when one like it has been held back. */
export type Suspect = Read & { readonly since: number; readonly told: HeldBack }

/**
 * What a check came to. `current`: the registry still has the data that we hold. `waiting`: it is too soon to ask again for what is held back. `fresh`: a copy to show in place of the one held;
 * `isLoss` where it is a worse one, which a second read agreed with.
 */
export type Checked =
  | { readonly kind: 'current' | 'waiting' }
  | { readonly kind: 'held-back'; readonly suspect: Suspect }
  | { readonly kind: 'fresh'; readonly read: Read; readonly isLoss: boolean }

export type RegistryCheckOptions = {
  readonly registry: RegistryReader
  /** The version of this program: a copy whose studies another one chose is read anew. */
  readonly version: string
  /** Milliseconds since 1970, for what is told to people. It may jump. */
  readonly now: () => number
  /** Milliseconds on a clock that never jumps, for all waiting. */
  readonly elapsed: () => number
}

/**
 * Makes the function that asks the registry whether it has anything newer than what is held, and reads that. No answer makes a good copy worse: one that would (`lossBetween`) is held
 * back until a second one agrees. Throws where the registry cannot be read, or sends what cannot be right; the message is a sentence for people.
 */
export function createRegistryCheck({ registry, version, now, elapsed }: RegistryCheckOptions) {
  /** Whether the registry still has the data that the held copy was made from, and these rules chose from it. */
  function isCurrent({ copy, catalogue, readAt }: Held, { dataTimestamp }: Version): boolean {
    if (catalogue.source === 'offline' || copy.chosenBy !== version) return false
    const age = readAt === null ? now() - Date.parse(copy.readAt) : elapsed() - readAt
    const young = age >= 0 && age < READ_AGAIN_AFTER
    return young && (dataTimestamp === null || dataTimestamp === copy.dataTimestamp)
  }

  const isRipe = (suspect: Suspect) => elapsed() - suspect.since >= AGREES_AFTER

  function heldBack(fresh: Read, suspect: Suspect | null, why: string): Suspect {
    const agrees = suspect !== null && lossBetween(suspect, fresh) === null
    const since = agrees ? suspect.since : elapsed()
    return { ...fresh, since, told: { readAt: fresh.copy.readAt, why } }
  }

  return async (before: Held, suspect: Suspect | null): Promise<Checked> => {
    const there = await registry.version()
    if (isCurrent(before, there)) return { kind: 'current' }
    const isSuspect = suspect !== null && there.dataTimestamp === suspect.copy.dataTimestamp
    if (isSuspect && !isRipe(suspect)) return { kind: 'waiting' }
    const read = await registry.readAll(there)
    const fresh = await readOf({ ...read, readAt: new Date(now()).toISOString() }, 'live')
    const nonsense = complaint(fresh.catalogue)
    if (nonsense !== null) throw new Error(nonsense)
    const why = lossBetween(before, fresh)
    if (why === null) return { kind: 'fresh', read: fresh, isLoss: false }
    const isAgreed = suspect !== null && isRipe(suspect) && lossBetween(suspect, fresh) === null
    if (isAgreed) return { kind: 'fresh', read: fresh, isLoss: true }
    return { kind: 'held-back', suspect: heldBack(fresh, suspect, why) }
  }
}
