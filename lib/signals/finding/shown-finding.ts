import { recordLink } from '../../trials/links/registry-links.ts'
import type { Provenance, Trial } from '../../trials/record/trial.ts'
import { isStatusUnread, mayBeUnread, NOT_READ } from '../text/unread-wording.ts'
import type { Finding, Link, Quote } from './finding.ts'

/** A quote as a page shows it. Words of ours that stand in for a field's own are never shown as the record's. */
export type ShownQuote = Quote & { readonly restated: boolean }

/** A finding as a page shows it, true for the copy that was read. */
export type ShownFinding = Omit<Finding, 'quotes' | 'links'> & {
  readonly quotes: readonly ShownQuote[]
  readonly links: readonly Link[]
}

const NOT_IN_COPY = 'Not in the offline copy: look at the live record'
const PART_OF_IT =
  'The offline copy holds only part of the record, as it once was. The live record may say more.'

function isRestated(provenance: Provenance, field: string): boolean {
  if (provenance.restated.includes(field)) return true
  return field === 'allocation' && provenance.allocationFrom != null
}

const joined = (sentences: readonly (string | null | false)[]): string | null =>
  sentences.filter((sentence) => typeof sentence === 'string').join(' ') || null

/** Whether a finding rests on what the copy lacks, which says nothing about the record. */
const rests = ({ state, quotes }: Finding): boolean =>
  quotes.length === 0 && (state === 'not-stated' || state === 'concern')

/** Whether a finding rests on what may stand in a part that we could not read. Without a status nothing can be said not to apply. */
const restsOnUnread = (trial: Trial, found: Finding): boolean =>
  mayBeUnread(trial) &&
  (rests(found) || (found.state === 'n/a' && found.quotes.length === 0 && isStatusUnread(trial)))

/**
 * A finding about the copy that was read. The bundled offline copy lacks much of each record: where a signal finds nothing there, the
 * record itself may well speak, so that its silence is never shown as the record's, and nothing worth asking about comes from it. The same holds
 * for a record of which we could not read a part.
 */
export function asCopyTells(trial: Trial, found: Finding): ShownFinding {
  const { provenance, nctId } = trial
  const links = found.links ?? []
  const live = { label: 'The live record', url: recordLink(nctId) }
  if (provenance === null) {
    const quotes = found.quotes.map((quote) => ({ ...quote, restated: false }))
    return restsOnUnread(trial, found)
      ? { ...found, state: 'not-stated', sentence: NOT_READ, quotes, links: [...links, live] }
      : { ...found, quotes, links }
  }
  const quotes = found.quotes.map((quote) => ({
    ...quote,
    restated: isRestated(provenance, quote.field),
  }))
  if (rests(found)) {
    return { ...found, state: 'not-stated', sentence: NOT_IN_COPY, quotes, links: [...links, live] }
  }
  const allocation = quotes.some(({ field }) => field === 'allocation')
  const caveat = joined([
    found.caveat,
    (found.state === 'mentioned' || found.state === 'concern') && PART_OF_IT,
    allocation && provenance.allocationFrom
      ? `In the offline copy this comes from: ${provenance.allocationFrom}.`
      : null,
  ])
  return { ...found, caveat, quotes, links }
}
