import type { OneTrial } from '../catalogue.ts'

/** What became of one number of a list. `asked` is the number as it stood in the list; a trial may go by a newer one. */
export type Opened = { readonly asked: string; readonly one: Exclude<OneTrial, { kind: 'alias' }> }

/** A trial of a list, with every number of the list that led to it: its own, older ones, or both. */
export type FoundTrial = Extract<OneTrial, { kind: 'found' }> & {
  readonly asked: readonly string[]
}

/** A list as far as it could be opened, in its order. A trial that stands in it under two numbers is there once. */
export type OpenedList = {
  readonly found: readonly FoundTrial[]
  /** Numbers that could not be opened, with what became of each: to be named, not dropped. */
  readonly missing: readonly Opened[]
}

/**
 * Opens the trials of a list. `openTrial` opens one; it keeps its own limits, so that a long list of strange numbers stops asking the
 * registry. Once `enough` is aborted, nothing is waited for: what has not come by then is `coming`, and because its
 * answer is kept when it comes, it is there for who asks again. Without `enough`, every answer is waited for.
 */
export async function openList(
  ids: readonly string[],
  openTrial: (nctId: string) => Promise<OneTrial>,
  enough?: AbortSignal,
): Promise<OpenedList> {
  const late = enough === undefined ? null : aborted(enough)
  const opened = await Promise.all(
    ids.map(async (asked): Promise<Opened> => {
      const coming = behindAlias(asked, openTrial)
      return { asked, one: await (late === null ? coming : Promise.race([coming, late])) }
    }),
  )
  return { found: foundIn(opened), missing: opened.filter(({ one }) => one.kind !== 'found') }
}

async function aborted(signal: AbortSignal): Promise<Opened['one']> {
  if (!signal.aborted) {
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
  }
  return { kind: 'coming', leftOut: null }
}

function foundIn(opened: readonly Opened[]): FoundTrial[] {
  const found = new Map<string, FoundTrial>()
  for (const { asked, one } of opened) {
    if (one.kind !== 'found') continue
    const { nctId } = one.entry.trial
    found.set(nctId, { ...one, asked: [...(found.get(nctId)?.asked ?? []), asked] })
  }
  return [...found.values()]
}

/** An old number leads to the newer one, once: two records that name each other would never end. */
async function behindAlias(
  asked: string,
  openTrial: (nctId: string) => Promise<OneTrial>,
): Promise<Opened['one']> {
  const one = await openTrial(asked)
  if (one.kind !== 'alias') return one
  const next = await openTrial(one.nctId)
  return next.kind === 'alias' ? { kind: 'unknown' } : next
}
