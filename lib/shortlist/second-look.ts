import type { Fingerprint } from './fingerprint.ts'
import type { SavedTrial } from './saved-list.ts'

/**
 * Whether what we can read now is not newer than what was seen: an older copy, or a part of a record that tells no later day. Nothing can be said
 * of changes then.
 */
export function isBehind(before: Fingerprint, now: Fingerprint): boolean {
  const [was, is] = [before.updated, now.updated]
  return was === null || is === null || was === is ? now.part && !before.part : is < was
}

/** A saved trial after a person has seen it as it is now, on an ISO day. Nothing of it changes where what they saw is an older copy than before. */
export function seen(saved: SavedTrial, now: Fingerprint, today: string): SavedTrial {
  const before = saved.fingerprint
  if (before !== null && isBehind(before, now)) return saved
  return { ...saved, fingerprint: laterOf(before, now), lastLooked: today }
}

/** What `now` holds, and where it is from a part of a record, what `before` knew beyond it: an offline copy must not make us forget. */
function laterOf(before: Fingerprint | null, now: Fingerprint): Fingerprint {
  if (before === null || !now.part) return now
  return {
    part: before.part,
    state: now.state,
    started: now.started ?? before.started,
    mainEnd: now.mainEnd ?? before.mainEnd,
    ended: now.ended ?? before.ended,
    people: now.people ?? before.people,
    updated: now.updated ?? before.updated,
    results: now.results ?? before.results,
    towns: before.towns,
  }
}
