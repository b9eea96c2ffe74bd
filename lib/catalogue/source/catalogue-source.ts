import { RegistryError } from '../../registry-client/call/error.ts'
import type { Version } from '../../registry-client/client.ts'
import type { Catalogue, HeldBack, Source } from '../catalogue.ts'
import { type History, NO_HISTORY, withChanges } from '../changes/change.ts'
import { noticedChanges } from '../changes/noticed-changes.ts'
import { buildCatalogue } from './build.ts'
import type { Copy } from './copy.ts'
import { lossBetween, type Read } from './loss.ts'
import type { RegistryRead } from './read-registry.ts'
import type { Store } from './store.ts'

const MINUTE = 60_000

/** How long a check of the registry holds before the next one, in milliseconds. */
const FRESH_FOR = 10 * MINUTE
/** A copy this old is read anew even when the registry says that nothing changed. */
const READ_AGAIN_AFTER = 24 * 60 * MINUTE
/** A read that would make the copy worse is believed when another one agrees with it so long after it. */
const AGREES_AFTER = 30 * MINUTE
/** Waits after the first, second, … failure in a row; the last one repeats. */
const BACK_OFF = [MINUTE / 2, MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE] as const

/** How long a reader may wait for the saved copy, in milliseconds. */
const LOAD_PATIENCE = 1_000

/** The part of the registry that it needs. Each call throws an error whose message a person can read. */
export type RegistryReader = {
  version(): Promise<Version>
  readAll(version: Version): Promise<RegistryRead>
}

export type CatalogueSource = {
  /** The best catalogue there is now. Starts a check of the registry behind it when one is due, and never waits for that. */
  catalogue(): Promise<Catalogue>
  /** What was noticed so far to change from one read of the registry to the next. */
  history(): Promise<History>
  /** What pages are made from now, as a text that changes with it; null until a copy was opened. Starts a check of the registry when one is due. */
  revision(): string | null
  /** Checks the registry now, unless a check is under way: then waits for that one. Never throws. */
  refresh(): Promise<void>
}

export type CatalogueSourceOptions = {
  readonly registry: RegistryReader
  readonly store: Store
  readonly offline: () => Copy
  /** The version of this program: a copy whose studies another one chose is read anew. */
  readonly version: string
  /** Milliseconds since 1970, for what is told to people. It may jump. */
  readonly now: () => number
  /** Milliseconds on a clock that never jumps, for all waiting. */
  readonly elapsed: () => number
  readonly warn: (sentence: string) => void
}

type Held = Read & {
  readonly history: History
  /** On the clock that never jumps; null for a copy that an earlier process read. */
  readonly readAt: number | null
}

/** A read that is not shown, and since when one like it has been held back. */
type Suspect = Read & { readonly since: number; readonly told: HeldBack }

/**
 * Keeps one catalogue for a process: live while the registry answers, else the last saved copy, else the bundled one. No answer
 * makes a good copy worse: one that would (`lossBetween`) is held back until a second one agrees.
 */
export function createCatalogueSource(options: CatalogueSourceOptions): CatalogueSource {
  const { registry, store, offline, now, elapsed, warn } = options
  let held: Held | null = null
  let loading: Promise<void> | null = null
  let checking: Promise<void> | null = null
  let suspect: Suspect | null = null
  let nextCheckAt = Number.NEGATIVE_INFINITY
  let failures = 0

  async function load(): Promise<void> {
    const [saved, kept] = await Promise.all([store.load(), store.loadHistory()])
    const history = kept ?? NO_HISTORY
    const read = (saved && (await savedRead(saved))) ?? held ?? (await bundledRead())
    held = { ...read, history, readAt: null }
  }

  const bundledRead = () => readOf(offline(), 'offline')

  /** A saved copy that cannot be used, for whatever reason, must not take the site down at each start. */
  async function savedRead(saved: Copy): Promise<Read | null> {
    try {
      const read = await readOf(saved, 'saved')
      if (read.catalogue.entries.length > 0) return read
      warn('The saved copy holds no trial on the gut in MS, so it is not used.')
    } catch (error) {
      warn(`The saved copy cannot be read, so it is not used: ${String(error)}.`)
    }
    return null
  }

  /** What there is now. A disk that is slow to give the saved copy keeps nobody waiting: the bundled one serves until it comes. */
  async function best(): Promise<Held> {
    loading ??= load()
    if (held === null) await Promise.race([loading, pause(LOAD_PATIENCE)])
    if (held !== null) return held
    const bundled = await bundledRead()
    held ??= { ...bundled, history: NO_HISTORY, readAt: null }
    return held
  }

  function relabel(source: Source, trouble: string | null) {
    const heldBack = suspect?.told ?? null
    if (held) held = { ...held, catalogue: { ...held.catalogue, source, trouble, heldBack } }
  }

  /** The catalogue as it is, without the word that it is what the registry has now. */
  function doubt(trouble: string | null) {
    relabel(held?.catalogue.source === 'offline' ? 'offline' : 'saved', trouble)
  }

  /** Whether the registry still has the data that the held copy was made from, and these rules chose from it. */
  function isCurrent({ copy, catalogue, readAt }: Held, { dataTimestamp }: Version): boolean {
    if (catalogue.source === 'offline' || copy.chosenBy !== options.version) return false
    const age = readAt === null ? now() - Date.parse(copy.readAt) : elapsed() - readAt
    const young = age >= 0 && age < READ_AGAIN_AFTER
    return young && (dataTimestamp === null || dataTimestamp === copy.dataTimestamp)
  }

  /** Whether to wait before asking again for what is held back. */
  function isTooSoon({ dataTimestamp }: Version): boolean {
    return (
      suspect !== null &&
      dataTimestamp === suspect.copy.dataTimestamp &&
      elapsed() - suspect.since < AGREES_AFTER
    )
  }

  async function check() {
    loading ??= load()
    await loading
    const before = await best()
    const version = await registry.version()
    if (isCurrent(before, version)) {
      suspect = null
      return relabel('live', null)
    }
    if (isTooSoon(version)) return doubt(null)
    const read = await registry.readAll(version)
    const copy: Copy = { ...read, readAt: new Date(now()).toISOString() }
    const fresh = await readOf(copy, 'live')
    const nonsense = complaint(fresh.catalogue)
    if (nonsense !== null) throw new Error(nonsense)
    const loss = lossBetween(before, fresh)
    if (loss !== null && !isAgreed(fresh)) return holdBack(fresh, loss)
    await take(before, fresh, loss !== null)
  }

  const agreesWithSuspect = (fresh: Read) =>
    suspect !== null && lossBetween(suspect, fresh) === null

  const isAgreed = (fresh: Read) =>
    suspect !== null && elapsed() - suspect.since >= AGREES_AFTER && agreesWithSuspect(fresh)

  function holdBack(fresh: Read, why: string) {
    const since = agreesWithSuspect(fresh) ? (suspect?.since ?? elapsed()) : elapsed()
    suspect = { ...fresh, since, told: { readAt: fresh.copy.readAt, why } }
    warn(`What the registry sent is held back: ${why} It is shown when a second read agrees.`)
    doubt(null)
  }

  async function take(before: Held, fresh: Read, isLoss: boolean) {
    // After a loss, what is gone may come back: neither is news.
    const silent = isLoss || before.catalogue.source === 'offline'
    const noticed = silent
      ? []
      : noticedChanges(before.catalogue, fresh.catalogue, new Set(before.history.listed))
    const listed = fresh.catalogue.entries.map(({ trial }) => trial.nctId)
    const history = withChanges(before.history, noticed, fresh.copy.readAt, listed)
    suspect = null
    held = { ...fresh, history, readAt: elapsed() }
    // Before the copy: after a crash in between, the same changes are noticed again, and told once.
    await store.saveHistory(history)
    const isKept = isLoss && before.catalogue.source !== 'offline'
    await store.save(fresh.copy, isKept ? before.copy : null)
  }

  async function settle() {
    try {
      await check()
      failures = 0
      nextCheckAt = elapsed() + FRESH_FOR
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error)
      const asked = error instanceof RegistryError ? (error.waitMs ?? 0) : 0
      const wait = Math.max(BACK_OFF[Math.min(failures, BACK_OFF.length - 1)] ?? FRESH_FOR, asked)
      failures += 1
      nextCheckAt = elapsed() + wait
      doubt(sentence)
      warn(`The registry could not be read: ${sentence} Trying again in ${wait / 1000} seconds.`)
    }
  }

  function refresh(): Promise<void> {
    checking ??= settle().finally(() => {
      checking = null
    })
    return checking
  }

  return {
    refresh,
    revision() {
      if (elapsed() >= nextCheckAt) void refresh()
      return held === null ? null : revisionOf(held.catalogue)
    },
    history: async () => (await best()).history,
    async catalogue() {
      if (elapsed() >= nextCheckAt) void refresh()
      return (await best()).catalogue
    },
  }
}

function revisionOf({ source, readAt, trouble, heldBack }: Catalogue): string {
  return [source, readAt, trouble, heldBack?.why].join(' ')
}

async function readOf(copy: Copy, source: Source): Promise<Read> {
  const freshness = { source, readAt: copy.readAt, trouble: null, heldBack: null }
  return { copy, catalogue: await buildCatalogue(copy, freshness) }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Why a whole read cannot be right, or null: such an answer is never shown, however often it comes. */
export function complaint({ entries, leftOut, setAside }: Catalogue): string | null {
  const readable = entries.length + leftOut.length
  if (readable + setAside.length === 0) return 'The registry answered with no trials at all.'
  if (setAside.length > readable)
    return 'Most of what the registry answered is in a form we do not know.'
  if (entries.length === 0) return 'The registry answered with no trial on the gut in MS.'
  return null
}
