import { parseStudy, type SetAside } from '../ctgov/study.ts'
import { unknownValues } from '../ctgov/unknown-values.ts'
import { readLead } from '../signals/lead.ts'
import { fromStudy } from '../trials/from-study.ts'
import { readTopics } from '../trials/read-topics.ts'
import type { Catalogue, Entry, Freshness, ListedEntry } from './catalogue.ts'
import type { Copy } from './copy.ts'
import { provenanceOf } from './offline-copy.ts'
import { placed } from './placed.ts'

/**
 * Reads every record of a copy by today's rules. Each stands alone: what cannot be read is set aside with its reason. Nothing read
 * here depends on the day, so that a catalogue stays true for as long as it is kept.
 */
export function buildCatalogue(copy: Copy, freshness: Freshness): Catalogue {
  const entries: ListedEntry[] = []
  const leftOut: Entry[] = []
  const setAside: SetAside[] = []
  const unknown = new Map<string, number>()
  for (const raw of copy.studies) {
    const parsed = parseStudy(raw)
    if (!parsed.ok) {
      setAside.push(parsed.setAside)
      continue
    }
    for (const value of unknownValues(parsed.study))
      unknown.set(value, (unknown.get(value) ?? 0) + 1)
    const provenance = freshness.source === 'offline' ? provenanceOf(raw) : null
    const trial = placed(fromStudy(parsed.study, provenance, parsed.unreadFields))
    const reading = readTopics(trial)
    if (reading.onTopic) entries.push({ trial, reading, lead: readLead(trial) })
    else leftOut.push({ trial, reading })
  }
  return { ...freshness, entries, leftOut, setAside, unknownValues: Object.fromEntries(unknown) }
}
