import { takeTurns } from '../../registry-client/call/take-turns.ts'
import { parseStudy, type SetAside } from '../../registry-client/study/study.ts'
import { unknownValues } from '../../registry-client/study/unknown-values.ts'
import { readKeySignals } from '../../signals/key-signals/key-signals.ts'
import { fromStudy } from '../../trials/record/from-study.ts'
import { readTopics } from '../../trials/topics/read-topics.ts'
import type { Catalogue, Entry, Freshness, ListedEntry } from '../catalogue.ts'
import { leftOutStudy } from './choose-study.ts'
import type { Copy, LeftOutStudy } from './copy.ts'
import { withTownPoints } from './located-sites.ts'
import { provenanceOf } from './offline-copy.ts'

/**
 * Reads every record of a copy by today's rules, in slices that leave room for readers. Each stands alone: what cannot be read is set aside with
 * its reason. Nothing read here depends on the day, so that a catalogue stays true for as long as it is kept.
 */
export async function buildCatalogue(copy: Copy, freshness: Freshness): Promise<Catalogue> {
  const build = startBuild(copy, freshness)
  const turn = takeTurns()
  for (const raw of copy.studies) {
    await turn()
    const parsed = parseStudy(raw)
    // The first record is slow to parse and slow to read, because both are compiled then.
    await turn()
    build.add(raw, parsed)
  }
  return build.done()
}

/** A catalogue in the making, record by record. */
export function startBuild(copy: Copy, freshness: Freshness) {
  const entries: ListedEntry[] = []
  const doubtful: Entry[] = []
  const setAside: SetAside[] = [...copy.setAside]
  const values = new Map<string, number>()
  const fields = new Map<string, number>()
  return {
    add(raw: unknown, parsed = parseStudy(raw)) {
      if (!parsed.ok) {
        setAside.push(parsed.setAside)
        return
      }
      count(values, unknownValues(parsed.study))
      const provenance = freshness.source === 'offline' ? provenanceOf(raw) : null
      const trial = withTownPoints(fromStudy(parsed.study, provenance, parsed.unreadFields))
      count(fields, trial.unreadFields)
      const reading = readTopics(trial)
      if (reading.onTopic) entries.push({ trial, reading, lead: readKeySignals(trial) })
      else doubtful.push({ trial, reading })
    },
    done(): Catalogue {
      return {
        ...freshness,
        entries,
        doubtful,
        leftOut: [...doubtful.flatMap(leftOut), ...copy.leftOut],
        setAside,
        unknownValues: Object.fromEntries(values),
        unreadFields: Object.fromEntries(fields),
      }
    },
  }
}

const leftOut = ({ trial, reading }: Entry): LeftOutStudy[] =>
  reading.onTopic ? [] : [leftOutStudy(trial, reading)]

function count(counts: Map<string, number>, found: readonly string[]): void {
  for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1)
}
