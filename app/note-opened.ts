import { headers } from 'next/headers'
import type { OneTrial } from '#lib/catalogue/catalogue'
import { leaveNote } from '#lib/edge/answer-note'

/** What will be the same for the next who asks. */
const SETTLED: ReadonlySet<OneTrial['kind']> = new Set(['found', 'alias'])

/**
 * Tells the server what to do with the answer that shows these: what could not be opened is kept for nobody. Where a page is about one trial and the
 * registry is not asked any more for now, its status says so; a list shows the others.
 */
export async function noteOpened(
  all: readonly OneTrial[],
  page: 'one trial' | 'list',
): Promise<void> {
  if (all.every(({ kind }) => SETTLED.has(kind))) return
  const waits = all.flatMap((one) => (one.kind === 'busy' ? one.retryAfter : []))
  const isBusy = page === 'one trial' && waits.length > 0
  const note = isBusy ? { status: 429, retryAfter: Math.max(...waits) } : {}
  leaveNote((await headers()).get('x-request'), { ...note, once: true })
}
