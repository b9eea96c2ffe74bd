import { counted } from '../trials/text/listed.ts'
import type { Fingerprint } from './fingerprint.ts'

const people = (count: number) => counted(count, 'person', 'people')

/** What became of the number of people, as a sentence or none. Planned and counted people are told apart where the record does so. */
export function peopleChange(before: Fingerprint, now: Fingerprint): readonly string[] {
  const [was, is] = [before.people, now.people]
  if (was === null || is === null) return appeared(before, now)
  const [[count, planned], [newCount, stillPlanned]] = [was, is]
  if (planned === true && stillPlanned === false) {
    const took = newCount === 0 ? 'No one' : people(newCount)
    const plan = count === newCount ? ', as planned' : `; the plan was ${people(count)}`
    return [`${took} took part${plan}.`]
  }
  if (count === newCount) return []
  return planned === true && stillPlanned === true
    ? [`It now plans ${people(newCount)}; it planned ${people(count)}.`]
    : [`The number of people is now ${newCount}; it was ${count}.`]
}

function appeared(before: Fingerprint, now: Fingerprint): readonly string[] {
  if (now.people !== null && !before.part)
    return [`The record now gives a number of people: ${now.people[0]}.`]
  if (before.people !== null && !now.part)
    return [`The record no longer gives a number of people. It was ${before.people[0]}.`]
  return []
}
