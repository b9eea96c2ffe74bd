import type { Entry } from '../catalogue.ts'
import { type CheckTrial, checkTrial } from './check-trial.ts'

/** What the page of one trial sends along, the same for everyone, so that a browser can compare it with answers that the device keeps and asks nobody. */
export type PageTrial = Pick<
  CheckTrial,
  | 'nctId'
  | 'title'
  | 'state'
  | 'confirmed'
  | 'changed'
  | 'ends'
  | 'healthyOnly'
  | 'pregnancy'
  | 'named'
  | 'places'
  | 'morePlaces'
  | 'contacts'
  | 'lines'
  | 'inPart'
  | 'unread'
  | 'restated'
  | 'asks'
>

/** By entry: a copy is read once, however often its pages are opened. */
const made = new WeakMap<Entry, PageTrial>()

/** The part of a record that is compared with answers, for its page. */
export function pageTrial(entry: Entry): PageTrial {
  const before = made.get(entry)
  if (before !== undefined) return before
  const one = checkTrial(entry)
  const trial: PageTrial = {
    nctId: one.nctId,
    title: one.title,
    state: one.state,
    confirmed: one.confirmed,
    changed: one.changed,
    ends: one.ends,
    healthyOnly: one.healthyOnly,
    pregnancy: one.pregnancy,
    named: one.named,
    places: one.places,
    morePlaces: one.morePlaces,
    contacts: one.contacts,
    lines: one.lines,
    inPart: one.inPart,
    unread: one.unread,
    restated: one.restated,
    asks: one.asks,
  }
  made.set(entry, trial)
  return trial
}
