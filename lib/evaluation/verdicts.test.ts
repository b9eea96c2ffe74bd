import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { haveRealRecords, readJsonLines, realRecordPath } from '#e2e/support/records/real-records'
import { readFacts } from '../eligibility/facts/read-facts.ts'
import { parseStudy } from '../registry-client/study/study.ts'
import { fromStudy } from '../trials/record/from-study.ts'
import { type Person, peopleOf, peopleSchema } from './people.ts'
import { type VerdictLabel, verdictLabelSchema } from './verdict-scores.ts'
import { verdictsFor } from './verdicts.ts'

const TODAY = '2026-11-22'

const people: readonly Person[] = haveRealRecords
  ? peopleOf(peopleSchema.parse(JSON.parse(readFileSync(realRecordPath('people.json'), 'utf8'))))
  : []
const labels: readonly VerdictLabel[] = haveRealRecords
  ? readJsonLines(realRecordPath('verdicts.jsonl')).map((row) => verdictLabelSchema.parse(row))
  : []

function verdictsByTrial() {
  const labelled = new Set(labels.map(({ nctId }) => nctId))
  const found = new Map<string, ReturnType<typeof verdictsFor>>()
  for (const raw of readJsonLines(realRecordPath('ms-studies.jsonl'))) {
    const parsed = parseStudy(raw)
    if (!parsed.ok) continue
    const trial = fromStudy(parsed.study)
    if (labelled.has(trial.nctId))
      found.set(trial.nctId, verdictsFor(readFacts(trial), people, TODAY))
  }
  return found
}

describe.skipIf(!haveRealRecords)('verdicts of real records, beside labels made by hand', () => {
  const found = haveRealRecords ? verdictsByTrial() : new Map()
  const rows = labels.map((label) => {
    const told = found.get(label.nctId)?.[label.person]
    const conflicts: readonly string[] = told?.conflicts ?? []
    return { ...label, told, found: conflicts }
  })

  it('never finds a conflict that is none', () => {
    const wrong = rows.flatMap(({ nctId, person, conflicts, structuredOnly, found }) =>
      found
        .filter((name) => !conflicts.includes(name) && !structuredOnly.includes(name))
        .map((name) => `${nctId} ${person} ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('never says "not yet" or "does not fit" of a trial without a conflict', () => {
    const wrong = rows.filter(
      ({ conflicts, structuredOnly, told }) =>
        conflicts.length + structuredOnly.length === 0 &&
        told?.verdict !== 'could-fit' &&
        told?.verdict !== 'ask',
    )
    expect(wrong).toEqual([])
  })

  it('finds most of the conflicts', () => {
    const wanted = rows.flatMap(({ conflicts, found }) =>
      conflicts.map((name) => ({ name, isFound: found.includes(name) })),
    )
    const table = [...Map.groupBy(wanted, ({ name }) => name)].map(([name, all]) => ({
      name,
      labelled: all.length,
      found: all.filter(({ isFound }) => isFound).length,
    }))
    console.table(table)
    const hits = wanted.filter(({ isFound }) => isFound).length
    expect(hits / wanted.length).toBeGreaterThanOrEqual(0.8)
  })
})
