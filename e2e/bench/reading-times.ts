import { readFileSync } from 'node:fs'
import { parseStudy } from '#lib/ctgov/study'
import { readSignals } from '#lib/signals/signals'
import { fromStudy } from '#lib/trials/from-study'
import { readTopics } from '#lib/trials/read-topics'
import type { Trial } from '#lib/trials/trial'
import { haveRealRecords, readJsonLines, realRecordPath } from '../support/real-records.ts'
import { median } from './median.ts'
import type { Row } from './table.ts'

const ROUNDS = 5
/** Any day does: the work is the same. */
const TODAY = '2026-11-22'

/** How long it takes to parse every study at hand, to classify it and to read its signals, in milliseconds: the median of five, after one that does not count. */
export function readingTimes(): Row[] {
  const studies = studiesAtHand()
  const trials = parseAll(studies)
  const count = studies.length.toLocaleString('en-GB')
  const which = haveRealRecords ? 'studies' : 'bundled studies (no real records here)'
  return [
    { what: `Parse ${count} ${which}`, unit: 'ms', ours: time(() => parseAll(studies)) },
    { what: `Classify ${count} ${which}`, unit: 'ms', ours: time(() => trials.map(readTopics)) },
    {
      what: `Read the signals of ${count} ${which}`,
      unit: 'ms',
      ours: time(() => trials.map((trial) => readSignals(trial, TODAY))),
    },
  ]
}

function studiesAtHand(): unknown[] {
  if (haveRealRecords) return readJsonLines(realRecordPath('ms-studies.jsonl'))
  const copy: { studies: unknown[] } = JSON.parse(
    readFileSync('lib/catalogue/offline-copy.json', 'utf8'),
  )
  return copy.studies
}

function parseAll(studies: readonly unknown[]): Trial[] {
  return studies.flatMap((raw) => {
    const parsed = parseStudy(raw)
    return parsed.ok ? [fromStudy(parsed.study)] : []
  })
}

function time(work: () => unknown): number {
  work()
  return median(
    Array.from({ length: ROUNDS }, () => {
      const started = performance.now()
      work()
      return performance.now() - started
    }),
  )
}
