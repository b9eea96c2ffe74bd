import { describe, expect, it } from 'vitest'
import { evidenceOn, TOLD_TRIALS } from './evidence-on-trial.ts'

describe('evidenceOn', () => {
  it.each(TOLD_TRIALS)(
    'tells of %s what a page to learn from tells, with source and date',
    (nctId) => {
      const found = evidenceOn(nctId)
      expect(found.length).toBeGreaterThan(0)
      for (const { sources } of found) expect(sources[0].date).toMatch(/20\d\d/)
    },
  )

  it('tells of the hookworm trial that there was no clear difference', () => {
    expect(evidenceOn('NCT01470521')[0]?.text).toContain('There was no clear difference')
  })

  it('tells what the record itself is the source of', () => {
    expect(evidenceOn('NCT01413243')[0]?.text).toContain('It was ended early')
  })

  it('tells nothing of a trial that is only named as an example', () => {
    expect(evidenceOn('NCT03594487')).toEqual([])
    expect(evidenceOn('NCT07168772')).toEqual([])
  })
})
