import type { FilterId } from '#lib/catalogue/check/narrow'
import type { OnlyId } from '#lib/eligibility/questions/list-choices'
import type { Replies } from '#lib/eligibility/questions/replies'
import { severalReplied } from '#lib/eligibility/questions/reply'
import { tell } from '../state/reply-store'

/** Puts a filter on what the records say on or takes it off. */
export function setOnly(id: OnlyId, on: boolean, { only }: Replies) {
  const others = (severalReplied(only) ?? []).filter((one) => one !== id)
  const next = on ? [...others, id] : others
  tell('only', next.length > 0 ? next : undefined)
}

/** Takes one filter off. */
export function takeOff(id: FilterId, replies: Replies) {
  if (id === 'within' || id === 'topic') tell(id, undefined)
  else setOnly(id, false, replies)
}

/** Takes every filter off. The order stays. */
export function showAll() {
  tell('only', undefined)
  tell('within', undefined)
  tell('topic', undefined)
}
