import { describe, expect, it } from 'vitest'
import { type RecordParts, trialFrom } from '#e2e/support/records/trial-from'
import type { Provenance } from '../../trials/record/trial.ts'
import { keySignalLines } from './key-signal-wording.ts'
import { readKeySignals } from './key-signals.ts'

const OFFLINE: Provenance = {
  facts: null,
  restated: ['briefSummary'],
  sources: [],
  eligibilityIncomplete: null,
  notes: [],
  sitesInRecord: null,
}

const lines = (parts: RecordParts, provenance: Provenance | null = null) =>
  keySignalLines(readKeySignals(trialFrom(parts, provenance))).map(
    ({ intro, words }) => `${intro}: ${words}`,
  )

const summary = (...sentences: string[]): RecordParts => ({
  description: { briefSummary: sentences.join(' ') },
})

const random = { designInfo: { allocation: 'RANDOMIZED', interventionModel: 'PARALLEL' } }
const AGREED = 'The study was approved by the ethics committee of the hospital.'
const FREE = 'There is no cost to participants for taking part in this study.'
const PAYS = 'Participants will have to pay for the probiotic.'

describe('leadLines', () => {
  it('puts all that a silent record does not say into one line', () => {
    expect(lines({})).toEqual([
      'It does not say: ethics review, cost to take part, how groups are made',
    ])
  })

  it('says first what the record says, then what it does not', () => {
    expect(lines({ design: random })).toEqual([
      'The record says: groups are made by chance',
      'It does not say: ethics review, cost to take part',
    ])
  })

  it('puts all that a record says into one line', () => {
    expect(lines({ ...summary(AGREED, FREE), design: random })).toEqual([
      'The record says: an ethics committee has agreed to it, taking part costs nothing, groups are made by chance',
    ])
  })

  it('never hides that people may have to pay behind what is free', () => {
    expect(lines(summary(FREE, PAYS))).toContain(
      'Worth asking about: the record says that people may have to pay',
    )
    expect(lines(summary(FREE, PAYS)).join()).not.toContain('costs nothing')
  })

  it.each([
    [
      'The probiotic is provided free of charge to participants.',
      'a treatment or test in it is free',
    ],
    [FREE, 'taking part costs nothing'],
  ])('of "%s" says no more than "%s"', (sentence, words) => {
    expect(lines(summary(sentence))).toContain(`The record says: ${words}`)
  })

  it('names what is spoken of and not clear', () => {
    const said = summary(
      'Approval by the ethics committee is pending.',
      'Travel costs are reimbursed.',
    )
    expect(lines(said)).toContain('Mentioned, not clear: ethics review, money')
    expect(lines(summary('The study follows the Declaration of Helsinki.'))).toContain(
      'Mentioned, not clear: rules for ethical research',
    )
  })

  it('says where there are no random groups, and where the question does not apply', () => {
    const single = { designInfo: { allocation: 'NA', interventionModel: 'SINGLE_GROUP' } }
    expect(lines({ design: single })).toContain('The record says: no random groups')
    expect(lines({ design: { studyType: 'OBSERVATIONAL' } })).toContain(
      'Does not apply: how groups are made',
    )
  })

  it('takes the silence of the offline copy for the copy’s own', () => {
    expect(lines({}, OFFLINE)).toEqual([
      'Not in the offline copy: ethics review, cost to take part, how groups are made',
    ])
  })

  it('takes what the offline copy restates for the copy’s own words', () => {
    expect(lines({ ...summary(FREE, AGREED), design: random }, OFFLINE)).toEqual([
      'The offline copy says: an ethics committee has agreed to it, taking part costs nothing',
      'The record says: groups are made by chance',
    ])
    expect(lines(summary(PAYS), OFFLINE)).toContain(
      'Worth asking about: the offline copy says that people may have to pay',
    )
  })
})
