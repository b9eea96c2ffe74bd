import { stateInSentence } from '../../trials/record/state.ts'
import type { Trial } from '../../trials/record/trial.ts'
import { whyNotHere } from '../browse/why-not-here.ts'
import type { Catalogue } from '../catalogue.ts'

/** A trial of the bundled copy, and what became of it, as sentences. */
export type TrialNews = { readonly nctId: string; readonly says: readonly string[] }

/** What is different in the registry from the copy that the app came with. */
export type SinceBundled = {
  /** No longer on our list. */
  readonly gone: readonly TrialNews[]
  /** Of another state or title, or with another number of sites. */
  readonly changed: readonly TrialNews[]
}

/** Compares the catalogue of the bundled copy with that of a read. A trial that goes by another number now is not gone. */
export function sinceBundled(bundled: Catalogue, now: Catalogue): SinceBundled {
  const listed = new Map(
    now.entries.flatMap(({ trial }) => [trial.nctId, ...trial.aliases].map((id) => [id, trial])),
  )
  const before = bundled.entries.map(({ trial }) => ({ trial, is: listed.get(trial.nctId) }))
  return {
    gone: before.flatMap(({ trial, is }) =>
      is === undefined ? [{ nctId: trial.nctId, says: [whyGone(now, trial.nctId)] }] : [],
    ),
    changed: before.flatMap(({ trial, is }) => {
      const says = is === undefined ? [] : differences(trial, is)
      return says.length === 0 ? [] : [{ nctId: trial.nctId, says }]
    }),
  }
}

function whyGone(now: Catalogue, nctId: string): string {
  const why = whyNotHere(now, nctId)
  if (why.kind === 'left-out') return `Left out. ${why.study.why}`
  if (why.kind === 'unreadable') return `Its record cannot be read: ${why.reason}`
  return 'The registry did not name it for MS.'
}

function differences(was: Trial, is: Trial): string[] {
  const [sitesBefore, sites] = [sitesOf(was), sitesOf(is)]
  return [
    ...(was.nctId === is.nctId ? [] : [`It goes by ${is.nctId} now.`]),
    ...(was.state === is.state
      ? []
      : [`Was ${stateInSentence(was.state, null)}, is ${stateInSentence(is.state, null)}.`]),
    ...(was.title === is.title ? [] : [`Its title is “${is.title}”.`]),
    ...(sitesBefore === sites
      ? []
      : [`Had ${sitesBefore} ${sitesBefore === 1 ? 'site' : 'sites'}, has ${sites}.`]),
  ]
}

/** The bundled copy holds the first sites of some trials, and knows how many there are. */
function sitesOf({ sites, provenance }: Trial): number {
  return Math.max(sites.length, provenance?.sitesInRecord ?? 0)
}
