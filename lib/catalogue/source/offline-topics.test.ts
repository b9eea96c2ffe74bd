import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { haveRealRecords, readJsonLines, realRecordPath } from '#e2e/support/records/real-records'
import { parseStudy } from '../../registry-client/study/study.ts'
import { fromStudy } from '../../trials/record/from-study.ts'
import type { Trial } from '../../trials/record/trial.ts'
import { readTopics } from '../../trials/topics/read-topics.ts'

const hinted = z.looseObject({ _topics: z.array(z.string()) })
const copy = z
  .object({ studies: z.array(hinted) })
  .parse(JSON.parse(readFileSync(new URL('offline-copy.json', import.meta.url), 'utf8')))

function trialOf(raw: unknown): Trial {
  const parsed = parseStudy(raw)
  if (!parsed.ok) throw new Error(parsed.setAside.reason)
  return fromStudy(parsed.study)
}

const byHand = copy.studies.map((raw) => {
  const trial = trialOf(raw)
  return { trial, nctId: trial.nctId, title: trial.title, topics: raw._topics.toSorted() }
})

describe('readTopics, on the offline copy', () => {
  it.each(byHand)('reads $nctId ($title) as a person did', ({ trial, topics }) => {
    const reading = readTopics(trial)
    expect(reading.topics.toSorted()).toEqual(topics)
    expect(reading.onTopic).toBe(true)
  })
})

describe.skipIf(!haveRealRecords)('readTopics, on every MS study of the registry', () => {
  const trials = haveRealRecords
    ? readJsonLines(realRecordPath('ms-studies.jsonl')).map(trialOf)
    : []
  const readings = trials.map((trial) => ({ nctId: trial.nctId, ...readTopics(trial) }))
  const onTopic = readings.filter((reading) => reading.onTopic)

  it('gives each a reason', () => {
    expect(readings.filter(({ why }) => why.trim() === '')).toEqual([])
    expect(readings.length).toBeGreaterThan(3_000)
  })

  it('finds those that were picked by hand', () => {
    const found = new Map(onTopic.map(({ nctId, topics }) => [nctId, topics.toSorted()]))
    const expected = byHand.map(({ nctId, topics }) => ({ nctId, topics }))
    const given = expected.map(({ nctId }) => ({ nctId, topics: found.get(nctId) }))
    expect(given).toEqual(expected)
  })

  it('finds hardly any other', () => {
    const picked = new Set(byHand.map(({ nctId }) => nctId))
    const others = onTopic.filter(({ nctId }) => !picked.has(nctId))
    expect(
      others.length,
      others.map(({ nctId, why }) => `${nctId} ${why}`).join('\n'),
    ).toBeLessThan(3)
  })
})
