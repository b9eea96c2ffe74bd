import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readStoppedEarly } from './stopped-early.ts'

const read = (overallStatus: string, whyStopped?: string) =>
  readStoppedEarly(trialFrom({ status: { overallStatus, whyStopped } }))

describe('readStoppedEarly', () => {
  it.each([
    ['TERMINATED', 'It was stopped early'],
    ['SUSPENDED', 'It is paused'],
    ['WITHDRAWN', 'It was taken back before anyone joined'],
  ])('quotes the reason of a %s study', (status, start) => {
    const found = read(status, 'No more money')
    expect(found).toMatchObject({
      state: 'stated',
      sentence: `${start}. The sponsor gives a reason.`,
      quotes: [
        { text: 'No more money', field: 'whyStopped' },
        { text: status, field: 'overallStatus' },
      ],
    })
    expect(found.caveat).toContain('only where it says so')
    expect(read(status)).toMatchObject({
      state: 'mentioned',
      quotes: [{ text: status, field: 'overallStatus' }],
      ask: 'Why was it stopped?',
    })
  })

  it.each(['RECRUITING', 'COMPLETED', 'UNKNOWN'])('does not apply to a %s study', (status) => {
    expect(read(status).state).toBe('n/a')
  })
})
