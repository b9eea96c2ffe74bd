import type { Catalogue } from '../catalogue.ts'
import type { LeftOutStudy } from '../source/copy.ts'

/** What a catalogue knows of a trial number that somebody misses on the list. */
export type WhyNotHere =
  /** It is there. `nctId` is the number that it goes by now. */
  | { readonly kind: 'listed'; readonly nctId: string; readonly title: string }
  | { readonly kind: 'left-out'; readonly study: LeftOutStudy }
  /** Its record came in a form that we do not know. `reason` is technical. */
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** The registry did not name it for MS when it was asked, or the bundled copy does not have it. */
  | { readonly kind: 'not-named' }

/** Looks a number up among everything that was read, also under older numbers of the same record. */
export function whyNotHere(
  { entries, doubtful, leftOut, setAside }: Catalogue,
  nctId: string,
): WhyNotHere {
  const goesBy = ({ trial }: (typeof doubtful)[number]) =>
    trial.nctId === nctId || trial.aliases.includes(nctId)
  const listed = entries.find(goesBy)?.trial
  if (listed) return { kind: 'listed', nctId: listed.nctId, title: listed.title }
  const present = doubtful.find(goesBy)?.trial.nctId ?? nctId
  const study = leftOut.find((one) => one.nctId === present)
  if (study) return { kind: 'left-out', study }
  const unread = setAside.find((one) => one.nctId === nctId)
  return unread ? { kind: 'unreadable', reason: unread.reason } : { kind: 'not-named' }
}
