import type { Catalogue } from '../../catalogue.ts'
import { type History, NO_HISTORY } from '../../changes/change.ts'
import type { Copy } from '../copy.ts'
import type { Read } from '../loss.ts'
import type { Standing } from '../stores/standing.ts'
import type { Lead, Store } from '../stores/store.ts'
import { failureOf } from './back-off.ts'
import {
  type Held,
  historyWith,
  keptSource,
  type Label,
  labelled,
  readOf,
  revisionOf,
} from './held.ts'
import { createRegistryCheck, type RegistryCheckOptions, type Suspect } from './registry-check.ts'
import { savedRead, toldRead } from './saved-read.ts'
import { type SourceStatus, statusOf } from './source-status.ts'

/** How long a check of the registry holds before the next one, in milliseconds. */
const FRESH_FOR = 10 * 60_000
/** How long a reader may wait for the saved copy, in milliseconds. */
const LOAD_PATIENCE = 500
/** How often an instance looks for what another one read, in milliseconds. */
export const FOLLOW_EVERY = 2_000

export type CatalogueSource = {
  /** The best catalogue there is now. Starts a check of the registry behind it when one is due, and never waits for that. */
  catalogue(): Promise<Catalogue>
  /** What was noticed so far to change from one read of the registry to the next. */
  history(): Promise<History>
  /** Checks the registry now, unless a check is under way: then waits for that one, or goes on where it is another instance's. Never throws. */
  refresh(): Promise<void>
  /** Takes over what another instance read, and its work where it began a check and is gone. To be called every `FOLLOW_EVERY`. Never throws. */
  follow(): Promise<void>
  /**
   * Changes when, and only when, what pages show of the copy can have changed, and is the same for all instances that show the same; null until a copy was opened. Starts
   * a check of the registry when one is due, as `catalogue` does: a page that is kept asks for this alone.
   */
  revision(): string | null
  status(): SourceStatus
}

export type CatalogueSourceOptions = RegistryCheckOptions & {
  readonly store: Store
  readonly offline: () => Copy
  readonly warn: (sentence: string) => void
}

/** What a check leaves beside what is to be shown. */
type Aside = {
  readonly waitMs: number
  readonly history?: History
  readonly replaced?: Copy | null
}

/**
 * Keeps one catalogue for a process: live while the registry answers, else the last saved copy, else the bundled one. Of the instances that share a store one
 * checks the registry at a time (`Lead`), and the others serve what it read.
 */
export function createCatalogueSource(options: CatalogueSourceOptions): CatalogueSource {
  const { store, offline, now, elapsed, warn } = options
  const check = createRegistryCheck(options)
  let held: Held | null = null
  let revision: string | null = null
  let loading: Promise<void> | null = null
  let checking: Promise<void> | null = null
  let working: Promise<void> = Promise.resolve()
  let suspect: Suspect | null = null
  let nextCheckAt = Number.NEGATIVE_INFINITY
  let failures = 0
  let role: SourceStatus['role'] = 'follower'
  /** What the store told when it was first asked: the word of an earlier start, of which it is not known whether it still holds. */
  let former: Standing | null = null
  /** The last check since then that we know of. */
  let last: Standing | null = null
  /** When the copy was read that the store has, as far as we know. */
  let stored: string | null = null
  /** Another instance was at work when a check was due, and has not told what came of it. */
  let awaits = false

  function show(next: Held): void {
    held = next
    revision = revisionOf(next)
  }

  async function load(): Promise<void> {
    former = await store.standing()
    const [saved, kept] = await Promise.all([store.load(), store.loadHistory()])
    const read = (saved && (await savedRead(saved, warn))) ?? held ?? (await bundledRead())
    show({ ...read, history: kept ?? NO_HISTORY, readAt: null })
  }

  const bundledRead = () => readOf(offline(), 'offline')

  /** What there is now. A store that is slow to give the saved copy keeps nobody waiting: the bundled one serves until it comes. */
  async function best(): Promise<Held> {
    loading ??= load()
    if (held === null) await Promise.race([loading, pause(LOAD_PATIENCE)])
    if (held !== null) return held
    const bundled = { ...(await bundledRead()), history: NO_HISTORY, readAt: null }
    if (held === null) show(bundled)
    return held ?? bundled
  }

  async function loaded(): Promise<Held> {
    loading ??= load()
    await loading
    return best()
  }

  /** Takes over what another instance found since we looked last. False where that is nothing, or nothing that we can use. */
  async function takeOver(from: Pick<Store, 'standing'>): Promise<boolean> {
    const before = await loaded()
    const told = await from.standing()
    stored = told?.copyReadAt ?? null
    const known = last ?? former
    if (told === null || told.mark === known?.mark) return false
    if (known !== null && told.checkedAt <= known.checkedAt) return false
    const next = await toldRead(before, told, store, warn)
    if (next === null) return false
    show(next)
    const passed = Math.max(0, now() - Date.parse(told.checkedAt))
    nextCheckAt = elapsed() + Math.max(0, told.waitMs - passed)
    last = told
    awaits = false
    role = 'follower'
    return true
  }

  async function checkIn(lead: Lead): Promise<void> {
    const before = await loaded()
    try {
      const checked = await check(before, suspect)
      failures = 0
      if (checked.kind === 'fresh') return await take(lead, before, checked.read, checked.isLoss)
      if (checked.kind === 'held-back') holdBack(checked.suspect)
      const isCurrent = checked.kind === 'current'
      if (isCurrent) suspect = null
      const source = isCurrent ? 'live' : keptSource(before)
      const label: Label = { source, trouble: null, heldBack: suspect?.told ?? null }
      await conclude(lead, labelled(before, label), { waitMs: FRESH_FOR })
    } catch (error) {
      const { trouble, waitMs } = failureOf(error, failures)
      failures += 1
      warn(`The registry could not be read: ${trouble} Trying again in ${waitMs / 1000} seconds.`)
      const label = { source: keptSource(before), trouble, heldBack: suspect?.told ?? null }
      await conclude(lead, labelled(before, label), { waitMs })
    }
  }

  function holdBack(found: Suspect): void {
    suspect = found
    const { why } = found.told
    warn(`What the registry sent is held back: ${why} It is shown when a second read agrees.`)
  }

  async function take(lead: Lead, before: Held, fresh: Read, isLoss: boolean): Promise<void> {
    const kept = (await store.loadHistory()) ?? NO_HISTORY
    const history = historyWith(before, fresh, isLoss, kept)
    const replaced = isLoss && keptSource(before) === 'saved' ? before.copy : null
    suspect = null
    const next = { ...fresh, history, readAt: elapsed() }
    await conclude(lead, next, { waitMs: FRESH_FOR, history, replaced })
  }

  /** Shows what a check came to and tells the others, unless another instance has taken over meanwhile: then it is that one's to tell. */
  async function conclude(lead: Lead, next: Held, { waitMs, history, replaced }: Aside) {
    if (!(await lead.stillMine())) return standBack()
    nextCheckAt = elapsed() + waitMs
    show(next)
    const { source, trouble, heldBack } = next.catalogue
    const copyReadAt = next.copy.readAt
    const checkedAt = new Date(now()).toISOString()
    last = { mark: crypto.randomUUID(), copyReadAt, source, trouble, heldBack, checkedAt, waitMs }
    const copy = source === 'offline' || stored === copyReadAt ? null : next.copy
    const news = { standing: last, history: history ?? null, copy, replaced: replaced ?? null }
    await lead.publish(news)
  }

  /** Leaves the check to another instance, and looks again soon. */
  function standBack(): void {
    awaits = true
    role = 'follower'
    nextCheckAt = elapsed() + FOLLOW_EVERY
  }

  async function settle(): Promise<void> {
    await loaded()
    const lead = await store.lead()
    if (lead === null) return standBack()
    try {
      // Another one may have ended its check between our look and our turn.
      if (await takeOver(lead)) return
      role = 'refresher'
      awaits = false
      await checkIn(lead)
    } finally {
      await lead.release()
    }
  }

  /** One thing at a time: a check, or a look at what others found. */
  function inTurn(job: () => Promise<unknown>): Promise<void> {
    working = working.then(job).then(
      () => {},
      (error: unknown) => warn(`A fault of ours while looking at the copy: ${String(error)}.`),
    )
    return working
  }

  function refresh(): Promise<void> {
    checking ??= inTurn(settle).finally(() => {
      checking = null
    })
    return checking
  }

  return {
    refresh,
    revision() {
      if (elapsed() >= nextCheckAt) void refresh()
      return revision
    },
    status: () => ({ ...statusOf(held, last, now()), role, store: store.state() }),
    history: async () => (await best()).history,
    async catalogue() {
      if (elapsed() >= nextCheckAt) void refresh()
      return (await best()).catalogue
    },
    async follow() {
      if (checking === null) await inTurn(() => takeOver(store))
      if (awaits && elapsed() >= nextCheckAt) await refresh()
    },
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
