import type { Catalogue } from '../catalogue.ts'
import type { Copy } from './copy.ts'

/** One read of the registry as far as two can be compared: what came, and what our rules made of it. */
export type Read = { readonly copy: Copy; readonly catalogue: Catalogue }

/** A loss above this share is more than a registry loses from one day to the next. */
const MOST_LOST = 0.2

/**
 * What a good record has. A read in which many lack one of these was damaged on its way. Where the bundled copy's words are ours, `restated`, it can say
 * more than a record does, so that they are held against no read.
 */
const PARTS = [
  {
    words: 'a title',
    restated: false,
    has: ({ title, nctId }: Trial) => title !== `Study ${nctId}`,
  },
  { words: 'a state', restated: false, has: ({ state }: Trial) => state !== 'unclear' },
  {
    words: 'its conditions',
    restated: false,
    has: ({ conditions }: Trial) => conditions.length > 0,
  },
  { words: 'a summary', restated: true, has: ({ summary }: Trial) => summary !== null },
  {
    words: 'its rules for joining',
    restated: true,
    has: ({ criteria }: Trial) => criteria !== null,
  },
  { words: 'its places', restated: false, has: ({ sites }: Trial) => sites.length > 0 },
] as const

type Trial = Catalogue['entries'][number]['trial']

/**
 * Why a read would make the copy that is held worse, as a sentence for people; null where it would not. More than a fifth of the trials on topic are
 * gone, or lack what they had; or the registry's own date went back. Numbers that became aliases are not gone.
 */
export function lossBetween(before: Read, now: Read): string | null {
  return (
    trialsLost(before.catalogue, now.catalogue) ?? partLost(before, now) ?? wentBack(before, now)
  )
}

function trialsLost(before: Catalogue, now: Catalogue): string | null {
  const here = new Set(now.entries.flatMap(({ trial }) => [trial.nctId, ...trial.aliases]))
  const lost = before.entries.filter(({ trial }) => !here.has(trial.nctId)).length
  const total = before.entries.length
  if (lost <= total * MOST_LOST) return null
  return `Of the ${total} trials in our copy, ${lost} were missing from it.`
}

function partLost({ catalogue: before }: Read, { catalogue: now }: Read): string | null {
  for (const { words, restated, has } of PARTS) {
    if (restated && before.source === 'offline') continue
    const [had, left] = [shareWith(before, has), shareWith(now, has)]
    if (had - left > MOST_LOST) return `Too many of its records came without ${words}.`
  }
  return null
}

function shareWith({ entries }: Catalogue, has: (trial: Trial) => boolean): number {
  return entries.length === 0
    ? 0
    : entries.filter(({ trial }) => has(trial)).length / entries.length
}

function wentBack({ copy: before }: Read, { copy: now }: Read): string | null {
  const [then, later] = [before.dataTimestamp, now.dataTimestamp]
  if (then === null || later === null) return null
  // Without a zone on both or on neither, so that text and time order agree.
  return later < then ? 'It was older than what the registry sent before.' : null
}
