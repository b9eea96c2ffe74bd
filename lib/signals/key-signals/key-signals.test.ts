import { describe, expect, it } from 'vitest'
import { haveRealRecords } from '#e2e/support/records/real-records'
import { bundledTrials, registryTrials } from '#e2e/support/records/real-trials'
import { readSignals } from '../signals.ts'
import { trialOfText } from '../text/trial-of-text.test-data.ts'
import { readKeySignals } from './key-signals.ts'

const lead = (summary: string) => readKeySignals(trialOfText({ summary }))

const trials = () =>
  [...bundledTrials(), ...(haveRealRecords ? registryTrials() : [])].map(({ trial }) => trial)

describe('readLead', () => {
  it('says of every record what its page says, on whichever day', () => {
    for (const trial of trials()) {
      const { ethics, cost, groups } = readKeySignals(trial)
      for (const today of ['2015-01-31', '2026-11-22']) {
        const page = readSignals(trial, today).filter(({ signal }) => signal.group === 'lead')
        expect(page.map(({ finding }) => finding)).toMatchObject([ethics, cost, groups])
      }
    }
  })

  it.each([
    ['The study was approved by the ethics committee of the hospital.', true],
    ['Approval by the ethics committee is pending.', true],
    ['The study follows the Declaration of Helsinki.', false],
    ['Participants drink kefir.', false],
  ])('of "%s": speaks of ethics review: %s', (sentence, mentionsReview) => {
    expect(lead(sentence)).toMatchObject({ mentionsReview })
  })

  it.each([
    ['There is no cost to participants for taking part in this study.', 'taking-part'],
    ['The probiotic is provided free of charge to participants.', 'treatment'],
    ['Participants will have to pay for the probiotic.', null],
    [
      'There is no cost to participants for taking part. Participants must pay for the probiotic.',
      null,
    ],
    ['Travel costs are reimbursed.', null],
    ['Participants drink kefir.', null],
  ])('of "%s": calls free: %s', (sentence, freeScope) => {
    expect(lead(sentence)).toMatchObject({ freeScope })
  })
})
