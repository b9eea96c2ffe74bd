import { counted } from '../trials/text/listed.ts'
import { shortened } from '../trials/text/shortened.ts'

/** What a list is called: its title, or how many trials it holds. */
export function listName(title: string | null, count: number): string {
  return title ?? `A list of ${counted(count, 'trial')}`
}

/** Who made a list, and what it is, for the one who opened its link. */
export function sharedWords(count: number): string {
  return `Someone shared ${counted(count, 'trial')} with you`
}

/** What a chat shows under the name of a shared list. `names` are the public titles of the trials that could be opened. */
export function listDescription(names: readonly string[], count: number): string {
  const named = names.length === 0 ? '' : `: ${shortened(names.join('; '), 220)}`
  return `${counted(count, 'trial')}${named}`
}

/** What a link to a list holds, so that a person knows before sending it. */
export function linkHolds(count: number, title: string | null): string {
  const numbers = counted(count, 'trial number')
  const all = title === null ? numbers : `${numbers} and the title`
  return `The link holds ${all}. Nothing about you is in it.`
}
