import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readSafetyCommittee } from './safety-committee.ts'

const read = (oversightHasDmc?: boolean) =>
  readSafetyCommittee(trialFrom({ oversight: { oversightHasDmc } }))

describe('readSafetyCommittee', () => {
  it.each([
    {
      given: true,
      sentence: 'The sponsor says an independent safety committee has been appointed',
    },
    { given: false, sentence: 'The sponsor says that there is none' },
  ])('states what the sponsor says: $given', ({ given, sentence }) => {
    expect(read(given)).toMatchObject({
      state: 'stated',
      sentence,
      quotes: [{ text: String(given), field: 'oversightHasDmc' }],
    })
  })

  it('calls none normal for small studies, whether said or not', () => {
    expect(read(false).caveat).toContain('often have none')
    expect(read()).toMatchObject({ state: 'not-stated', quotes: [] })
    expect(read().caveat).toContain('often have none')
  })
})
