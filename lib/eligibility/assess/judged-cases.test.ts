import { describe, expect, it } from 'vitest'
import { haveRealRecords } from '#e2e/support/records/real-records'
import { judgedCases } from '#e2e/support/records/real-trials'
import type { Trial } from '../../trials/record/trial.ts'
import { readFacts } from '../facts/read-facts.ts'
import { answersOf } from '../questions/answers.ts'
import { assess } from './assess.ts'
import { recordLines } from './record-lines.ts'

const TODAY = '2026-11-22'

const certain = (trial: Trial) => readFacts(trial).filter(({ doubts }) => doubts.length === 0)
const typesIn = (trial: Trial) =>
  certain(trial).flatMap((fact) => (fact.kind === 'ms-type' ? [fact] : []))
const shutOut = (trial: Trial) => typesIn(trial).flatMap(({ excluded }) => excluded)
const edssUpTo = (trial: Trial) =>
  certain(trial).flatMap((fact) => (fact.kind === 'edss' ? [fact.range] : []))

/** Whom of these ages a record turns away. */
const turnedAway = (trial: Trial) =>
  [16, 34, 69].filter(
    (age) => assess(recordLines(trial), answersOf({ age }), TODAY).verdict === 'does-not-fit',
  )

describe.skipIf(!haveRealRecords)('records that others misread', () => {
  it('have numbers that are whole', () => {
    expect(judgedCases('F3-number-cut-at-decimal-sign').flatMap(edssUpTo)).toMatchObject([
      { max: 5.5, maxInclusive: true },
      { max: 5.5, maxInclusive: false },
      { max: 6.5 },
      { max: 6.5 },
    ])
  })

  it('shut out no type by a line that denies it', () => {
    expect(judgedCases('F5-lack-of-under-exclusion').flatMap(shutOut)).toEqual([])
  })

  it('let in no type by a line that says it is not included', () => {
    const trials = judgedCases('F5b-not-included-under-inclusion')
    expect(trials.flatMap(shutOut)).toEqual(['PPMS'])
    expect(trials.flatMap(typesIn).flatMap(({ accepted }) => accepted)).not.toContain('PPMS')
  })

  it('turn nobody away by ages that contradict each other', () => {
    expect(judgedCases('F14-ages-the-wrong-way-round').map(turnedAway)).toEqual([[]])
  })

  it('have headers in many forms', () => {
    const trials = judgedCases('P1-header-forms-read-right')
    expect(trials.map(shutOut)).toEqual(Array.from({ length: 9 }, () => ['PPMS']))
    expect(trials.flatMap(edssUpTo).map(({ max }) => max)).toEqual(
      Array.from({ length: 9 }, () => 6),
    )
  })

  it('have signs in many forms', () => {
    const limits = judgedCases('P2-comparison-signs').flatMap(edssUpTo)
    expect(limits.map(({ max }) => max)).toEqual(Array.from({ length: 8 }, () => 5.5))
  })

  it('count ages in other units than years', () => {
    expect(judgedCases('P3-ages-in-other-units').map(turnedAway)).toEqual([
      [],
      [16, 69],
      [16],
      [16, 34, 69],
      [],
      [16],
    ])
  })
})
