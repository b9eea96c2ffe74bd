import type { OneTrial } from './catalogue.ts'

/** What became of one number of a list. `asked` is the number as it stood in the list; a trial may go by a newer one. */
export type Opened = { readonly asked: string; readonly one: Exclude<OneTrial, { kind: 'alias' }> }

/** A list as far as it could be opened, in its order. A trial that stands in it under two numbers is there once. */
export type OpenedList = {
  readonly found: readonly Extract<OneTrial, { kind: 'found' }>[]
  /** Numbers that could not be opened, with what became of each: to be named, not dropped. */
  readonly missing: readonly Opened[]
}

/** Opens the trials of a list. `openTrial` opens one; it keeps its own limits, so that a long list of strange numbers stops asking the registry. */
export async function openList(
  ids: readonly string[],
  openTrial: (nctId: string) => Promise<OneTrial>,
): Promise<OpenedList> {
  const opened = await Promise.all(
    ids.map(
      async (asked): Promise<Opened> => ({ asked, one: await behindAlias(asked, openTrial) }),
    ),
  )
  const found = opened.flatMap(({ one }) => (one.kind === 'found' ? [one] : []))
  const numbers = found.map(({ entry }) => entry.trial.nctId)
  return {
    found: found.filter((_, at) => numbers.indexOf(numbers[at] ?? '') === at),
    missing: opened.filter(({ one }) => one.kind !== 'found'),
  }
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
