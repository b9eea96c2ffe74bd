import { readFileSync } from 'node:fs'
import { readFacts } from '#lib/eligibility/facts/read-facts'
import { parseStudy } from '#lib/registry-client/study/study'
import { readSignals } from '#lib/signals/signals'
import { fromStudy } from '#lib/trials/record/from-study'
import type { Trial } from '#lib/trials/record/trial'
import { readTopics } from '#lib/trials/topics/read-topics'
import { haveRealRecords, readJsonLines, realRecordPath } from '../support/records/real-records.ts'
import { medianTime } from './median-time.ts'
import type { Row } from './table.ts'

/** Any day does: the work is the same. */
const TODAY = '2026-11-22'

/** How long it takes to parse every study at hand, to classify it and to read its signals, in milliseconds: the median of five, after one that does not count. */
export function readingTimes(): Row[] {
  const studies = studiesAtHand()
  const trials = parseAll(studies)
  const count = studies.length.toLocaleString('en-GB')
  const which = haveRealRecords ? 'studies' : 'bundled studies (no real records here)'
  return [
    { what: `Parse ${count} ${which}`, unit: 'ms', ours: medianTime(() => parseAll(studies)) },
    {
      what: `Classify ${count} ${which}`,
      unit: 'ms',
      ours: medianTime(() => trials.map(readTopics)),
    },
    {
      what: `Read the signals of ${count} ${which}`,
      unit: 'ms',
      ours: medianTime(() => trials.map((trial) => readSignals(trial, TODAY))),
    },
    ...factTimes(trials),
  ]
}

/** Reading facts costs most for the longest criteria, so the slowest record counts as much as all together. */
function factTimes(trials: readonly Trial[]): Row[] {
  const withCriteria = trials.filter(({ criteria }) => criteria !== null)
  const slowest = Math.max(...withCriteria.map((trial) => medianTime(() => readFacts(trial))))
  return [
    {
      what: `Read the facts of ${withCriteria.length} records with criteria`,
      unit: 'ms',
      ours: medianTime(() => withCriteria.map(readFacts)),
    },
    { what: 'Read the facts of the slowest of them', unit: 'ms', ours: slowest },
  ]
}

function studiesAtHand(): unknown[] {
  if (haveRealRecords) return readJsonLines(realRecordPath('ms-studies.jsonl'))
  const copy: { studies: unknown[] } = JSON.parse(
    readFileSync('lib/catalogue/source/offline-copy.json', 'utf8'),
  )
  return copy.studies
}

function parseAll(studies: readonly unknown[]): Trial[] {
  return studies.flatMap((raw) => {
    const parsed = parseStudy(raw)
    return parsed.ok ? [fromStudy(parsed.study)] : []
  })
}
