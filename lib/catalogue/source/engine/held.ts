import { createHash } from 'node:crypto'
import type { Freshness, Source } from '../../catalogue.ts'
import { type History, joinedHistories, withChanges } from '../../changes/change.ts'
import { noticedChanges } from '../../changes/noticed-changes.ts'
import { buildCatalogue } from '../build.ts'
import type { Copy } from '../copy.ts'
import type { Read } from '../loss.ts'

/** What is shown now, and since when. */
export type Held = Read & {
  readonly history: History
  /** On the clock that never jumps; null for a copy that another process read. */
  readonly readAt: number | null
}

/** What pages say of a copy beside when it was read. */
export type Label = Pick<Freshness, 'source' | 'trouble' | 'heldBack'>

/** A copy with the catalogue that today's rules make of it. */
export async function readOf(copy: Copy, source: Source): Promise<Read> {
  const freshness = { source, readAt: copy.readAt, trouble: null, heldBack: null }
  return { copy, catalogue: await buildCatalogue(copy, freshness) }
}

/** The same trials under another label. */
export function labelled(held: Held, { source, trouble, heldBack }: Label): Held {
  return { ...held, catalogue: { ...held.catalogue, source, trouble, heldBack } }
}

/** `saved`, or `offline` for the bundled copy: the label of what is held while the registry does not confirm it. */
export function keptSource({ catalogue }: Held): 'saved' | 'offline' {
  return catalogue.source === 'offline' ? 'offline' : 'saved'
}

/** When a copy of the registry that is held was read, as an ISO time; empty, and so older than any, for the bundled one. */
export function readAtOf(held: Held): string {
  return keptSource(held) === 'offline' ? '' : held.copy.readAt
}

/**
 * The history with what is different in a fresh read. `kept` is what the store has of it: another instance may have noticed something that this one did not
 * see. After a loss nothing is news, because what is gone may come back; nor is it after the bundled copy.
 */
export function historyWith(before: Held, fresh: Read, isLoss: boolean, kept: History): History {
  const known = joinedHistories(before.history, kept)
  const silent = isLoss || keptSource(before) === 'offline'
  const noticed = silent
    ? []
    : noticedChanges(before.catalogue, fresh.catalogue, new Set(known.listed))
  const listed = fresh.catalogue.entries.map(({ trial }) => trial.nctId)
  return withChanges(known, noticed, fresh.copy.readAt, listed)
}

/** A short text that is the same for what looks the same on every page: the copy, its label, and the history. */
export function revisionOf(held: Held): string {
  const { copy, catalogue, history } = held
  const { source, trouble, heldBack } = catalogue
  const { readAt, dataTimestamp, chosenBy, studies } = copy
  const changes = [history.changes.length, history.changes[0]?.id]
  const shown = [
    readAt,
    dataTimestamp,
    chosenBy,
    studies.length,
    source,
    trouble,
    heldBack,
    changes,
  ]
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 16)
}
