import { joinedHistories, NO_HISTORY } from '../../changes/change.ts'
import type { Copy } from '../copy.ts'
import type { Read } from '../loss.ts'
import type { Standing } from '../stores/standing.ts'
import type { Store } from '../stores/store.ts'
import { type Held, keptSource, labelled, readAtOf, readOf } from './held.ts'

/** A saved copy with its catalogue, or null, told to `warn`, where it cannot be used, for whatever reason: it must not take the site down at each start. */
export async function savedRead(
  saved: Copy,
  warn: (sentence: string) => void,
): Promise<Read | null> {
  try {
    const read = await readOf(saved, 'saved')
    if (read.catalogue.entries.length > 0) return read
    warn('The saved copy holds no trial on the gut in MS, so it is not used.')
  } catch (error) {
    warn(`The saved copy cannot be read, so it is not used: ${String(error)}.`)
  }
  return null
}

/** What to show in place of `before` by the word of another instance; null where we have something newer, or cannot get what it read. */
export async function toldRead(
  before: Held,
  told: Standing,
  store: Pick<Store, 'load' | 'loadHistory'>,
  warn: (sentence: string) => void,
): Promise<Held | null> {
  const { source, copyReadAt } = told
  const mine = readAtOf(before)
  if (source === 'offline' || copyReadAt === mine)
    return labelled(before, { ...told, source: source === 'live' ? 'live' : keptSource(before) })
  if (copyReadAt < mine) return null
  const copy = await store.load()
  const read = copy?.readAt === copyReadAt ? await savedRead(copy, warn) : null
  if (read === null) return null
  const history = joinedHistories(before.history, (await store.loadHistory()) ?? NO_HISTORY)
  return labelled({ ...read, history, readAt: null }, told)
}
