import type { Reading, Version } from '../ctgov/client.ts'
import { buildCatalogue } from './build.ts'
import type { Catalogue, Source } from './catalogue.ts'
import { type History, NO_HISTORY, withChanges } from './change.ts'
import type { Copy } from './copy.ts'
import { noticedChanges } from './noticed-changes.ts'
import type { Store } from './store.ts'

const MINUTE = 60_000

/** How long a check of the registry holds before the next one, in milliseconds. */
const FRESH_FOR = 10 * MINUTE
/** A copy this old is read anew even when the registry says that nothing changed. */
const READ_AGAIN_AFTER = 24 * 60 * MINUTE
/** Waits after the first, second, … failure in a row; the last one repeats. */
const BACK_OFF = [MINUTE / 2, MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE] as const
/** How long after the start of the first read a reader may be kept waiting for it, when only the bundled copy is at hand. */
const GRACE = 2_500

/** The part of the registry that the keeper needs. Each call throws an error whose message a person can read. */
export type RegistryReader = {
  version(): Promise<Version>
  readAll(version: Version): Promise<Pick<Reading, 'studies' | 'total'>>
}

export type Keeper = {
  /** The best catalogue there is now. Starts a check of the registry behind it when one is due, and does not wait for it if a copy can be given. */
  catalogue(): Promise<Catalogue>
  /** What was noticed so far to change from one read of the registry to the next. */
  history(): Promise<History>
  /** Lets waiting readers have what is there: the registry was found to be in trouble. */
  stopWaiting(): void
  /** Checks the registry now, unless a check is under way: then waits for that one. Never throws. */
  refresh(): Promise<void>
}

export type KeeperOptions = {
  readonly registry: RegistryReader
  readonly store: Store
  readonly offline: () => Copy
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly warn: (sentence: string) => void
}

type Held = { readonly copy: Copy; readonly catalogue: Catalogue; readonly history: History }

/** Keeps one catalogue for a process: live while the registry answers, else the last saved copy, else the bundled one. */
export function createKeeper({ registry, store, offline, now, warn }: KeeperOptions): Keeper {
  let held: Held | null = null
  let loading: Promise<Held> | null = null
  let checking: Promise<void> | null = null
  let firstCheckAt: number | null = null
  let nextCheckAt = 0
  let failures = 0
  const trouble = Promise.withResolvers<void>()

  const hold = (copy: Copy, source: Source, history: History): Held => {
    const catalogue = buildCatalogue(copy, { source, readAt: copy.readAt, trouble: null })
    held = { copy, catalogue, history }
    return held
  }

  async function firstHeld(): Promise<Held> {
    const [saved, kept] = await Promise.all([store.load(), store.loadHistory()])
    if (held) return held
    const history = kept ?? NO_HISTORY
    if (saved) return hold(saved, 'saved', history)
    return hold(offline(), 'offline', history)
  }

  async function best(): Promise<Held> {
    loading ??= firstHeld()
    const first = await loading
    return held ?? first
  }

  function relabel(source: Source, trouble: string | null) {
    if (held) held = { ...held, catalogue: { ...held.catalogue, source, trouble } }
  }

  async function check() {
    const { copy, catalogue, history } = await best()
    const version = await registry.version()
    const { dataTimestamp } = version
    const unchanged = dataTimestamp === null || dataTimestamp === copy.dataTimestamp
    const young = now() - Date.parse(copy.readAt) < READ_AGAIN_AFTER
    if (catalogue.source !== 'offline' && unchanged && young) return relabel('live', null)
    const { studies, total } = await registry.readAll(version)
    if (total !== null && studies.length < total) {
      throw new Error(`The registry has ${total} trials for us and sent only ${studies.length}.`)
    }
    const readAt = new Date(now()).toISOString()
    const fresh: Copy = { format: 1, readAt, dataTimestamp, studies: [...studies] }
    const rebuilt = buildCatalogue(fresh, { source: 'live', readAt: fresh.readAt, trouble: null })
    const nonsense = complaint(rebuilt)
    if (nonsense !== null) throw new Error(nonsense)
    const noticed = catalogue.source === 'offline' ? [] : noticedChanges(catalogue, rebuilt)
    held = { copy: fresh, catalogue: rebuilt, history: withChanges(history, noticed, readAt) }
    // Before the copy: after a crash in between, the same changes are noticed again, and told once.
    if (noticed.length > 0) await store.saveHistory(held.history)
    await store.save(fresh)
  }

  async function settle() {
    try {
      await check()
      failures = 0
      nextCheckAt = now() + FRESH_FOR
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error)
      const wait = BACK_OFF[Math.min(failures, BACK_OFF.length - 1)] ?? FRESH_FOR
      failures += 1
      nextCheckAt = now() + wait
      relabel(held?.catalogue.source === 'offline' ? 'offline' : 'saved', sentence)
      warn(`The registry could not be read: ${sentence} Trying again in ${wait / 1000} seconds.`)
    }
  }

  function refresh(): Promise<void> {
    firstCheckAt ??= now()
    checking ??= settle().finally(() => {
      checking = null
    })
    return checking
  }

  return {
    refresh,
    stopWaiting: () => trouble.resolve(),
    history: async () => (await best()).history,
    async catalogue() {
      if (now() >= nextCheckAt) void refresh()
      const { catalogue } = await best()
      const graceLeft = (firstCheckAt ?? now()) + GRACE - now()
      if (catalogue.source !== 'offline' || checking === null || graceLeft <= 0) return catalogue
      await Promise.race([checking, trouble.promise, pause(graceLeft)])
      return (await best()).catalogue
    },
  }
}

/** Why a whole read cannot be right, or null: an empty or mostly unreadable answer must not replace a good copy. */
function complaint({ entries, leftOut, setAside }: Catalogue): string | null {
  const readable = entries.length + leftOut.length
  if (readable + setAside.length === 0) return 'The registry answered with no trials at all.'
  if (setAside.length > readable)
    return 'Most of what the registry answered is in a form we do not know.'
  return null
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
