import { headers } from 'next/headers'
import type { OneTrial } from '#lib/catalogue/catalogue'
import { leaveNote } from '#lib/edge/answer-note'

/** When to look again for a record that we did not ask for, in seconds. */
const LOOK_AGAIN = 60

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
  const isBusy = page === 'one trial' && all.some(({ kind }) => kind === 'busy')
  const note = isBusy ? { status: 429, retryAfter: LOOK_AGAIN } : {}
  leaveNote((await headers()).get('x-request'), { ...note, once: true })
}
