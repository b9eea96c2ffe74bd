import { parseStudy, type SetAside } from '../ctgov/study.ts'
import { unknownValues } from '../ctgov/unknown-values.ts'
import { fromStudy } from '../trials/from-study.ts'
import { readTopics } from '../trials/read-topics.ts'
import type { Catalogue, Entry, Freshness } from './catalogue.ts'
import type { Copy } from './copy.ts'
import { provenanceOf } from './offline-copy.ts'

/** Reads every record of a copy by today's rules. Each stands alone: what cannot be read is set aside with its reason. */
export function buildCatalogue(copy: Copy, freshness: Freshness): Catalogue {
  const entries: Entry[] = []
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
    const trial = fromStudy(parsed.study, provenance)
    const reading = readTopics(trial)
    ;(reading.onTopic ? entries : leftOut).push({ trial, reading })
  }
  return { ...freshness, entries, leftOut, setAside, unknownValues: Object.fromEntries(unknown) }
}
